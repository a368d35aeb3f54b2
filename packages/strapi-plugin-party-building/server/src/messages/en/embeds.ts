export const embeds = {
  'embeds.summary': 'Not saved: see what is marked below.',
  'embeds.malformed': 'This is not how a saved embed is written. Load the page again.',
  'embeds.name.missing': 'Write a name by which your colleagues find the saved embed.',
  'embeds.long': 'This is too long. Write at most {limit} characters.',
  'embeds.id.malformed':
    '“{id}” cannot be an identifier. Use lower-case letters, digits and single hyphens, 2 to 48 characters, or leave the field empty.',
  'embeds.id.taken': 'Another saved embed is called “{id}”. Choose another identifier, or leave the field empty.',
  'embeds.element': 'There is no element “{element}”. Choose one from the list.',
  'embeds.option.unknown': '{element} has no option “{option}”.',
  'embeds.option.value': '“{value}” is none of the values of this option: {values}.',
  'embeds.option.number': 'Write a whole number from {min} to {max}, or leave the field empty.',
  'embeds.option.month': '“{value}” is not a month. Write it like 2026-11, or leave the field empty.',
  'embeds.option.key': 'Nothing with the key “{value}” is published. Choose something from the list.',
  'embeds.item.missing': '{element} shows one thing: choose which.',
  'embeds.changed':
    'Somebody else has changed this saved embed, or deleted it, since you opened it. Nothing has been saved: open it again in another window, compare, and save your changes there.',
  'embeds.gone': 'There is no saved embed “{id}”. It may have been deleted.',
};
