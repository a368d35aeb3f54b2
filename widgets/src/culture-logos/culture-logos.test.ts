import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import type { Logo, LogoRules, Snapshot } from '@party-building/contract';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { dayOf } from '../clock/day.js';
import { mountLoaded, nextEvent, part, parts, textOfParts, unmountAll, until, type MountOptions } from '../testing/mount.js';
import type { PbCultureLogos } from './culture-logos.js';
import './define.js';

interface Changed extends MountOptions {
  rules?: LogoRules;
  torch?: Partial<Logo>;
}

/** The element with the fixtures' logos, the first of them changed. */
async function logos({ rules, torch, ...options }: Changed = {}): Promise<PbCultureLogos> {
  const snapshot: Snapshot = fixtureWholeSnapshot(options.lang === 'en' ? 'en' : 'zh-CN');
  const first = snapshot.logos![0]!;
  Object.assign(first, torch);
  if (rules) first.rules = { ...first.rules, ...rules };
  const element = await mountLoaded('pb-culture-logos', options);
  element.snapshot = snapshot;
  await element.updateComplete;
  return element;
}

const logo = (element: Element, i: number): HTMLElement => parts(element, 'logo')[i]!;
const within = (node: Element, name: string): HTMLElement[] => [...node.querySelectorAll<HTMLElement>(`[part~='${name}']`)];
const choices = (node: Element, axis: string): HTMLElement[] => within(node, axis).flatMap((group) => within(group, 'choice'));
const fillOf = (node: Element, name: string): string | null | undefined =>
  node.querySelector(`[part~='${name}'] rect`)?.getAttribute('fill');
const shownFile = (node: Element): string => node.querySelector('[part~=drawing] image')!.getAttribute('href')!;
const pressed = (list: HTMLElement[]): (string | null)[] => list.map((button) => button.getAttribute('aria-pressed'));
/** The day in the fixtures' zone. */
const today = (): string => dayOf(Date.now(), fixtureWholeSnapshot('en').timeZone);

/** A clipboard of the page's: the browser's own asks the reader. */
function withClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
}

