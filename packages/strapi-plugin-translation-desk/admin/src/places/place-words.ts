import type { MessageDescriptor } from 'react-intl';
import type { Step } from '../api/targets';

/** Where a unit stands as the Content Manager calls it: “Measures 2: Title”. */
export function placeWords(place: readonly Step[], labelOf: (label: string) => string | undefined, separator: string): string {
  return place
    .map(({ name, label, item }) => {
      const words = (label === undefined ? undefined : labelOf(label)) ?? humanised(name);
      return item === undefined ? words : `${words} ${item}`;
    })
    .join(separator);
}

/** A name of the code as words: “coverAlt” is “Cover alt”. */
export function humanised(name: string): string {
  const words = name
    .replace(/[_-]+/gu, ' ')
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1 $2')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The admin's text of an id, where it has one. */
export const messageOf =
  (messages: Record<string, unknown>, formatMessage: (of: MessageDescriptor) => string) =>
  (id: string): string | undefined =>
    Object.hasOwn(messages, id) ? formatMessage({ id }) : undefined;
