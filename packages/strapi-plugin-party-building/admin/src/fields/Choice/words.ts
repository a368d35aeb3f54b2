import { isTextId, type Say } from '../../texts';

/** A choice in the editor's language; `undefined` for a value that has no word. */
export function choiceWord(attribute: string, value: string, say: Say): string | undefined {
  const id = `choice.${attribute}.${value}`;
  return isTextId(id) ? say(id) : undefined;
}
