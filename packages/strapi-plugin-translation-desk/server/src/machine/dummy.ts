import type { MachineTranslator } from './translator';

/** Stands for a machine in tests and trials: the source itself, with the language that it should be in. */
export const dummy: MachineTranslator = {
  name: 'dummy',
  translate: ({ source, targetLocale }) => Promise.resolve([`[${targetLocale}] `, ...source]),
};
