import { BUILD_DAY } from '@party-building/contract/fixtures';
import { renderFragment } from '@party-building/widgets/fragments';
import { otherBody } from './activity-bodies.js';

/** All elements, those of one thing with a key that the fixtures have. */
export const ELEMENTS = [
  ['pb-concept'],
  ['pb-four-grasps'],
  ['pb-grasp', 'culture'],
  ['pb-mechanisms'],
  ['pb-value-cards'],
  ['pb-value-card', 'teach-to-fish'],
  ['pb-culture-logos'],
  ['pb-activities'],
  ['pb-activity-calendar'],
  ['pb-activity', 'theory-class'],
  ['pb-venues'],
  ['pb-carriers'],
  ['pb-signage'],
];

export const SELECTOR = ELEMENTS.map(([name]) => name).join();

/** All elements as tags, with or without their fragments inside. */
export function tags({ cms, locale, fragments = true, attributes = '', elements = ELEMENTS }) {
  return elements
    .map(([name, item]) => {
      const page = name === 'pb-activity' ? otherBody(`v1/${locale}/activities/${item}.json`) : undefined;
      const options = { baseUrl: cms.endpoint, item, today: BUILD_DAY, page };
      const inside = (fragments && renderFragment(name, cms.snapshots[locale], options)) || '';
      return `<${name}${item ? ` item="${item}"` : ''} ${attributes}>${inside}</${name}>`;
    })
    .join('\n');
}

/** Waits until all elements of a page show content. */
export async function shown(page) {
  await page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(selector)].every((element) =>
        element.shadowRoot?.querySelector('[part~=base] [part]:not([part~=status])'),
      ),
    SELECTOR,
  );
}
