import { sentence, type MessageId, type Sentence, type Values } from '../messages';
import type { FieldProblem } from '../messages/invalid-field';
import type { Finding } from './check';

type Path = Finding['path'];

export const error = (path: Path, id: MessageId, values?: Values): Finding => ({ severity: 'error', path, sentence: sentence(id, values) });

export const warning = (path: Path, id: MessageId, values?: Values): Finding => ({
  severity: 'warning',
  path,
  sentence: sentence(id, values),
});

/** Problems of fields as findings that no publish passes. */
export const errors = (problems: readonly FieldProblem<Sentence>[]): Finding[] =>
  problems.map(({ path, message }) => ({ severity: 'error', path, sentence: message }));

/** As much of a text as a sentence quotes. */
export const quoted = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
