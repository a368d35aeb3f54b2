/** The other tags of `v1/{locale}.json` that are worth a look: one that is led on, one that there is not. */
const OTHERS = ['zh-SG', 'fr'];

/**
 * One address of each public route, as its own description lists them, filled with what is published; and what caches and strangers ask.
 *
 * @param read what is at a path below `api/party-building/`: `{ json, etag }`.
 * @returns `{ route, path, headers }` of each; a route for which there is no content is left out, except saved embeds.
 */
export async function samplesOf(read) {
  const json = async (path) => (await read(path)).json;
  const { paths, info, servers } = await json('openapi.json');
  const locale = 'zh-CN';
  const { json: snapshot, etag } = await read(`v1/${locale}.json`);
  const { months } = await json(`v1/${locale}/activities/index.json`);
  const month = months.at(-1)?.month;
  const activity = month && (await json(`v1/${locale}/activities/${month}.json`)).activities[0];
  const grasp = snapshot.grasps[0]?.key;
  const picture = snapshot.concept?.hero;
  const logo = snapshot.logos?.find(({ kit }) => kit);
  const drawn = logo?.variants[0].picture;

  const embed = `embed/${locale}/pb-four-grasps`;
  const fill = (route, values) =>
    Object.values(values).includes(undefined) ? [] : [route.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name]))];
  const filled = (route) => {
    if (route.includes('{item}')) return fill(route, { locale, element: 'pb-grasp', item: grasp });
    if (route.includes('{element}')) return fill(route, { locale, element: 'pb-four-grasps' });
    if (route.startsWith('v1/snapshots')) return fill(route, { hash: etag.replaceAll('"', '') });
    if (route.includes('{name}')) return [...fill(route, { locale, name: month }), ...fill(route, { locale, name: activity?.slug })];
    if (route.includes('{slug}')) return fill(route, { locale, slug: activity?.slug });
    if (route.includes('{filter}')) return fill(route, { locale, filter: 'kind', key: activity?.kind });
    if (route.includes('{width}'))
      return [
        ...fill(route, { hash: picture?.hash, width: picture?.widths[0], format: 'webp' }),
        ...fill(route, { hash: drawn?.hash, width: drawn?.widths[0], format: drawn?.svg ? 'svg' : 'png' }),
      ];
    // Nobody but the admin lists saved embeds: what is not there has its answer, too.
    if (route.startsWith('v1/embeds/')) return fill(route, { id: 'none' });
    if (route.includes('brand-kit')) return fill(route, { hash: logo?.kit });
    if (route.startsWith('widgets/'))
      return [
        ...fill(route, { release: 'v1', file: 'party-building.js' }),
        ...fill(route, { release: info.version, file: 'integrity.json' }),
      ];
    return fill(route, { locale });
  };
  const plain = Object.keys(paths).flatMap((path) =>
    filled(path.slice(1)).map((each) => ({ route: path.slice(1), path: each, headers: {} })),
  );
  return [
    ...plain,
    ...OTHERS.map((tag) => ({ route: `v1/{locale}.json, ${tag}`, path: `v1/${tag}.json`, headers: {} })),
    { route: 'v1/{locale}.json, unchanged', path: `v1/${locale}.json`, headers: { 'If-None-Match': etag } },
    { route: 'v1/{locale}.json, compressed', path: `v1/${locale}.json`, headers: { 'Accept-Encoding': 'br' } },
    { route: 'v1/{locale}.json, from a portal', path: `v1/${locale}.json`, headers: { Origin: 'https://portal.example.com' } },
    { route: 'oembed, of an embed page', path: `oembed?url=${encodeURIComponent(`${servers[0].url}/${embed}`)}`, headers: {} },
  ];
}
