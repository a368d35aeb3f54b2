import { activity } from './activity';
import { carrier } from './carrier';
import { concept } from './concept';
import { cultureLogo } from './culture-logo';
import { grasp } from './grasp';
import { labelled } from './labels';
import { value } from './value';
import { venue } from './venue';

export const contentTypes = {
  concept: { schema: labelled('types', 'concept', concept) },
  grasp: { schema: labelled('types', 'grasp', grasp) },
  value: { schema: labelled('types', 'value', value) },
  'culture-logo': { schema: labelled('types', 'culture-logo', cultureLogo) },
  carrier: { schema: labelled('types', 'carrier', carrier) },
  venue: { schema: labelled('types', 'venue', venue) },
  activity: { schema: labelled('types', 'activity', activity) },
};
