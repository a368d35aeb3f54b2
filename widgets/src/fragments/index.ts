import { useRenderer, type Html } from '../renderer/renderer.js';
import { stringRenderer } from '../renderer/strings.js';
import type { ActivityPage, ElementName, RichText, Snapshot } from '@party-building/contract';
import { activity } from '../templates/activity.js';
import { base } from '../templates/base.js';
import { carriers } from '../templates/carriers.js';
import { concept } from '../templates/concept.js';
import type { Context } from '../templates/context.js';
import { graspSection, graspSections } from '../templates/grasp.js';
import { findItem } from '../templates/find-item.js';
import { allMechanisms } from '../templates/mechanisms.js';
import { richText } from '../templates/rich-text.js';
import { slideList, slidesOf } from '../signage/slides.js';
import { valueCard, valueCards } from '../templates/value.js';
import { venues } from '../templates/venues.js';
import { wordsFor } from '../words/words.js';
import { activityMonth, activityRows } from './activities.js';
import { plainLogos } from './culture-logos.js';

export interface FragmentOptions {
  /** Absolute address of the API, e.g. `https://cms.example.com/api/party-building/`; pictures are linked below it. */
  baseUrl: string;
  /** Key of the thing to show; for elements of one thing, and for one logo alone. */
  item?: string;
  /** Level of the highest heading, 1 to 6; 2 without. */
  headingLevel?: number;
  /** The day for which it is made, `yyyy-mm-dd` in the site's zone: what is over by then is left out. Without it nothing is over. */
  today?: string;
  /** Of `pb-activity`: the whole of the activity; without it what the snapshot says of it. */
  page?: ActivityPage;
}

/**
 * The semantic HTML of an element's content: what stands inside its tag until the script has the data, and instead of it where
 * scripts do not run. No script, style, `style` attribute or id; every text is escaped.
 *
 * @returns `undefined` where there is nothing to show: the item is unknown, or nothing is published yet.
 */
export function renderFragment(element: ElementName, snapshot: Snapshot, options: FragmentOptions): string | undefined {
  useRenderer(stringRenderer);
  return render(contextOf(snapshot, options), element, options)?.toString();
}

/** A rich text of a snapshot as HTML of the same kind, for what is read outside of portals: feeds. */
export function renderRichText(text: RichText, snapshot: Snapshot, options: Omit<FragmentOptions, 'item'>): string {
  useRenderer(stringRenderer);
  return richText(contextOf(snapshot, options), 'text', text).toString();
}

function contextOf(snapshot: Snapshot, { baseUrl, headingLevel, today = '' }: FragmentOptions): Context {
  return {
    snapshot,
    words: wordsFor(snapshot.locale),
    language: snapshot.locale,
    baseUrl: baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`,
    level: Math.min(Math.max(Math.trunc(headingLevel ?? 2), 1), 6),
    today,
  };
}

function render(context: Context, name: ElementName, { item, page }: FragmentOptions): Html | undefined {
  const { snapshot } = context;
  const noted = (content: unknown, shown: unknown) => (content === undefined ? undefined : base(context, content, shown));
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
    case 'pb-mechanisms': {
      const mechanisms = snapshot.grasps.flatMap((grasp) => grasp.mechanisms);
      return mechanisms.length ? noted(allMechanisms(context), mechanisms) : undefined;
    }
    case 'pb-value-cards':
      return snapshot.values.length ? noted(valueCards(context), snapshot.values) : undefined;
    case 'pb-value-card': {
      const value = findItem(snapshot.values, item);
      return value && noted(valueCard(context.words, value, context.level), value);
    }
    case 'pb-culture-logos': {
      const logos = (snapshot.logos ?? []).filter(({ key }) => item === undefined || key === item);
      return logos.length ? noted(plainLogos(context, logos), logos) : undefined;
    }
    case 'pb-carriers':
      return snapshot.carriers?.length ? noted(carriers(context, snapshot.carriers), snapshot.carriers) : undefined;
    case 'pb-venues':
      return snapshot.venues?.length ? noted(venues(context, snapshot.venues), snapshot.venues) : undefined;
    case 'pb-activities':
      return snapshot.activities?.length ? noted(...activityRows(context, snapshot.activities)) : undefined;
    case 'pb-activity-calendar':
      return snapshot.activities?.length ? noted(...activityMonth(context, snapshot.activities)) : undefined;
    case 'pb-activity': {
      const summary = findItem(snapshot.activities ?? [], item);
      return noted(activity(context, summary, page), page ?? summary);
    }
    case 'pb-signage': {
      const list = slidesOf(context);
      return list.length ? noted(slideList(list), list) : undefined;
    }
  }
}
