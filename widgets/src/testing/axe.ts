import 'axe-core';
import type axeCore from 'axe-core';

// The library is a classic script: it puts itself on the window.
const { axe } = window as unknown as { axe: typeof axeCore };

/**
 * What axe finds on an element, WCAG 2.2 AA and good practice: one line a finding.
 *
 * @param without rules that do not apply.
 */
export async function violations(element: Element, without: string[] = []): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // A piece of a page is no page: landmarks and the one level-one heading are the page's.
  const ofPages = ['region', 'page-has-heading-one', 'landmark-one-main'];
  const rules = Object.fromEntries([...ofPages, ...without].map((id) => [id, { enabled: false }]));
  const results = await axe.run(element, { runOnly: tags, rules });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
