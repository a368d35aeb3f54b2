import { PLUGIN_ID, uidOf } from '../plugin-id';

type Texts = Record<string, string>;

/**
 * The texts of one language under the ids that the admin looks for: our own with the plugin's name in front, and once more where the
 * Content Manager has an id of its own for the same thing: labels of attributes, and names of types, which it looks up by the English name.
 *
 * @param english the English texts, whose type names are the types' `displayName`.
 */
export function messagesOf(texts: Texts, english: Texts): Texts {
  const types = Object.keys(english).flatMap((id) => /^types\.([\w-]+)\.name$/.exec(id)?.[1] ?? []);
  const messages: Texts = {};
  for (const [id, text] of Object.entries(texts)) {
    messages[`${PLUGIN_ID}.${id}`] = text;
    for (const place of contentManagerIds(id, english, types)) messages[place] = text;
  }
  return messages;
}

function contentManagerIds(id: string, english: Texts, types: string[]): string[] {
  const [, room, owner, attribute] = /^(every-type|types|components)(?:\.([\w-]+))?\.(?:(\w+)\.label|name)$/.exec(id) ?? [];
  if (attribute === undefined) return room === 'types' ? [english[id] ?? id] : [];
  if (room === 'components') return [`content-manager.components.${PLUGIN_ID}.${owner}.${attribute}`];
  const owners = owner === undefined ? types : [owner];
  return owners.map((type) => `content-manager.content-types.${uidOf(type)}.${attribute}`);
}
