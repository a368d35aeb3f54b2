import { html, nothing, type Html } from '../renderer/renderer.js';
import { blocksOf, type Block, type Inline, type List, type RichText, type TextRun } from '@party-building/contract';
import type { Context } from './context.js';
import { element, headingTag, langAttribute } from './element.js';
import { link } from './link.js';
import { picture } from './picture.js';

/** Rich text as elements, block by block, one level below the element's own headings. A block of a kind that is not known shows nothing. */
export function richText(context: Context, part: string, text: RichText): Html {
  return element(
    'div',
    `rich-text ${part}`,
    blocksOf(text).map((block) => renderBlock(context, block)),
    langAttribute(text),
  );
}

function renderBlock(context: Context, block: Block): unknown {
  switch (block.type) {
    case 'paragraph':
      return element('p', 'paragraph', inlines(block.children));
    case 'heading':
      return element(headingTag(context.level + block.level), 'text-heading', inlines(block.children));
    case 'quote':
      return element('blockquote', 'quote', inlines(block.children));
    case 'code':
      return element('pre', 'code', inlines(block.children));
    case 'list':
      return list(block);
    case 'image':
      return picture(context, 'image', block.picture);
    default:
      return nothing;
  }
}

function list({ format, children }: List): Html {
  return element(
    format === 'ordered' ? 'ol' : 'ul',
    'list',
    // A list inside a list belongs to an item (HTML, 4.4.5): it stands in one without a marker.
    children.map((child) =>
      child.type === 'list' ? element('li', 'list-group', list(child)) : element('li', 'list-item', inlines(child.children)),
    ),
  );
}

function inlines(children: Inline[]): unknown[] {
  return children.map((inline) => {
    if (inline.type !== 'link') return run(inline);
    return link(inline.url, inline.children.map(run));
  });
}

const MARKS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

function run(marked: TextRun): unknown {
  let shown: unknown = marked.text.split('\n').map((line, i) => (i ? [html`<br />`, line] : line));
  for (const [mark, tag] of MARKS) if (marked[mark]) shown = element(tag, mark, shown);
  return shown;
}
