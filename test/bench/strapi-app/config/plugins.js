const { default: plugins } = require('@party-building/cms/dist/config/plugins');

/** BENCH_PLUGIN=false: Strapi alone, for what the plugin adds to a start. BENCH_CACHE: the folder of strapi-cache, kept in memory. */
module.exports = (params) => {
  const { env } = params;
  const { 'party-building': ours, ...others } = plugins(params);
  const cache = env('BENCH_CACHE') && { enabled: true, resolve: env('BENCH_CACHE'), config: { provider: 'memory' } };
  return {
    ...others,
    'party-building': { ...ours, enabled: env.bool('BENCH_PLUGIN', true) },
    ...(cache && { 'strapi-cache': cache }),
  };
};
