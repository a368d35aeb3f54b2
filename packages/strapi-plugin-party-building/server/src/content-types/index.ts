import { concept } from './concept';
import { grasp } from './grasp';
import { labelled } from './labels';
import { value } from './value';

export const contentTypes = {
  concept: { schema: labelled('types', 'concept', concept) },
  grasp: { schema: labelled('types', 'grasp', grasp) },
  value: { schema: labelled('types', 'value', value) },
};
