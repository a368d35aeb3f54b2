import { isKey, keyFrom, newKey } from '../keys/new-key';

/**
 * An identifier that a person can read out: from the name where it is Latin, from the element and a few random characters otherwise.
 *
 * @param taken whether another saved embed has it.
 */
export async function newId(
  { name, element }: { name: string; element: string },
  taken: (id: string) => Promise<boolean>,
): Promise<string> {
  const fromName = keyFrom(name);
  if (fromName && !(await taken(fromName))) return fromName;
  const stem = fromName ?? element.replace(/^pb-/, '');
  for (;;) {
    const id = `${stem}-${newKey().slice(0, 4)}`;
    if (isKey(id) && !(await taken(id))) return id;
  }
}
