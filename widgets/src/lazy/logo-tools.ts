import { textOf, type Logo } from '@party-building/contract';
import { html } from 'lit-html';
import type { Standing } from '../culture-logos/standing.js';
import { toolsStyles } from '../culture-logos/tools.styles.js';
import { litRenderer } from '../renderer/lit.js';
import { useRenderer } from '../renderer/renderer.js';
import { langAttribute } from '../templates/element.js';
import { logoTools, type ToolsContext } from '../templates/logo-tools.js';
import { specimen } from '../templates/specimen.js';
import { logoWordsFor } from '../words/logo-words.js';

/** What the tools do. */
export interface Deeds {
  /** The element's, for its styles do not reach further. */
  root: ShadowRoot;
  /** The rules of use stand open. */
  isOpen: boolean;
  choose(next: Standing): void;
  /** Goes to another logo; absent where that is not shown. */
  jump: (() => void) | undefined;
  /** The reader has copied a value. */
  copied(text: string): void;
}

/**
 * What web teams and designers do with a logo: they choose among its variants and grounds, take its files, read the rules of its use
 * and copy its colours.
 */
export function tools(
  about: Omit<ToolsContext, 'words'>,
  { root, isOpen, choose, jump, copied }: Deeds,
): { tools: unknown; rules: unknown } {
  useRenderer(litRenderer);
  if (!root.adoptedStyleSheets.includes(toolsStyles)) root.adoptedStyleSheets.push(toolsStyles);
  const words = logoWordsFor(about.locale);
  const context: ToolsContext = { ...about, words };

  async function copy(button: HTMLElement, text: string): Promise<void> {
    const say = (sentence: string): void => {
      const status = button.closest("[part~='specimen']")?.querySelector("[part~='copied']");
      if (status) status.textContent = sentence;
    };
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied(text));
      copied(text);
    } catch {
      // The reader, the page or its address (no https) does not allow it.
      if (button.previousElementSibling) getSelection()?.selectAllChildren(button.previousElementSibling);
      say(words.selected(text));
    }
  }

  const value = (text: string): unknown =>
    html`<span part="colour-value"
      ><span part="copied-text">${text}</span
      ><button part="copy" aria-label=${words.copy(text)} @click=${(event: Event) => copy(event.currentTarget as HTMLElement, text)}>
        <svg part="copy-icon" viewBox="0 0 16 16"><path d="M5.5 5.5h8v8h-8zM10.5 5V2.5h-8v8H5" /></svg></button
    ></span>`;

  return {
    tools: logoTools(context, {
      choice: (next, isChosen, name) =>
        html`<button part="choice ${isChosen ? 'selected' : ''}" aria-pressed=${isChosen} @click=${() => next && choose(next)}>
          ${name}
        </button>`,
      jump: (logo: Logo) =>
        jump
          ? html`<button part="link successor" lang=${langAttribute(logo.name)} @click=${jump}>${textOf(logo.name)}</button>`
          : html`<span part="successor" lang=${langAttribute(logo.name)}>${textOf(logo.name)}</span>`,
    }),
    rules: html`<details part="rules" ?open=${isOpen}>
      <summary part="rules-title">${words.rules}</summary>
      <div part="specimen">
        ${specimen(context, value)}
        <p part="copied" role="status"></p>
      </div>
    </details>`,
  };
}
