import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';

/** Elements by the module and the name of the styles that their fragments need. */
const ELEMENTS = {
  'pb-concept': ['concept/concept.styles.js', 'conceptStyles'],
  'pb-four-grasps': ['grasp/grasp.styles.js', 'graspStyles'],
  'pb-grasp': ['grasp/grasp.styles.js', 'graspStyles'],
  'pb-mechanisms': ['mechanisms/mechanisms.styles.js', 'mechanismsStyles'],
  'pb-culture-logos': ['culture-logos/fragment.styles.js', 'fragmentStyles'],
  'pb-carriers': ['carriers/carriers.styles.js', 'carriersStyles'],
  'pb-venues': ['venues/venues.styles.js', 'venuesStyles'],
  'pb-activities': ['activities/activities.styles.js', 'activitiesStyles'],
  'pb-activity': ['activity/activity.styles.js', 'activityStyles'],
  'pb-activity-calendar': ['activities/activities.styles.js', 'activitiesStyles'],
  'pb-signage': ['signage/fragment.styles.js', 'fragmentStyles'],
  'pb-value-cards': ['value-card/value-card.styles.js', 'valueCardStyles'],
  'pb-value-card': ['value-card/value-card.styles.js', 'valueCardStyles'],
};

/**
 * The style sheet of the fragments, made from the elements' own styles, so that both have the same geometry: parts become classes
 * (`fragments/html.ts`), `:host` becomes the tags. On top of it come the sheets that arrange fragments like the elements to come.
 *
 * @returns {Promise<string>}
 */
export async function preCss() {
  globalThis.CSSStyleSheet = SheetText;
  const tagsOf = new Map();
  for (const [tag, [path, name]] of Object.entries(ELEMENTS)) {
    const module = await import(`../lib/${path}`);
    for (const sheet of flat(module[name])) tagsOf.set(sheet.cssText, [...(tagsOf.get(sheet.cssText) ?? []), tag]);
  }
  const sheets = [...tagsOf].map(([css, tags]) => scoped(css, tags));
  const empty = await readFile(new URL('../src/element/empty.pre.css', import.meta.url), 'utf8');
  // The display has a height of its own from the start.
  const tags = Object.keys(ELEMENTS).filter((tag) => tag !== 'pb-signage');
  sheets.push(empty.replaceAll('pb-elements', `:is(${tags})`));
  for (const name of ['four-grasps', 'activities', 'signage', 'culture-logos'])
    sheets.push(await readFile(new URL(`../src/${name}/${name}.pre.css`, import.meta.url), 'utf8'));
  const { code } = transform({ filename: 'pre.css', code: Buffer.from(sheets.join('\n')), minify: true });
  return code.toString();
}

/** As much of a style sheet as is asked of it where there is no browser. */
class SheetText {
  replaceSync(text) {
    this.cssText = text;
  }
}

const flat = (styles) => [styles].flat(Infinity);

function scoped(css, tags) {
  const scope = { type: 'pseudo-class', kind: 'is', selectors: tags.map((name) => [{ type: 'type', name }]) };
  const { code } = transform({
    filename: tags.join('+'),
    code: Buffer.from(css),
    visitor: { Selector: (selector) => rescope(selector, scope) },
  });
  return code.toString();
}

const partOf = (component) => (component.type === 'attribute' && component.name === 'part' ? component : undefined);

function rescope(selector, scope) {
  const [first] = selector;
  const host = first?.type === 'pseudo-class' && first.kind === 'host';
  if (host) return [scope, ...(first.selectors ?? []), ...selector.slice(1), undefinedYet];
  return [scope, { type: 'combinator', value: 'descendant' }, ...selector.map(toClass)];
}

/** The elements' own `:host` takes over the moment they are defined. */
const undefinedYet = { type: 'pseudo-class', kind: 'not', selectors: [[{ type: 'pseudo-class', kind: 'defined' }]] };

function toClass(component) {
  const part = partOf(component);
  if (!part) return component;
  return part.operation
    ? { type: 'class', name: `pb-${part.operation.value}` }
    : { type: 'attribute', name: 'class', operation: { operator: 'prefix', value: 'pb-' } };
}
