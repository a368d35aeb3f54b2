import type { CheckedEntry, Finding } from '../check';
import { error, warning } from '../finding';

/** References to an entry that is gone, or that readers cannot see. */
export async function references({ fields, surroundings }: CheckedEntry): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { attribute, value, path } of fields()) {
    const target = attribute.options?.target;
    if (target === undefined || typeof value !== 'string' || value === '') continue;
    if (!(await surroundings.present(target, value))) found.push(error(path, 'reference.missing'));
    else if (!(await surroundings.published(target, value))) found.push(warning(path, 'reference.unpublished'));
  }
  return found;
}
