import { renderFragment } from '@party-building/widgets/fragments';

/** The five elements, those of one thing with a key that the fixtures have. */
export const ELEMENTS = [
  ['pb-concept'],
  ['pb-four-grasps'],
  ['pb-grasp', 'culture'],
  ['pb-value-cards'],
  ['pb-value-card', 'teach-to-fish'],
];

export const SELECTOR = ELEMENTS.map(([name]) => name).join();

/** All five elements as tags, with or without their fragments inside. */
export function tags({ cms, locale, fragments = true, attributes = '' }) {
  return ELEMENTS.map(([name, item]) => {
    const inside = fragments ? renderFragment(name, cms.snapshots[locale], { baseUrl: cms.endpoint, item }) : '';
    return `<${name}${item ? ` item="${item}"` : ''} ${attributes}>${inside}</${name}>`;
  }).join('\n');
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
