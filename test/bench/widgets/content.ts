import { blocksOf, textOf, type Grasp, type Inline, type RichText, type Snapshot, type Value } from '@party-building/contract';

/** What a library is asked to draw; all strings are HTML, escaped. */
export interface Tab {
  key: string;
  title: string;
  slogan: string;
  /** Everything below the tab. */
  body: string;
}

export interface Card {
  kind: string;
  /** Headings and texts. */
  body: string;
}

/** How a library draws tabs and cards. */
export interface Library {
  tabs(tabs: readonly Tab[]): string;
  card(card: Card): string;
}

/** The Four Grasps as tabs: text, measures, mechanisms and values of each as cards, as `pb-four-grasps` shows them. */
export function grasps(snapshot: Snapshot, library: Library): string {
  return library.tabs(
    snapshot.grasps.map((grasp) => ({
      key: grasp.key,
      title: escape(textOf(grasp.title)),
      slogan: escape(textOf(grasp.slogan)),
      body: graspBody(grasp, snapshot, library),
    })),
  );
}

/** All values as cards, as `pb-value-cards` shows them. */
export function values(snapshot: Snapshot, library: Library): string {
  return cards(
    snapshot.values.map((value) => valueCard(value)),
    library,
  );
}

/** Texts that a reader sees once all is shown, without a click. */
export function visibleTexts({ grasps, values }: Snapshot): string[] {
  const [first] = grasps;
  return [
    ...grasps.map(({ title }) => title),
    ...(first ? [first.slogan, ...(first.lead ? [first.lead] : []), ...first.measures.map(({ title }) => title)] : []),
    ...values.map(({ statement }) => statement),
  ].map(textOf);
}

function graspBody({ key, lead, body, measures, mechanisms }: Grasp, snapshot: Snapshot, library: Library): string {
  return [
    lead ? `<p class="lead">${escape(textOf(lead))}</p>` : '',
    body ? richText(body) : '',
    cards(
      measures.map(({ label, title, text, chain }) => ({
        kind: chain ? 'chained' : 'measure',
        body:
          cardBody(textOf(label), textOf(title), textOf(text)) +
          list(
            'chain',
            (chain ?? []).map(({ name }) => textOf(name)),
          ),
      })),
      library,
    ),
    cards(
      mechanisms.map(({ title, text }, i) => ({ kind: 'mechanism', body: cardBody(`${i + 1}`, textOf(title), textOf(text)) })),
      library,
    ),
    cards(snapshot.values.filter(({ grasp }) => grasp === key).map(valueCard), library),
  ].join('');
}

function valueCard({ kind, statement, gloss, comparison = [] }: Value): Card {
  const label = kind === 'maxim' ? '准则' : '核心价值观';
  const ladder = comparison
    .map(({ name }) => `<span class="rung">${escape(textOf(name))}</span>`)
    .join('<span class="greater"> &gt; </span>');
  return { kind: 'value', body: cardBody(label, `“${textOf(statement)}”`, textOf(gloss)) + (ladder && `<p class="ladder">${ladder}</p>`) };
}

function cardBody(label: string, title: string, text: string): string {
  return [
    label && `<p class="label">${escape(label)}</p>`,
    `<h3 class="title">${escape(title)}</h3>`,
    text && `<p class="text">${escape(text)}</p>`,
  ].join('');
}

function cards(all: readonly Card[], library: Library): string {
  return all.length > 0 ? `<ul class="cards">${all.map((card) => `<li class="cell">${library.card(card)}</li>`).join('')}</ul>` : '';
}

function list(kind: string, texts: readonly string[]): string {
  return texts.length > 0 ? `<ol class="${kind}">${texts.map((text) => `<li>${escape(text)}</li>`).join('')}</ol>` : '';
}

/** As much of rich text as the bench's content has. */
function richText(text: RichText): string {
  const markup = blocksOf(text).map((block) => {
    if (block.type === 'image') return '';
    if (block.type !== 'list')
      return block.type === 'heading' ? `<h3>${inlines(block.children)}</h3>` : `<p>${inlines(block.children)}</p>`;
    return `<ul>${block.children.map((item) => (item.type === 'list' ? '' : `<li>${inlines(item.children)}</li>`)).join('')}</ul>`;
  });
  return `<div class="rich-text">${markup.join('')}</div>`;
}

function inlines(children: readonly Inline[]): string {
  return children
    .map((inline) => (inline.type === 'text' ? escape(inline.text) : `<a href="${escape(inline.url)}">${inlines(inline.children)}</a>`))
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