describe('pb-culture-logos', () => {
  afterEach(() => {
    unmountAll();
    // The browser's own, on the prototype.
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('shows each logo with its kind, its name and a picture in the language of the page', async () => {
    const element = await logos();
    expect(textOfParts(element, 'label')).to.deep.equal(['徽标', '字标']);
    expect(textOfParts(element, 'title')).to.deep.equal(['火炬标识', '2008版字标']);
    const drawing = part(element, 'drawing')!;
    expect(drawing.getAttribute('role')).to.equal('img');
    expect(drawing.getAttribute('aria-label')).to.equal('三道火焰组成的火炬');
    // The variant with Chinese words, on the ground that it is made for.
    expect(shownFile(logo(element, 0))).to.match(new RegExp(`v1/media/${'d'.repeat(64)}/960\\.png$`));
    expect(fillOf(logo(element, 0), 'backdrop')).to.equal('#c8102e');
  });

  it('shows a drawing where there is one, else the largest picture', async () => {
    const element = await logos({ lang: 'en', rules: { allowedGrounds: ['#ffffff'] } });
    expect(shownFile(logo(element, 0))).to.match(new RegExp(`v1/media/${'c'.repeat(64)}/960\\.svg$`));
    expect(shownFile(logo(element, 1))).to.match(new RegExp(`v1/media/${'e'.repeat(64)}/480\\.png$`));
  });

  it('lets the reader choose among what there is, by name, and keeps to the grounds of each variant', async () => {
    const element = await logos();
    const torch = logo(element, 0);
    expect(choices(torch, 'arrangement').map((each) => each.textContent.trim())).to.deep.equal(['图形', '横式']);
    expect(choices(torch, 'colourMode').map((each) => each.textContent.trim())).to.deep.equal(['全彩', '反白']);
    expect(within(torch, 'choices').map((group) => group.getAttribute('aria-label'))).to.deep.equal(['排列', '颜色', '背景']);
    choices(torch, 'colourMode')[0]!.click();
    await element.updateComplete;
    expect(pressed(choices(torch, 'colourMode'))).to.deep.equal(['true', 'false']);
    expect(pressed(choices(torch, 'arrangement'))).to.deep.equal(['true', 'false']);
    expect(fillOf(torch, 'backdrop')).to.equal('#ffffff');
    choices(torch, 'ground')[1]!.click();
    await element.updateComplete;
    expect(pressed(choices(torch, 'colourMode'))).to.deep.equal(['false', 'true']);
    expect(shownFile(torch)).to.contain('d'.repeat(64));
  });

  it('names the languages of the words in a logo', async () => {
    const [first, second] = fixtureWholeSnapshot('en').logos![0]!.variants;
    const variants = ['zh-CN', 'en'].map((language) => ({ ...second!, key: language, language })).concat(first as never);
    const element = await logos({ lang: 'en', torch: { variants } });
    const torch = logo(element, 0);
    expect(choices(torch, 'language').map((each) => each.textContent.trim())).to.deep.equal(['Chinese', 'English']);
    expect(pressed(choices(torch, 'language'))).to.deep.equal(['false', 'true']);
  });

  it('offers the allowed grounds only, each by name, and shows the forbidden ones crossed out', async () => {
    const element = await logos({ lang: 'en', attributes: { specimen: '' } });
    const torch = logo(element, 0);
    const names = choices(torch, 'ground').map((each) => each.querySelector('svg')!.getAttribute('aria-label'));
    expect(names).to.deep.equal(['#FFFFFF', 'Red #C8102E']);
    const forbidden = within(torch, 'colours')[1]!;
    expect(forbidden.textContent).to.contain('#FFDE00');
    expect(fillOf(forbidden, 'swatch')).to.equal('#ffde00');
    expect(within(forbidden, 'cross')).to.have.length(1);
    expect(within(torch, 'cross')).to.have.length(1);
  });

  it('offers a plain light and a plain dark ground where none is named, and no choice where there is one', async () => {
    const element = await logos({ rules: { allowedGrounds: [] } });
    expect(choices(logo(element, 0), 'ground')).to.have.length(2);
    expect(choices(logo(element, 1), 'ground')).to.have.length(0);
  });

  it('shows no picture and no file where no ground is allowed, and says so', async () => {
    const element = await logos({ lang: 'en', rules: { allowedGrounds: ['#ffde00'], forbiddenGrounds: ['#ffde00'] } });
    expect(within(logo(element, 0), 'drawing')).to.have.length(0);
    expect(within(logo(element, 0), 'files')).to.have.length(0);
    expect(within(logo(element, 0), 'note')[0]!.textContent).to.equal('There is no ground that it may stand on.');
  });

  it('says before and after that the reader chooses; a page may keep it from happening', async () => {
    const element = await logos();
    const [full] = choices(logo(element, 0), 'colourMode');
    element.addEventListener('pb-select', (event) => event.preventDefault(), { once: true });
    full!.click();
    await element.updateComplete;
    expect(pressed([full!])).to.deep.equal(['false']);
    const before = nextEvent(element, 'pb-select');
    const after = nextEvent(element, 'pb-selected');
    full!.click();
    expect([(await before).item, (await before).variant]).to.deep.equal(['torch', 'torch-light']);
    expect([(await after).item, (await after).variant]).to.deep.equal(['torch', 'torch-light']);
    expect(pressed([full!])).to.deep.equal(['true']);
  });

  it('keeps what was chosen when content comes again', async () => {
    const element = await logos();
    choices(logo(element, 0), 'colourMode')[0]!.click();
    element.snapshot = fixtureWholeSnapshot('en');
    await element.updateComplete;
    expect(pressed(choices(logo(element, 0), 'colourMode'))).to.deep.equal(['true', 'false']);
  });

  it('links all files of what is shown, and the brand kit', async () => {
    const element = await logos({ torch: { kit: 'f'.repeat(64) } });
    const links = (): string[] =>
      [...logo(element, 0).querySelectorAll('a')].map((link) => `${link.textContent.trim()} ${link.href.replace(/.*v1/, 'v1')}`);
    const files = (hash: string): string[] =>
      ['PNG', 'WebP'].flatMap((format) =>
        [240, 480, 960].map((width) => `${format} ${width} v1/media/${hash.repeat(64)}/${width}.${format.toLowerCase()}`),
      );
    const kit = `标识素材包 v1/brand-kit/${'f'.repeat(64)}.zip`;
    expect(links()).to.deep.equal([...files('d'), kit]);
    choices(logo(element, 0), 'arrangement')[0]!.click();
    await element.updateComplete;
    expect(links()).to.deep.equal([`SVG v1/media/${'c'.repeat(64)}/960.svg`, ...files('c'), kit]);
    expect([...logo(element, 0).querySelectorAll('a')].every((link) => link.hasAttribute('download'))).to.equal(true);
  });

  it('draws the clear space to scale, as part of each picture, and lines around it among the rules', async () => {
    const element = await logos({ rules: { clearSpace: 0.5 } });
    const [shown, measured] = within(logo(element, 0), 'drawing');
    const [lines] = within(logo(element, 0), 'measure');
    // 960 × 240 with half of the height on each side.
    for (const drawing of [shown!, measured!, lines!]) expect(drawing.getAttribute('viewBox')).to.equal('-120 -120 1200 480');
    expect(lines!.querySelector('path')!.getAttribute('d')).to.equal('M0 0H960V240H0zM-120 -120H1080V360H-120z');
    // A logo without a rule has no lines.
    expect(within(logo(element, 1), 'measure')).to.have.length(0);
    expect(within(logo(element, 1), 'drawing')[0]!.getAttribute('viewBox')).to.equal('0 0 480 120');
  });

  it('says the rules in words', async () => {
    const element = await logos({ lang: 'en', attributes: { specimen: '' } });
    const facts = Object.fromEntries(
      within(logo(element, 0), 'fact').map((fact) => [
        fact.querySelector('dt')!.textContent,
        [...fact.querySelectorAll('dd')].map((said) => said.textContent.replace(/\s+/g, ' ').trim()),
      ]),
    );
    expect(facts).to.deep.equal({
      'Clear space': ['50% of its height on each side'],
      'Smallest width': ['24 px on screens', '8 mm in print'],
      Validity: ['From January 1, 2024'],
      Do: ['Keep half of its height free on each side.'],
      'Do not': ['Do not stretch or recolour it.'],
      Palette: ['Red#C8102E C0 M100 Y81 K4 Pantone 186 C'],
      'Forbidden grounds': ['#FFDE00'],
    });
  });

  it('is never drawn under its minimum width, its clear space not counted', async () => {
    const element = await logos({ width: 700, rules: { minimumWidth: { screen: 300 }, clearSpace: 0.5 } });
    for (const [width, isShown] of [
      [700, true],
      [460, true],
      [380, false],
    ] as const) {
      (element.parentElement as HTMLElement).style.width = `${width}px`;
      const drawing = part(element, 'drawing')!;
      const words = part(element, 'too-narrow')!;
      expect(getComputedStyle(drawing).display !== 'none').to.equal(isShown);
      expect(getComputedStyle(words).display !== 'none').to.equal(!isShown);
      // 960 of the 1200 units that the drawing is wide are the logo.
      if (isShown) expect((drawing.getBoundingClientRect().width * 960) / 1200).to.be.at.least(300);
    }
    expect(part(element, 'too-narrow')!.textContent).to.contain('300');
  });

  it('is never printed under its minimum width in print', async () => {
    const element = await logos({ width: 700, rules: { minimumWidth: { screen: 24, print: 80 }, clearSpace: 0.5 } });
    const isShown = (): boolean => getComputedStyle(part(element, 'drawing')!).display !== 'none';
    (element.parentElement as HTMLElement).style.width = '380px';
    expect(isShown()).to.equal(true);
    try {
      // 100 mm with its clear space are 378 pixels; around the drawing there is some room.
      await emulateMedia({ media: 'print' });
      expect(isShown()).to.equal(false);
      expect(part(element, 'too-narrow')!.textContent).to.contain('80');
      (element.parentElement as HTMLElement).style.width = '460px';
      expect(isShown()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is drawn larger than its place is high rather than under its minimum width', async () => {
    const tall = { hash: 'c'.repeat(64), width: 100, height: 400, widths: [240] };
    const [first] = fixtureWholeSnapshot('en').logos![0]!.variants;
    const element = await logos({
      rules: { minimumWidth: { screen: 120 }, clearSpace: 0 },
      torch: { variants: [{ ...first!, picture: tall }] },
    });
    const { width, height } = part(element, 'drawing')!.getBoundingClientRect();
    expect(Math.min(width / 100, height / 400) * 100).to.be.at.least(120);
  });

  describe('a logo that is no longer in use', () => {
    it('says so and until when, and has no files', async () => {
      const element = await logos({ lang: 'en' });
      const former = logo(element, 1);
      expect(within(former, 'note')[0]!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
        'No longer in use: valid until December 31, 2023.',
      );
      expect(within(former, 'instead')[0]!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Now in use: Torch');
      expect(former.querySelectorAll('a')).to.have.length(0);
      expect(within(logo(element, 0), 'note')).to.have.length(0);
    });

    it('leads to the one that is used now', async () => {
      const element = await logos();
      within(logo(element, 1), 'successor')[0]!.click();
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('火炬标识');
    });

    it('names the one that is used now where that is not shown', async () => {
      const element = await logos({ attributes: { item: 'torch-2008' } });
      expect(part(element, 'successor')!.tagName).to.equal('SPAN');
      expect(part(element, 'successor')!.textContent).to.equal('火炬标识');
    });

    it('is in use on its last day', async () => {
      const element = await logos({ torch: { validUntil: today() } });
      expect(within(logo(element, 0), 'note')).to.have.length(0);
      expect(within(logo(element, 0), 'files')).to.have.length.above(0);
    });
  });

  it('says of a logo that is not yet in use from when it is', async () => {
    const element = await logos({ lang: 'en', torch: { validFrom: '2999-05-01' } });
    expect(within(logo(element, 0), 'note')[0]!.textContent.trim()).to.equal('Not yet in use: valid from May 1, 2999.');
  });

  it('shows only the kinds, or the one logo, that the page asks for', async () => {
    expect(textOfParts(await logos({ attributes: { kind: 'mascot wordmark' } }), 'title')).to.deep.equal(['2008版字标']);
    expect(textOfParts(await logos({ attributes: { item: 'torch' } }), 'title')).to.deep.equal(['火炬标识']);
    expect(part(await logos({ attributes: { kind: 'banner' } }), 'empty') === null).to.equal(false);
  });

  it('has the rules of use closed, or open where the page says so', async () => {
    const element = await logos();
    const rules = part(element, 'rules') as HTMLDetailsElement;
    expect(rules.open).to.equal(false);
    element.specimen = true;
    await element.updateComplete;
    expect(rules.open).to.equal(true);
  });

  it('copies a value of a colour, says so, and tells the page', async () => {
    const element = await logos({ attributes: { specimen: '' } });
    const copied: string[] = [];
    withClipboard((text) => Promise.resolve(void copied.push(text)));
    const event = nextEvent(element, 'pb-copied');
    const buttons = within(logo(element, 0), 'copy');
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      '复制#C8102E',
      '复制C0 M100 Y81 K4',
      '复制Pantone 186 C',
    ]);
    buttons[1]!.click();
    expect([(await event).item, (await event).text]).to.deep.equal(['torch', 'C0 M100 Y81 K4']);
    expect(copied).to.deep.equal(['C0 M100 Y81 K4']);
    const [status] = within(logo(element, 0), 'copied');
    expect(status!.getAttribute('role')).to.equal('status');
    expect(status!.textContent).to.equal('已复制C0 M100 Y81 K4');
  });

  for (const [what, refusing] of [
    ['the clipboard is refused', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['there is no clipboard', undefined],
  ] as const) {
    it(`selects a value where ${what}, and says so`, async () => {
      const element = await logos({ lang: 'en', attributes: { specimen: '' } });
      withClipboard(refusing);
      let told = false;
      element.addEventListener('pb-copied', () => (told = true));
      within(logo(element, 0), 'copy')[0]!.click();
      const [status] = within(logo(element, 0), 'copied');
      await until('it is said', () => status!.textContent);
      expect(status!.textContent).to.equal('#C8102E is selected: copy it now');
      expect(getSelection()!.toString()).to.equal('#C8102E');
      expect(told).to.equal(false);
    });
  }

  it('draws no colour that is none, and nothing of it gets into a style', async () => {
    const hostile = ['red', 'url(https://evil.example/x)', '#fff', '"/><script>alert(1)</script>', '#123456;background:red'];
    const element = await logos({
      attributes: { specimen: '' },
      rules: {
        allowedGrounds: ['#ffffff', ...hostile],
        forbiddenGrounds: hostile,
        palette: hostile.map((hex, i) => ({ key: `k${i}`, name: hex, hex })),
        minimumWidth: { screen: '1px){}*{color:red}' as never },
      },
    });
    const fills = [...element.shadowRoot!.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
    expect(fills.filter((fill) => !/^#[\da-f]{6}$/i.test(fill!))).to.deep.equal([]);
    expect(element.shadowRoot!.querySelectorAll('script, style, [style]')).to.have.length(0);
    const sheets = element.shadowRoot!.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join(''));
    expect(sheets.join('')).to.not.match(/color:\s*red/);
  });
});
