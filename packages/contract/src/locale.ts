/**
 * Finds the published locale that serves a requested language: same language and same script after adding likely subtags
 * (UTS #35, Likely Subtags), so `zh`, `zh-Hans` and `zh-SG` meet `zh-CN` while `zh-Hant` does not.
 *
 * @returns a member of `available`, or `undefined` where none serves.
 */
export function matchLocale(requested: string, available: readonly string[]): string | undefined {
  const exact = available.find((locale) => locale.toLowerCase() === requested.toLowerCase());
  if (exact) return exact;
  const wanted = languageAndScript(requested);
  return wanted && available.find((locale) => languageAndScript(locale) === wanted);
}

function languageAndScript(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined; // not a language tag: it matches nothing
  }
}
