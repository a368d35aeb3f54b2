import { useCallback } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { PLUGIN_ID } from './plugin-id';
import en from './translations/en';

export type TextId = keyof typeof en;
type Values = Record<string, string | number>;

/** Turns a text's id into a sentence in the user's language. */
export type Say = (id: TextId, values?: Values) => string;

/** A text for those places where Strapi translates by itself. */
export const text = (id: TextId): MessageDescriptor & { id: string; defaultMessage: string } => ({
  id: `${PLUGIN_ID}.${id}`,
  defaultMessage: en[id],
});

export function useTexts(): Say {
  const { formatMessage } = useIntl();
  return useCallback((id, values) => formatMessage(text(id), values), [formatMessage]);
}
