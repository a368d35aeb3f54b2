import { textOf, type Logo, type LogoRules } from '@party-building/contract';
import { html } from 'lit-html';
import { logosSheet } from '../culture-logos/logos.styles.js';
import { standingOf, type Standing } from '../culture-logos/standing.js';
import { toolsStyles } from '../culture-logos/tools.styles.js';
import { litRenderer } from '../renderer/lit.js';
import { useRenderer } from '../renderer/renderer.js';
import { css } from '../styles/css.js';
import type { Context } from '../templates/context.js';
import { cultureLogos, isOver, type ShownLogo } from '../templates/culture-logos.js';
import { element, langAttribute } from '../templates/element.js';
import { findItem } from '../templates/find-item.js';
import { extentOf } from '../templates/logo-drawing.js';
import { logoTools, type ToolsContext } from '../templates/logo-tools.js';
import { specimen } from '../templates/specimen.js';
import { logoWordsFor, type LogoWords } from '../words/logo-words.js';

/** What the element does. */
interface Deeds {
  choose(item: string, next: Standing): void;
  /** The reader has copied a value. */
  copied(item: string, text: string): void;
}

/**
 * Logos by their rules, and what web teams and designers do with them: they choose among variants and grounds, take files, read the rules
 * of use and copy colours.
 */
export class Logos {
  readonly #root: ShadowRoot;
  readonly #deeds: Deeds;
  /** The minimum widths of what is shown: a logo gives way to words where its place is too narrow. */
  readonly #minimumWidths = css(['']);

  /** @param root the element's: its styles do not reach further. */
  constructor(root: ShadowRoot, deeds: Deeds) {
    this.#root = root;
    this.#deeds = deeds;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, logosSheet, toolsStyles, this.#minimumWidths];
  }

  /**
   * @param chosen how the reader wants to see them, by key.
   * @param isOpen the rules of use stand open.
   */
  render(context: Context, logos: Logo[], chosen: ReadonlyMap<string, Standing>, isOpen: boolean): unknown {
    useRenderer(litRenderer);
    const { snapshot, baseUrl, today } = context;
    const words = logoWordsFor(snapshot.locale);
    const list = logos.map((logo): ShownLogo => {
      const { key, rules, supersededBy } = logo;
      const standing = standingOf(logo, snapshot.locale, chosen.get(key));
      const successor = findItem(snapshot.logos ?? [], supersededBy);
      const about: ToolsContext = {
        locale: snapshot.locale,
        words,
        base: baseUrl,
        logo,
        standing,
        isOver: isOver(logo, today),
        successor,
      };
      const place = logos.findIndex((each) => each.key === supersededBy);
      return {
        logo,
        standing,
        tooNarrow: element('p', 'too-narrow', words.tooNarrow(smallestWidths(words, rules).join(' · '))),
        tools: this.#tools(about, place),
        rules: this.#rules(about, isOpen),
      };
    });
    this.#minimumWidths.replaceSync(list.map(tooNarrow).join(''));
    return cultureLogos(context, words, list);
  }

  /** @param successor place of the logo that is used instead of it; below 0 where that is not shown. */
  #tools(about: ToolsContext, successor: number): unknown {
    return logoTools(about, {
      choose: (next, isChosen, name) =>
        html`<button
          part="choice ${isChosen ? 'selected' : ''}"
          aria-pressed=${isChosen}
          @click=${() => next && this.#deeds.choose(about.logo.key, next)}
        >
          ${name}
        </button>`,
      jump: ({ name }) =>
        successor < 0
          ? html`<span part="successor" lang=${langAttribute(name)}>${textOf(name)}</span>`
          : html`<button part="link successor" lang=${langAttribute(name)} @click=${() => this.#jump(successor)}>${textOf(name)}</button>`,
    });
  }

  #rules(about: ToolsContext, isOpen: boolean): unknown {
    const { words } = about;
    const value = (text: string): unknown =>
      html`<span part="colour-value"
        ><span part="copied-text">${text}</span
        ><button
          part="copy"
          aria-label=${words.copy(text)}
          @click=${(event: Event) => this.#copy(event.currentTarget as HTMLElement, text, about)}
        >
          <svg part="copy-icon" viewBox="0 0 16 16"><path d="M5.5 5.5h8v8h-8zM10.5 5V2.5h-8v8H5" /></svg></button
      ></span>`;
    return html`<details part="rules" ?open=${isOpen}>
      <summary part="rules-title">${words.rules}</summary>
      <div part="specimen">
        ${specimen(about, value)}
        <p part="copied" role="status"></p>
      </div>
    </details>`;
  }

  async #copy(button: HTMLElement, text: string, { words, logo }: ToolsContext): Promise<void> {
    const say = (sentence: string): void => {
      const status = button.closest("[part~='specimen']")?.querySelector("[part~='copied']");
      if (status) status.textContent = sentence;
    };
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied(text));
      this.#deeds.copied(logo.key, text);
    } catch {
      // The reader, the page or its address (no https) does not allow it.
      if (button.previousElementSibling) getSelection()?.selectAllChildren(button.previousElementSibling);
      say(words.selected(text));
    }
  }

  #jump(place: number): void {
    const title = this.#root.querySelectorAll<HTMLElement>("[part~='title']")[place];
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }
}

function smallestWidths(words: LogoWords, { minimumWidth: { screen, print } = {} }: LogoRules = {}): string[] {
  return [screen ? words.onScreens(screen) : '', print ? words.inPrint(print) : ''].filter(Boolean);
}

/** Hides the picture of a logo in places that are narrower than it may be, on paper by the rule for print too. */
function tooNarrow({ logo, standing }: ShownLogo, i: number): string {
  if (!standing) return '';
  const { width, share } = extentOf(logo, standing);
  const part = `[part~=cell]:nth-child(${i + 1}) [part~=`;
  const under = (least: string): string =>
    `@container (max-width:${least}){${part}drawing],${part}measure]{display:none}${part}too-narrow]{display:block}}`;
  const onPaper = Number(logo.rules?.minimumWidth?.print) / share;
  return under(`${width - 0.01}px`) + (onPaper > 0 ? `@media print{${under(`${onPaper - 0.01}mm`)}}` : '');
}
