import zhHans from './zh-Hans.json';

/** The admin panel: in English and Chinese, without tours, advertisements, or questions to servers on the internet. */
export default {
  config: {
    locales: ['zh-Hans'],
    // What Strapi's own Chinese texts lack.
    translations: { 'zh-Hans': zhHans },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {
    // Strapi has no setting for its banner about the new media library; this is how a browser remembers that it was closed.
    localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
  },
};
