import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Step } from '../api/targets';
import { useTexts } from '../texts';
import { messageOf, placeWords } from './place-words';

/** Names places as the Content Manager does, in the user's language. */
export function usePlaceWords(): (place: readonly Step[]) => string {
  const say = useTexts();
  const { messages, formatMessage } = useIntl();
  return useCallback(
    (place) => placeWords(place, messageOf(messages, formatMessage), say('desk.place.separator')),
    [messages, formatMessage, say],
  );
}

/** Names content types as the Content Manager does: it looks a name up by the English one. */
export function useTypeName(): (displayName: string) => string {
  const { messages, formatMessage } = useIntl();
  return useCallback((displayName) => messageOf(messages, formatMessage)(displayName) ?? displayName, [messages, formatMessage]);
}
