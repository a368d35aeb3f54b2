import { errors } from '@strapi/utils';

/** Something wrong in one field: Strapi's admin shows the sentence under the field named by the path. */
export interface FieldProblem<T = string> {
  path: (string | number)[];
  message: T;
}

/** A refusal that the admin shows as a notification and, for each problem, under its field. */
export function invalidFields(problems: FieldProblem[], summary = problems[0]?.message ?? ''): Error {
  const details = {
    errors: problems.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' })),
  };
  return new errors.ValidationError(summary, details);
}
