import { Usage, type Command, type Surroundings } from './command.js';
import { check } from './check.js';
import { convert } from './convert.js';
import { diff } from './diff.js';
import { validate } from './validate.js';

/** Commands by name, in the order in which the help names them. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['validate', validate],
  ['check', check],
  ['convert', convert],
  ['diff', diff],
]);

/**
 * Runs `l10n` with its arguments.
 *
 * @returns the exit code: 0 all is well, 1 the files are not, 2 it was called wrongly
 */
export function l10n(args: readonly string[], surroundings: Surroundings): number {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    surroundings.out(help());
    return 0;
  }
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (name === undefined || !command) {
    surroundings.error(`${name === undefined ? 'Name a command.' : `There is no command "${name}".`}\n${help()}`);
    return 2;
  }
  try {
    return command.run(rest, surroundings);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    surroundings.error(`${error.message}\nUsage: l10n ${name} ${command.usage}`);
    return 2;
  }
}

function help(): string {
  const lines = [...COMMANDS].map(([name, { usage, about }]) => `  l10n ${name} ${usage}\n      ${about}`);
  return `Usage:\n${lines.join('\n')}`;
}
