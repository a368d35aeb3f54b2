import { ACTIVITY, LOGO, PUBLISHED_TYPES, VENUE } from '../../content-types/uids';
import { sentence } from '../../messages';
import { activityProblems, type CheckedActivity } from '../activity';
import type { Check } from '../check';
import { error, errors } from '../finding';
import { logoProblems, venueProblems } from '../library';
import { altTexts } from './alt-texts';
import { headingOrder } from './headings';
import { deadLinks, linkTexts, unsafeLinks } from './links';
import { logoUse } from './logo-use';
import { otherLocales } from './other-locales';
import { past } from './past';
import { references } from './references';
import { required } from './required';
import { textLengths } from './text-lengths';

/** The checks of this plugin, in the order in which their findings are told. */
export const OWN_CHECKS: readonly Check[] = [
  { id: 'required', uids: PUBLISHED_TYPES, run: required },
  { id: 'unsafe-link', uids: PUBLISHED_TYPES, run: unsafeLinks },
  { id: 'reference', uids: PUBLISHED_TYPES, run: references },
  { id: 'activity-times', uids: [ACTIVITY], run: ({ data }) => errors(activityProblems(data as CheckedActivity, sentence)) },
  { id: 'logo-rules', uids: [LOGO], run: ({ data }) => errors(logoProblems(data, sentence)) },
  {
    id: 'logo-superseded',
    uids: [LOGO],
    async run({ data: { key, supersededBy }, surroundings }) {
      const circle = supersededBy && (await surroundings.supersedesItself(String(key), String(supersededBy)));
      return circle ? [error(['supersededBy'], 'logo.superseded.circle')] : [];
    },
  },
  { id: 'venue-place', uids: [VENUE], run: ({ data }) => errors(venueProblems(data, sentence)) },
  { id: 'text-length', uids: PUBLISHED_TYPES, run: textLengths },
  { id: 'alt-text', uids: PUBLISHED_TYPES, run: altTexts },
  { id: 'heading-order', uids: PUBLISHED_TYPES, run: headingOrder },
  { id: 'link-text', uids: PUBLISHED_TYPES, run: linkTexts },
  { id: 'dead-link', uids: PUBLISHED_TYPES, run: deadLinks },
  { id: 'past-activity', uids: [ACTIVITY], run: past },
  { id: 'logo-use', uids: [LOGO], run: logoUse },
  { id: 'other-locale', uids: PUBLISHED_TYPES, run: otherLocales },
];
