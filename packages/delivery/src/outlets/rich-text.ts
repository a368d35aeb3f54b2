import { blocksOf, textOf, type Block, type Inline, type List, type RichText } from '@party-building/contract';

/** The characters of a rich text, its blocks set apart by empty lines; a link gives its address where that is absolute. */
export function plainText(text: RichText | undefined): string {
  return blocksOf(text)
    .map(plainBlock)
    .filter((block) => block !== '')
    .join('\n\n');
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'image':
      return textOf(block.picture.alt);
    case 'list':
      return plainList(block, '').join('\n');
    default:
      return plainInlines(block.children);
  }
}

function plainList({ format, children }: List, indent: string): string[] {
  let number = 0;
  return children.flatMap((child) => {
    if (child.type === 'list') return plainList(child, `${indent}  `);
    number++;
    return [`${indent}${format === 'ordered' ? `${number}.` : '-'} ${plainInlines(child.children)}`];
  });
}

const plainInlines = (children: readonly Inline[]): string => children.map(plainInline).join('');

function plainInline(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  const text = plainInlines(inline.children);
  return isWithinPortal(inline.url) || text === inline.url ? text : `${text} <${inline.url}>`;
}

/**
 * Without the links that lead to pages of the portal itself: a feed or calendar is read elsewhere, where they would lead nowhere, or to
 * another site's page. Their words stay.
 */
export function withoutPortalLinks(text: RichText): RichText {
  const blocks = blocksOf(text).map((block): Block => {
    if (block.type === 'image') return block;
    return block.type === 'list' ? listWithout(block) : { ...block, children: inlinesWithout(block.children) };
  });
  return Array.isArray(text) ? blocks : { ...text, blocks };
}

const listWithout = (list: List): List => ({
  ...list,
  children: list.children.map((child) =>
    child.type === 'list' ? listWithout(child) : { ...child, children: inlinesWithout(child.children) },
  ),
});

const inlinesWithout = (children: readonly Inline[]): Inline[] =>
  children.flatMap((inline) => (inline.type === 'link' && isWithinPortal(inline.url) ? inline.children : [inline]));

const isWithinPortal = (url: string): boolean => url.startsWith('/') || url.startsWith('#');
