/**
 * An element as the types for frameworks need it.
 *
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} className
 * @property {string} folder name of its entry in the package: `@party-building/widgets/{folder}`.
 * @property {string} summary
 * @property {{ name: string, attribute?: { name: string, type: string }, description: string }[]} properties
 * @property {{ name: string, type: string, description: string }[]} events
 * @property {Record<string, string>} modules modules of the event classes, by their names.
 */

/**
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @returns {Element[]}
 */
export function elementsOf({ modules }) {
  const classes = modules.flatMap(({ path, declarations }) => declarations.map((declaration) => ({ ...declaration, path })));
  return classes
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name, path, summary, attributes = [], members = [], events = [] }) => {
      const folder = tagName.slice('pb-'.length);
      if (path !== `lib/${folder}/${folder}.js`)
        throw new Error(`<${tagName}> is declared in ${path}: the entries of package.json find it in lib/${folder}/${folder}.js only.`);
      const attributeOf = new Map(attributes.map(({ fieldName, name, type }) => [fieldName, { name, type: type?.text }]));
      return {
        tag: tagName,
        className: name,
        folder,
        summary,
        properties: members
          .filter(({ kind, readonly }) => kind === 'field' && !readonly)
          .map(({ name, description = '' }) => ({ name, attribute: attributeOf.get(name), description })),
        events: events.map(({ name, type, description = '' }) => ({ name, type: type.text, description })),
        modules: Object.fromEntries(
          events.map(({ name, type }) => {
            const module = classes.find((declaration) => declaration.name === type.text)?.path;
            if (!module) throw new Error(`<${tagName}> fires ${name} with ${type.text}, which is no class of an event of ours.`);
            return [type.text, module];
          }),
        ),
      };
    })
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}
