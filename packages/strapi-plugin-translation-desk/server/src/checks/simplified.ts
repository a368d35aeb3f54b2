type ToSimplified = (text: string) => string;

let loaded: Promise<ToSimplified> | undefined;

/** Whether texts of a locale are in simplified characters. */
const isSimplified = (locale: string): boolean => /^zh(?:-(?:Hans|CN|SG))*$/iu.test(locale);

/**
 * Traditional characters to simplified ones, word by word (OpenCC). Its dictionary takes a megabyte, so it is loaded with the first text
 * that needs it.
 */
export async function toSimplifiedFor(locale: string): Promise<ToSimplified | undefined> {
  if (!isSimplified(locale)) return undefined;
  loaded ??= import('opencc-js/t2cn').then(({ Converter }) => Converter({ from: 't', to: 'cn' }));
  return loaded;
}
