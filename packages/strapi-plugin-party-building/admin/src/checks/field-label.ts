import { typeOf } from '../plugin-id';
import { isTextId, type Say } from '../texts';

/** The component of each list of ours, by the list's name. */
const COMPONENTS: Readonly<Record<string, string>> = {
  measures: 'measure',
  mechanisms: 'mechanism',
  chain: 'role',
  comparison: 'term',
  gallery: 'photo',
  pictures: 'photo',
  variants: 'logo-variant',
  palette: 'palette-colour',
  allowedGrounds: 'ground',
  forbiddenGrounds: 'ground',
  dos: 'guideline',
  donts: 'guideline',
  changes: 'occurrence-change',
};

/** A field's name as its label in the edit view says it: “Measures 2: Title”. Of types of others, its path. */
export function fieldLabel(uid: string, path: readonly string[], say: Say): string {
  const type = typeOf(uid);
  const words: string[] = [];
  let owner = type === undefined ? undefined : `types.${type}`;
  for (const step of path) {
    if (/^\d+$/.test(step)) {
      words.push(`${words.pop() ?? ''} ${Number(step) + 1}`.trim());
      continue;
    }
    const label = [`${owner}.${step}.label`, `every-type.${step}.label`].find(isTextId);
    words.push(label ? say(label) : step);
    owner = `components.${COMPONENTS[step]}`;
  }
  return words.join(say('checks.field.separator'));
}
