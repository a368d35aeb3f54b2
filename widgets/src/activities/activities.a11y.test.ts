import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../activity/define.js';
import '../activity-calendar/define.js';
import { violations } from '../testing/axe.js';
import { restoreClock, setClock } from '../testing/clock.js';
import { mountLoaded, part, parts, unmountAll, until } from '../testing/mount.js';
import './define.js';

/** While a class is running, with something moved, cancelled and in another language on the page. */
const NOW = '2026-11-27T01:30:00Z';

const TAGS = {
  'pb-activities': { limit: '20' },
  'pb-activity': { item: 'theory-class' },
  'pb-activity-calendar': { view: 'month' },
};
const tags = Object.entries(TAGS) as [keyof typeof TAGS, Record<string, string>][];

async function load(tag: keyof typeof TAGS, lang: string, attributes = {}, width = 1000): Promise<HTMLElement> {
  const element = await mountLoaded(tag, { lang, width, attributes: { ...TAGS[tag], ...attributes } });
  if (tag === 'pb-activity-calendar') await until('the table is there', () => part(element, 'month-table'));
  return element;
}

async function choose(element: HTMLElement, name: string, value: string): Promise<void> {
  const filter = element.shadowRoot!.querySelector<HTMLSelectElement>(`select[name='${name}']`)!;
  filter.value = value;
  filter.dispatchEvent(new Event('change', { bubbles: true }));
  await (element as HTMLElementTagNameMap['pb-activities']).updateComplete;
}

describe('activities are accessible', () => {
  beforeEach(() => setClock(NOW, 'Asia/Shanghai'));
  afterEach(async () => {
    unmountAll();
    restoreClock();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  for (const lang of ['zh-CN', 'en']) {
    for (const [tag] of tags) {
      it(`<${tag}>, ${lang}`, async () => {
        expect(await violations(await load(tag, lang))).to.deep.equal([]);
      });

      it(`<${tag}> on a phone, for a reader in another zone, ${lang}`, async () => {
        setClock(NOW, 'America/New_York');
        expect(await violations(await load(tag, lang, {}, 328))).to.deep.equal([]);
      });

      it(`<${tag}> on dark ground, ${lang}`, async () => {
        expect(await violations(await load(tag, lang, { theme: 'dark' }))).to.deep.equal([]);
      });

      it(`<${tag}> with forced colours, ${lang}`, async () => {
        await emulateMedia({ forcedColors: 'active' });
        // The colours are the reader's then, and not those that axe reads.
        expect(await violations(await load(tag, lang), ['color-contrast'])).to.deep.equal([]);
      });
    }

    it(`what is past, ${lang}`, async () => {
      expect(await violations(await load('pb-activities', lang, { when: 'past' }))).to.deep.equal([]);
    });

    it(`nothing left by the filters, ${lang}`, async () => {
      const element = await load('pb-activities', lang);
      await choose(element, 'kind', 'ceremony');
      await choose(element, 'venue', 'library');
      expect(part(element, 'clear')).not.to.equal(null);
      expect(await violations(element)).to.deep.equal([]);
    });

    it(`a day of the table, chosen, ${lang}`, async () => {
      const element = await load('pb-activity-calendar', lang);
      parts(element, 'month-day')[26]!.click();
      await until('it is chosen', () => parts(element, 'row').length === 2);
      expect(await violations(element)).to.deep.equal([]);
    });

    for (const [state, answer] of [
      ['on their way', () => new Promise<Response>(() => undefined)],
      ['not to be had', () => Promise.resolve(new Response('{}', { status: 404 }))],
    ] as const) {
      it(`months that are ${state}, ${lang}`, async () => {
        const { fetch } = window;
        window.fetch = (...request) => (String(request[0]).endsWith('/index.json') ? answer() : fetch(...request));
        try {
          const element = await load('pb-activity-calendar', lang, { month: '2028-01' });
          await until('it says so', () => part(element, 'message'));
          expect(await violations(element)).to.deep.equal([]);
        } finally {
          window.fetch = fetch;
        }
      });
    }
  }

  it('folded times', async () => {
    const snapshot = fixtureWholeSnapshot('en');
    const theory = snapshot.activities!.find(({ key }) => key === 'theory-class')!;
    theory.occurrences = Array.from({ length: 8 }, (_, i) => ({ start: `2026-12-1${i}` }));
    const { fetch } = window;
    window.fetch = (...request) =>
      String(request[0]).includes('/activities/') ? Promise.resolve(new Response('{}', { status: 404 })) : fetch(...request);
    try {
      const folded = await mountLoaded('pb-activity', { lang: 'en', attributes: { item: 'sports-day' } });
      folded.snapshot = snapshot;
      folded.item = 'theory-class';
      await until('times are folded', () => part(folded, 'rest'));
      expect(await violations(folded)).to.deep.equal([]);
      (part(folded, 'rest') as HTMLDetailsElement).open = true;
      expect(await violations(folded)).to.deep.equal([]);
    } finally {
      window.fetch = fetch;
    }
  });
});
