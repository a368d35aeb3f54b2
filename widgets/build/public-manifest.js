/** `src/concept/concept.ts` or `/src/concept/concept.js`, as the analyzer writes it, is published as `lib/concept/concept.js`. */
const published = (path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'lib/$1.js');

/**
 * Leaves of what the analyzer has found what others may rely on: elements, what they inherit from, and their events, at the places where
 * the package has them.
 *
 * @param {import('custom-elements-manifest/schema').Package} analysed
 */
export function publicManifest(analysed) {
  const classes = new Map(
    analysed.modules.flatMap(({ declarations = [] }) =>
      declarations.filter(({ kind }) => kind === 'class').map((declaration) => [declaration.name, declaration]),
    ),
  );
  const elements = [...classes.values()].filter(({ tagName }) => tagName);
  const kept = new Set(elements.flatMap((element) => [...lineage(element, classes), ...eventsOf(element, classes)]));
  for (const declaration of kept) strip(declaration, classes);

  const modules = analysed.modules.map((module) => {
    const declarations = module.declarations?.filter((declaration) => kept.has(declaration)) ?? [];
    const isDeclared = ({ declaration }) => declarations.some(({ name }) => name === declaration.name);
    return { ...module, declarations, exports: module.exports?.filter(isDeclared) };
  });
  for (const module of modules) {
    // The analyzer sees no definition where `define()` is ours.
    const element = elements.find(({ tagName }) => module.path === `src/${tagName.slice('pb-'.length)}/define.ts`);
    if (element) module.exports = [definitionOf(element, modules)];
  }
  const { schemaVersion } = analysed;
  return rewritten({ schemaVersion, modules: modules.filter(({ exports }) => exports?.length) });
}

/** The class and those that it inherits from, as far as they are ours. */
function lineage(declaration, classes) {
  const parent = classes.get(declaration.superclass?.name);
  return parent ? [declaration, ...lineage(parent, classes)] : [declaration];
}

function eventsOf({ events = [] }, classes) {
  return events.flatMap(({ type }) => classes.get(type?.text) ?? []);
}

function strip(declaration, classes) {
  // What the analyzer guesses from `dispatchEvent(new …)` has no name; what is private is nobody's business.
  if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith('pb-'));
  if (declaration.members)
    declaration.members = declaration.members.filter(
      ({ name, privacy = 'public', static: isStatic }) => !name.startsWith('#') && privacy === 'public' && !isStatic,
    );
  // All may be left out.
  for (const { type } of [...(declaration.attributes ?? []), ...(declaration.members ?? [])])
    if (type) type.text = type.text.replace(/( \| undefined)+$/, '');
  const { superclass } = declaration;
  if (superclass && !superclass.package && !classes.has(superclass.name))
    declaration.superclass = { name: superclass.name, package: 'global:' };
}

function definitionOf({ tagName, name }, modules) {
  const { path } = modules.find(({ declarations }) => declarations.some((declaration) => declaration.name === name));
  return { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } };
}

function rewritten(value) {
  return JSON.parse(JSON.stringify(value), (key, member) => (key === 'path' || key === 'module' ? published(member) : member));
}
