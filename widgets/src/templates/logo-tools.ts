import { html, nothing, type Html } from '../renderer/renderer.js';
import {
  brandKitPath,
  mediaPath,
  textOf,
  type ColourMode,
  type Logo,
  type LogoArrangement,
  type LogoRules,
  type MediaFormat,
} from '@party-building/contract';
import { attempt } from '../content/attempt.js';
import { AXES, nearest, type Axis } from '../culture-logos/nearest.js';
import { standings, type Standing } from '../culture-logos/standing.js';
import type { LogoWords } from '../words/logo-words.js';
import { element, textElement } from './element.js';
import { swatch } from './swatch.js';

/** In what the tools of a logo are made. */
export interface ToolsContext {
  /** BCP 47 tag of what is shown. */
  locale: string;
  words: LogoWords;
  /** Absolute base of the API, ends in `/`. */
  base: string;
  logo: Logo;
  standing: Standing | undefined;
  isOver: boolean;
  /** The logo that is used instead of it. */
  successor: Logo | undefined;
}

/** What an element makes of the places where a reader can do something; a fragment only says what stands there. */
export interface Controls {
  /** A choice, with the standing that it leads to. */
  choose(next: Standing | undefined, isChosen: boolean, name: unknown): unknown;
  /** Leads to another logo. */
  jump(logo: Logo): unknown;
}

/** What stands below the name of a logo: what is used instead of it, what there is to choose, its files. */
export function logoTools(context: ToolsContext, controls: Controls): unknown[] {
  const { words, standing, isOver, successor } = context;
  return [
    isOver && successor ? element('p', 'instead', [words.instead, controls.jump(successor)]) : nothing,
    standing ? choices(context, standing, controls) : element('p', 'note', words.noGround),
    standing && !isOver ? downloads(context, standing) : nothing,
  ];
}

function choices(context: ToolsContext, standing: Standing, { choose }: Controls): unknown[] {
  const all = standings(context.logo);
  return AXES.map((axis) => {
    const values = [...new Set(all.flatMap((each) => each[axis] ?? []))];
    return values.length > 1
      ? html`<div part=${`choices ${axis}`} role="group" aria-label=${context.words[axis]}>
          ${values.map((value) => choose(nearest(all, axis, value, standing), value === standing[axis], choiceName(context, axis, value)))}
        </div>`
      : nothing;
  });
}

function choiceName({ words, locale, logo }: ToolsContext, axis: Axis, value: string): unknown {
  if (axis === 'ground') return swatch('swatch', value, colourName(value, logo.rules));
  if (axis !== 'language') return words[value as LogoArrangement | ColourMode];
  const named = () => new Intl.DisplayNames(locale, { type: 'language' }).of(`${new Intl.Locale(value).minimize()}`);
  return attempt(named) ?? value;
}

/** As the palette names it, where it does, and as it is written. */
export const colourName = (hex: string, rules: LogoRules = {}): string =>
  `${textOf(rules.palette?.find((colour) => colour.hex === hex)?.name)} ${hex.toUpperCase()}`.trim();

/** All files of what is shown. */
function downloads({ words, base, logo: { kit } }: ToolsContext, { picture: { hash, widths, svg } }: Standing): Html {
  const files = (format: string, list: number[], label = (width: number) => `${format} ${width}`): Html =>
    element(
      'p',
      'files',
      list.map(
        (width) =>
          html`<a part="link" href=${base + mediaPath(hash, width, format.toLowerCase() as MediaFormat)} download>${label(width)}</a>`,
      ),
    );
  return element('div', 'downloads', [
    textElement('p', 'term', words.download),
    svg ? files('SVG', widths.slice(-1), () => 'SVG') : nothing,
    files('PNG', widths),
    files('WebP', widths),
    kit ? html`<a part="button" href=${base + brandKitPath(kit)} download>${words.kit}</a>` : nothing,
  ]);
}
