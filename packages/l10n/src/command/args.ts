import { Usage } from './command.js';

/** Splits arguments into files and options with a value (`--to 2.0`, `--to=2.0`). After `--` everything is a file. */
export function parseArgs(args: readonly string[], known: readonly string[]): { files: string[]; options: ReadonlyMap<string, string> } {
  const files: string[] = [];
  const options = new Map<string, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return { files: [...files, ...rest], options };
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg);
      continue;
    }
    const [, name = arg, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!known.includes(name)) throw new Usage(`There is no option ${arg}.`);
    const value = inline ?? rest.shift();
    if (value === undefined) throw new Usage(`The option --${name} needs a value.`);
    if (options.has(name)) throw new Usage(`The option --${name} stands twice.`);
    options.set(name, value);
  }
  return { files, options };
}
