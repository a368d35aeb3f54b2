import { safeUrl } from '@party-building/contract';
import { linksOf, linkTextsOf } from '../../publication/blocks';
import type { Field } from '../../content-types/walk';
import type { CheckedEntry, Finding } from '../check';
import { error, errors, quoted, warning } from '../finding';
import { linkFault } from '../formats';
import { sentence } from '../../messages';

const formatOf = ({ attribute }: Field) => attribute.pluginOptions?.['party-building']?.format;

/** Links that no element would follow. */
export function* unsafeLinks({ fields }: CheckedEntry): Generator<Finding> {
  for (const field of fields()) {
    const { attribute, value, path } = field;
    if (attribute.type === 'blocks') {
      for (const link of linksOf(value)) if (!safeUrl(link)) yield error(path, 'link.unsafe', { link: link.slice(0, 120) });
    }
    const format = formatOf(field);
    const fault = format && typeof value === 'string' && value !== '' ? linkFault(format, value, sentence) : undefined;
    if (fault) yield* errors([{ path, message: fault }]);
  }
}

/** Links of this site that lead to nothing, or to where readers cannot come. */
export async function deadLinks({ fields, surroundings }: CheckedEntry): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const field of fields()) {
    const { attribute, value, path } = field;
    const isLink = ['link', 'web-link'].includes(formatOf(field) ?? '') && typeof value === 'string';
    const links = attribute.type === 'blocks' ? linksOf(value) : isLink ? [value] : [];
    for (const link of links) {
      const leads = safeUrl(link) ? await surroundings.leadsTo(link) : 'elsewhere';
      if (leads === 'nowhere') found.push(warning(path, 'link.dead', { link: quoted(link) }));
      if (leads === 'admin') found.push(warning(path, 'link.admin', { link: quoted(link) }));
    }
  }
  return found;
}

/** Words that say nothing when a screen reader lists the links of a page. */
const NOTHING_SAID = new Set([
  ...['here', 'click here', 'click', 'this', 'this link', 'link', 'more', 'read more', 'see here', 'learn more', 'details'],
  ...['点击这里', '点击此处', '点此', '点这里', '这里', '此处', '请点击', '点击', '链接', '更多', '查看', '查看更多', '详情', '点击查看'],
]);

/** Texts of links that say nothing of where they lead. */
export function* linkTexts({ fields }: CheckedEntry): Generator<Finding> {
  for (const { attribute, value, path } of fields()) {
    if (attribute.type !== 'blocks') continue;
    for (const { url, text } of linkTextsOf(value)) {
      const words = text
        .trim()
        .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')
        .toLowerCase();
      if (text.trim() === '') yield warning(path, 'link-text.empty', { link: quoted(url) });
      else if (NOTHING_SAID.has(words)) yield warning(path, 'link-text.vague', { text: quoted(text.trim()) });
      else if (/^(https?:\/\/|www\.)\S+$/i.test(text.trim())) yield warning(path, 'link-text.bare', { text: quoted(text.trim()) });
    }
  }
}
