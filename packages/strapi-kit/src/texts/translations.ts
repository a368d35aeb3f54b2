/** Texts by the ids under which the admin looks for them. */
export type Messages = Record<string, string>;

export interface Translation {
  locale: string;
  data: Messages;
}

/**
 * A plugin's `registerTrads`: its texts in those of the admin's languages that it has; the admin falls back to English by itself.
 *
 * @param others the languages besides English, each loaded when somebody wants it.
 * @param messagesOf puts texts under the ids that the admin looks for.
 */
export const translationsOf =
  (
    english: Messages,
    others: Record<string, () => Promise<{ default: Messages }>>,
    messagesOf: (texts: Messages) => Messages,
  ): ((asked: { locales: string[] }) => Promise<Translation[]>) =>
  ({ locales }) =>
    Promise.all(
      locales.map(async (locale) => {
        const texts = locale === 'en' ? english : (await others[locale]?.())?.default;
        return { locale, data: texts ? messagesOf(texts) : {} };
      }),
    );
