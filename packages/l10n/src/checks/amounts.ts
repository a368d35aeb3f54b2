/** A number that a text speaks of. */
export interface Amount {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** The other language has to have it; the others may stand for one that is asked for. */
  readonly isDemanded: boolean;
}

const MULTIPLES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const WRITTEN = /(\d+(?:,\d{3})+|\d+)(\.\d+)?\s*(万亿|百万|千万|[百千万亿]|hundred|thousand|million|billion|trillion)?/giu;

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** From two digits on, or counted by a measure word: `一线` and `统一` are words, and `万一` is none of them. */
const HAN_DEMANDED =
  /(?:[一二两三四五六七八九][十百千万亿][零〇一二两三四五六七八九十百千万亿]*|十[一二三四五六七八九])|[二两三四五六七八九](?=[个项次名家条类点届])/gu;
const HAN_ANY = /[零〇一二两三四五六七八九十百千万亿]+/gu;

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** All numbers of a text in either language: in figures with 万 and million, in Chinese characters, in English words and names of months. */
export function amountsIn(text: string): Amount[] {
  const normal = text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const written = [...normal.matchAll(WRITTEN)].map(({ index, 0: found, 1: whole = '', 2: part = '', 3: unit = '' }) => ({
    value: rounded(Number(whole.replaceAll(',', '') + part) * (MULTIPLES[unit.toLowerCase()] ?? 1)),
    start: index,
    end: index + found.trimEnd().length,
    isDemanded: true,
  }));
  const isFree = (start: number, end: number) => !written.some((amount) => amount.start < end && start < amount.end);
  const han = [...normal.matchAll(HAN_ANY)].flatMap(({ index, 0: found }): Amount[] => {
    const value = hanValue(found);
    return value === undefined ? [] : [{ value, start: index, end: index + found.length, isDemanded: false }];
  });
  const demanded = [...normal.matchAll(HAN_DEMANDED)].flatMap(({ index, 0: found }): Amount[] => {
    const value = hanValue(found);
    return value === undefined ? [] : [{ value, start: index, end: index + found.length, isDemanded: true }];
  });
  return [...written, ...[...han, ...demanded, ...wordsIn(normal)].filter(({ start, end }) => isFree(start, end))];
}

function wordsIn(text: string): Amount[] {
  return [...text.matchAll(/[A-Za-z]+/gu)].flatMap(({ index, 0: found }): Amount[] => {
    const word = found.toLowerCase();
    const at = (value: number, end = index + found.length): Amount => ({ value, start: index, end, isDemanded: false });
    const small = SMALL.indexOf(word);
    if (small >= 0) return [at(small * multipleAfter(text, index + found.length))];
    const ten = TENS.indexOf(word);
    if (ten >= 0) {
      const [, one = ''] = /^[\s-]([a-z]+)/iu.exec(text.slice(index + found.length)) ?? [];
      const digit = SMALL.indexOf(one.toLowerCase());
      return [at((ten + 2) * 10 + (digit > 0 && digit < 10 ? digit : 0))];
    }
    for (const [list, first] of [
      [ORDINALS, 1],
      [MONTHS, 1],
    ] as const)
      if (list.includes(word)) return [at(list.indexOf(word) + first)];
    if (word === 'both' || word === 'double' || word === 'twice' || word === 'dual') return [at(2)];
    if (word === 'dozen') return [at(12)];
    if (word === 'hundred') return [at(100)];
    return [];
  });
}

const multipleAfter = (text: string, from: number): number =>
  MULTIPLES[/^\s+(hundred|thousand|million|billion)/iu.exec(text.slice(from))?.[1]?.toLowerCase() ?? ''] ?? 1;

/** The value of Chinese numerals: `二十五`, `一百零三`, `二〇二六`, `三千万`. Not of a unit without a digit, as `万`. */
function hanValue(found: string): number | undefined {
  const digits = [...found.replaceAll('零', '〇').replaceAll('两', '二')];
  if (digits.every((digit) => HAN_DIGITS.includes(digit))) return Number(digits.map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
  if (/^[百千万亿]/u.test(found)) return undefined;
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of digits) {
    if (HAN_DIGITS.includes(sign)) digit = HAN_DIGITS.indexOf(sign);
    else if (sign in HAN_UNITS) {
      section += (digit || 1) * (HAN_UNITS[sign] as number);
      digit = 0;
    } else {
      total = (total + section + digit) * (sign === '万' ? 1e4 : 1e8);
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}

const rounded = (value: number): number => Number(value.toPrecision(12));
