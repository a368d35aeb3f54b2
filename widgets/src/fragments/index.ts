import { useRenderer, type Html } from '../renderer/renderer.js';
import { stringRenderer } from '../renderer/strings.js';
import type { ElementName, RichText, Snapshot } from '@party-building/contract';
import { concept } from '../templates/concept.js';
import type { Context } from '../templates/context.js';
import { element } from '../templates/element.js';
import { graspSection, graspSections } from '../templates/grasp.js';
import { findItem } from '../templates/find-item.js';
import { translationNote } from '../templates/note.js';
import { richText } from '../templates/rich-text.js';
import { valueCard, valueCards } from '../templates/value.js';
import { wordsFor } from '../words/words.js';

export interface FragmentOptions {
  /** Absolute address of the API, e.g. `https://cms.example.com/api/party-building/`; pictures are linked below it. */
  baseUrl: string;
  /** Key of the thing to show; for elements of one thing only. */
  item?: string;
  /** Level of the highest heading, 1 to 6; 2 without. */
  headingLevel?: number;
}

/**
 * The semantic HTML of an element's content: what stands inside its tag until the script has the data, and instead of it where
 * scripts do not run. No script, style, `style` attribute or id; every text is escaped.
 *
 * @returns `undefined` where there is nothing to show: the item is unknown, or nothing is published yet.
 */
export function renderFragment(element: ElementName, snapshot: Snapshot, options: FragmentOptions): string | undefined {
  useRenderer(stringRenderer);
  return render(contextOf(snapshot, options), element, options.item)?.toString();
}

/** A rich text of a snapshot as HTML of the same kind, for what is read outside of portals: feeds. */
export function renderRichText(text: RichText, snapshot: Snapshot, options: Omit<FragmentOptions, 'item'>): string {
  useRenderer(stringRenderer);
  return richText(contextOf(snapshot, options), 'text', text).toString();
}

function contextOf(snapshot: Snapshot, { baseUrl, headingLevel }: FragmentOptions): Context {
  return {
    snapshot,
    words: wordsFor(snapshot.locale),
    language: snapshot.locale,
    baseUrl: baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`,
    level: Math.min(Math.max(Math.trunc(headingLevel ?? 2), 1), 6),
  };
}

function render(context: Context, name: ElementName, item: string | undefined): Html | undefined {
  const { snapshot } = context;
  const noted = (content: unknown, shown: unknown) =>
    content === undefined ? undefined : element('div', 'base', [content, translationNote(context, shown)], snapshot.locale);
  switch (name) {
    case 'pb-concept':
      return noted(concept(context), snapshot.concept);
    case 'pb-four-grasps':
      if (snapshot.grasps.length === 0) return undefined;
      return noted(graspSections(context), [snapshot.grasps, snapshot.values.filter(({ grasp }) => grasp)]);
    case 'pb-grasp': {
      const grasp = findItem(snapshot.grasps, item);
      return grasp && noted(graspSection(context, grasp), grasp);
    }
    case 'pb-value-cards':
      return snapshot.values.length ? noted(valueCards(context), snapshot.values) : undefined;
    case 'pb-value-card': {
      const value = findItem(snapshot.values, item);
      return value && noted(valueCard(context.words, value, context.level), value);
    }
  }
}
