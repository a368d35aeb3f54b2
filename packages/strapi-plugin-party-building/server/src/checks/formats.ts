import { safeUrl } from '@party-building/contract';
import type { AttributeOptions } from '../content-types/attribute';
import type { Say } from '../messages';

export type Format = NonNullable<AttributeOptions['format']>;

const shown = (text: string): string => text.slice(0, 120);

/** Whether this server's zone data knows an IANA name; offsets are no names. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1 && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text);
  } catch {
    return false;
  }
}

/** What is wrong with a text that no draft may hold; `undefined` for a good one, and for formats that only a publish looks at. */
export function draftFault(format: Format, text: string, say: Say): string | undefined {
  switch (format) {
    case 'hex-colour':
      return /^#[0-9a-f]{6}$/.test(text) ? undefined : say('hex-colour.malformed', { value: shown(text) });
    case 'time-zone':
      return isTimeZone(text) ? undefined : say('time-zone.unknown', { value: shown(text) });
    case 'language-tag':
      return isLanguageTag(text) ? undefined : say('language-tag.malformed', { value: shown(text) });
    case 'link':
    case 'web-link':
    case 'recurrence-rule':
      return undefined;
  }
}

/** What is wrong with a link that no element would follow. */
export function linkFault<T>(format: Format, text: string, say: Say<T>): T | undefined {
  const safe = safeUrl(text);
  if (format === 'link') return safe ? undefined : say('link.unsafe', { link: shown(text) });
  if (format === 'web-link') return safe && /^https?:/.test(safe) ? undefined : say('web-link.unsafe', { link: shown(text) });
  return undefined;
}

/** A text as it is stored: what people paste around it, and how they write it, is no fault. */
export function tidied(format: Format, text: string): string {
  const trimmed = text.trim();
  switch (format) {
    case 'hex-colour':
      return trimmed.normalize('NFKC').toLowerCase();
    case 'recurrence-rule':
      return trimmed
        .normalize('NFKC')
        .toUpperCase()
        .replace(/^RRULE:/, '')
        .replace(/;+$/, '');
    case 'link':
    case 'web-link':
    case 'time-zone':
    case 'language-tag':
      return trimmed;
  }
}
