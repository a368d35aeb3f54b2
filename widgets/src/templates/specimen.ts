import { html, nothing, type Html } from '../renderer/renderer.js';
import { groundOf, type PaletteColour, type Text } from '@party-building/contract';
import { PLAIN } from '../culture-logos/standing.js';
import { element, textElement } from './element.js';
import { fact } from './fact.js';
import { extentOf, logoDrawing } from './logo-drawing.js';
import { colourName, type ToolsContext } from './logo-tools.js';
import { swatch } from './swatch.js';
import { dayText } from './when.js';

/**
 * How a logo is to be used, and its clear space drawn to scale.
 *
 * @param value makes a value of a colour ready to copy.
 */
export function specimen(context: ToolsContext, value: (text: string) => unknown): Html[] {
  const { words, locale, logo } = context;
  const { clearSpace, minimumWidth: { screen, print } = {}, palette = [], forbiddenGrounds = [] } = logo.rules ?? {};
  const say = <T>(known: T | undefined, sentence: (known: T) => Text, part = ''): unknown =>
    textElement('dd', `text ${part}`, known === undefined ? undefined : sentence(known));
  const list = (part: string, texts: Text[] = []): unknown[] => texts.map((text) => say(text, (known) => known, part));
  const day = (date: string): string => dayText(locale, date, { dateStyle: 'long' });
  return [
    ...(clearSpace ? measured(context) : []),
    element('dl', 'facts', [
      fact(
        words.clearSpace,
        say(clearSpace || undefined, (part) => words.ofHeight(part.toLocaleString(locale, { style: 'percent' }))),
      ),
      fact(words.minimumWidth, [say(screen, words.onScreens), say(print, words.inPrint)]),
      fact(words.validity, [
        say(logo.validFrom, (from) => words.from(day(from))),
        say(logo.validUntil, (until) => words.until(day(until))),
      ]),
      fact(words.do, list('do', logo.do)),
      fact(words.dont, list('dont', logo.dont)),
      fact(
        words.palette,
        palette.map((colour) => paletteColour(colour, value)),
        'colours',
      ),
      fact(
        words.forbidden,
        forbiddenGrounds.map((hex) => element('dd', 'colour', [crossed(hex), colourName(hex, logo.rules)])),
        'colours',
      ),
    ]),
  ];
}

function measured({ base, logo, standing }: ToolsContext): Html[] {
  if (!standing) return [];
  const { width, height } = standing.picture;
  const { box, space, ...least } = extentOf(logo, standing);
  const frame = (by: number): string => `M${-by} ${-by}H${width + by}V${height + by}H${-by}z`;
  const lines = html`<svg part="measure" width=${least.width} height=${least.height} viewBox=${box} aria-hidden="true">
    <path d=${frame(0) + frame(space)} />
  </svg>`;
  return [logoDrawing(base, logo, standing, lines)];
}

function paletteColour({ name, hex, cmyk, pantone }: PaletteColour, value: (text: string) => unknown): Html {
  const values = [hex.toUpperCase(), cmyk && `C${cmyk[0]} M${cmyk[1]} Y${cmyk[2]} K${cmyk[3]}`, pantone && `Pantone ${pantone}`];
  return element('dd', 'colour', [
    swatch('swatch', hex),
    textElement('span', 'colour-name', name),
    values.map((text) => (text ? value(text) : nothing)),
  ]);
}

/** A colour that is crossed out. */
function crossed(hex: string): unknown {
  const ground = groundOf(hex);
  return ground
    ? html`<svg part="swatch" viewBox="0 0 2 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width="2" height="1" fill=${hex} />
        <path part="cross" d="M0 0 2 1M2 0 0 1" stroke=${PLAIN[ground === 'dark' ? 'light' : 'dark']} />
      </svg>`
    : nothing;
}
