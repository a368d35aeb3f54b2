import { choiceWord } from '../../fields/Choice/words';
import { isTextId, type Say } from '../../texts';
import type { EmbedOption } from './api';

/** What an element is called; its tag where it has no words yet. */
export function elementName(say: Say, tag: string): string {
  const id = `embeds.element.${tag}`;
  return isTextId(id) ? say(id) : tag;
}

/** What an option is called, and what it is for; the elements' own words where it has none here. */
export function optionWords(say: Say, { name, description }: EmbedOption): { label: string; hint: string } {
  const id = `embeds.option.${name}`;
  const hint = `${id}.hint`;
  return { label: isTextId(id) ? say(id) : name, hint: isTextId(hint) ? say(hint) : description };
}

/** What a value of an option is called. */
export function valueWord(say: Say, option: string, value: string): string {
  const id = `embeds.value.${option}.${value}`;
  return isTextId(id) ? say(id) : (choiceWord(option, value, say) ?? value);
}
