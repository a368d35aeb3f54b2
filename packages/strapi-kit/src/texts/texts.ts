import { useCallback } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';

export type Values = Record<string, string | number>;

/** A text for those places where Strapi translates by itself. */
export type Text = MessageDescriptor & { id: string; defaultMessage: string };

/** Turns a text's id into a sentence in the user's language. */
export type Say<TextId extends string> = (id: TextId, values?: Values) => string;

interface Texts<TextId extends string> {
  text: (id: TextId) => Text;
  isTextId: (id: string) => id is TextId;
  useTexts: () => Say<TextId>;
}

/**
 * The texts of a plugin.
 *
 * @param pluginId stands in front of each id, as Strapi's translations want it.
 * @param english every text there is; what a language lacks is said in English.
 */
export function textsOf<TextId extends string>(pluginId: string, english: Record<TextId, string>): Texts<TextId> {
  const text = (id: TextId): Text => ({ id: `${pluginId}.${id}`, defaultMessage: english[id] });
  return {
    text,
    isTextId: (id): id is TextId => Object.hasOwn(english, id),
    useTexts() {
      const { formatMessage } = useIntl();
      return useCallback((id, values) => formatMessage(text(id), values), [formatMessage]);
    },
  };
}
