import { unfurl } from 'unfurl.js';
import { eachOf, type Validator } from './validator';

/** unfurl.js, as a site that is given a link: it reads the page, finds the oEmbed address in it, and asks there. */
export const unfurlJs: Validator = {
  name: 'oembed.unfurl_js',
  type: 'text/html',
  faults: (outlets) =>
    eachOf(outlets, async ({ url }) => {
      const { oEmbed, title } = await unfurl(url);
      if (oEmbed?.type !== 'rich') return ['no oEmbed of type rich found'];
      const { version, html, width, height } = oEmbed as unknown as Record<string, unknown>;
      return [
        ...(version === '1.0' ? [] : [`version ${String(version)}`]),
        ...(oEmbed.title === title ? [] : [`called ${String(oEmbed.title)}, the page ${String(title)}`]),
        ...(typeof html === 'string' && html.includes(`src="${url}"`) ? [] : ['the frame shows another page']),
        ...(Number(width) > 0 && Number(height) > 0 ? [] : ['no size']),
      ];
    }),
  spoils: [],
};
