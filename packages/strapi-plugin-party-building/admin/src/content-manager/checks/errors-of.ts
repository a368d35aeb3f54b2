import type { Finding } from '../../checks/api';

type Tree = { [step: string]: Tree | string };

/** Findings as a form holds errors: each sentence at its field, the first of several. */
export function errorsOf(findings: readonly Pick<Finding, 'path' | 'message'>[]): Tree {
  const errors: Tree = {};
  for (const { path, message } of findings) {
    let at: Tree | string | undefined = errors;
    for (const [index, step] of path.entries()) {
      if (typeof at !== 'object') break;
      // Strapi opens the row of a list's error where the list's errors are a list, too.
      at[step] ??= index === path.length - 1 ? message : emptyFor(path[index + 1]);
      at = at[step];
    }
  }
  return errors;
}

const emptyFor = (step: string | undefined): Tree => (/^\d+$/.test(step ?? '') ? ([] as unknown as Tree) : {});
