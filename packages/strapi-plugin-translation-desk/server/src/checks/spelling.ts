import type { Core } from '@strapi/strapi';
import nspell from 'nspell';
import { termsOf, termVersion } from '../terms/term-rows';

type Speller = ReturnType<typeof nspell>;

let loaded: Promise<Speller> | undefined;
const words = new WeakMap<Core.Strapi, { version: string; known: ReadonlySet<string> }>();

/**
 * Whether a word is in no English dictionary. The dictionary (SCOWL, in Hunspell's form) is loaded with the first text that needs it; the
 * words of terms are right whatever it says.
 */
export async function isMisspeltFor(strapi: Core.Strapi, locale: string): Promise<((word: string) => boolean) | undefined> {
  if (!/^en\b/iu.test(locale)) return undefined;
  loaded ??= import('dictionary-en').then(({ default: { aff, dic } }) => nspell(Buffer.from(aff), Buffer.from(dic)));
  const [speller, known] = [await loaded, await termWords(strapi)];
  return (word) => !known.has(word.toLowerCase()) && !speller.correct(word);
}

async function termWords(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const version = await termVersion(strapi);
  const before = words.get(strapi);
  if (before?.version === version) return before.known;
  const forms = (await termsOf(strapi)).flatMap(({ accepted }) => accepted['en'] ?? []);
  const known = new Set(forms.flatMap((form) => form.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/gu) ?? []).map(straight));
  words.set(strapi, { version, known });
  return known;
}

const straight = (word: string): string => word.replaceAll('’', "'");
