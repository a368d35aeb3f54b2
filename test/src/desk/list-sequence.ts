import type { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import type { Desk, DeskTarget } from '../harness/desk';

/** A list of components, and the field of each item that is translated. */
export interface ListOf {
  type: string;
  list: string;
  field: string;
}

type Item = Record<string, unknown> & { id?: number };
type Texts = Map<number, string>;

const HAN = [
  ...'党建引领发展目标文化角色社会责任机制价值原则坚持加强推动创新服务群众组织生活学习教育监督保障队伍人才项目工地质量安全绿色廉洁品牌活动阵地载体',
];

/**
 * What happens to one list in two languages: items come, go, move and are edited in the source, both languages are published and
 * discarded, translations are written and undone. Beside it the model: which item is which, whatever its text, and what is to stand beside it.
 */
export class ListSequence {
  readonly #cms: Cms;
  readonly #desk: Desk;
  readonly #of: ListOf;
  readonly #documentId: string;
  readonly #random: () => number;
  /** Item by its text; no text is used twice. */
  readonly #itemOf = new Map<string, number>();
  #items = 0;
  #isPublished = false;
  #target: Texts = new Map();
  #publishedTarget: Texts | undefined;
  readonly done: string[] = [];

  constructor(cms: Cms, desk: Desk, of: ListOf, documentId: string, random: () => number) {
    this.#cms = cms;
    this.#desk = desk;
    this.#of = of;
    this.#documentId = documentId;
    this.#random = random;
  }

  async run(steps: number): Promise<void> {
    await this.#writeSource(() => [this.#newItem(), this.#newItem(), this.#newItem()]);
    await this.#translate();
    for (let step = 0; step < steps; step += 1) {
      const what = this.#one([
        'insert',
        'delete',
        'move',
        'edit',
        'edit',
        'translate',
        'translate',
        'publish',
        'publish target',
        'discard',
        'discard target',
        'undo',
      ]);
      this.done.push(what);
      if (what === 'translate') await this.#translate();
      else if (what === 'undo') await this.#undo();
      else if (what.endsWith('target')) await this.#publishOrDiscard(what);
      else if (what === 'publish') this.#isPublished = (await this.#tried('publish', 'zh-CN')) || this.#isPublished;
      // What was never published would be gone as a whole.
      else if (what === 'discard') await (this.#isPublished && this.#tried('discardDraft', 'zh-CN'));
      else await this.#writeSource((items) => this.#changed(items, what));
    }
  }

  /** Units that stand beside another item's translation, and translations that are gone, as the desk shows them. */
  async compare(): Promise<{ wrong: string[]; lost: string[] }> {
    const { units } = await this.#desk.open();
    const wrong: string[] = [];
    const lost: string[] = [];
    for (const { sources, target } of units) {
      for (const { content } of sources) {
        const item = this.#itemOf.get(content.join(''));
        if (item === undefined) continue;
        const [is, expected] = [target.join(''), this.#target.get(item) ?? ''];
        if (is === '' && expected !== '') lost.push(`${content.join('')}: ${expected}`);
        else if (is !== expected) wrong.push(`${content.join('')}: ${is} in the place of ${expected || 'nothing'}`);
      }
    }
    return { wrong, lost };
  }

  #one<T>(of: readonly T[]): T {
    return of[Math.floor(this.#random() * of.length)] as T;
  }

  #text(item: number): string {
    const text = Array.from({ length: 8 + Math.floor(this.#random() * 6) }, () => this.#one(HAN)).join('');
    if (this.#itemOf.has(text)) return this.#text(item);
    this.#itemOf.set(text, item);
    return text;
  }

  #newItem(): Item {
    return { [this.#of.field]: this.#text((this.#items += 1)) };
  }

  #changed(items: Item[], what: string): Item[] {
    const changed = [...items];
    const at = Math.floor(this.#random() * (items.length + 1));
    const item = changed[at];
    if (what === 'insert' || !item) changed.splice(at, 0, this.#newItem());
    else if (what === 'delete') changed.splice(at, 1);
    else if (what === 'move') changed.splice(Math.floor(this.#random() * items.length), 0, ...changed.splice(at, 1));
    else changed[at] = { ...item, [this.#of.field]: this.#edited(String(item[this.#of.field])) };
    return changed;
  }

  /** As people edit: a few characters of it. */
  #edited(text: string): string {
    const letters = [...text];
    const at = Math.floor(this.#random() * letters.length);
    letters.splice(at, this.#one([0, 1, 2]), this.#one(HAN), this.#one(HAN));
    const edited = letters.join('');
    if (this.#itemOf.has(edited)) return this.#edited(text);
    this.#itemOf.set(edited, this.#itemOf.get(text) as number);
    return edited;
  }

  async #draft(locale: string): Promise<Item[]> {
    const entry = await this.#cms.documents<Entry | null>(this.#of.type, 'findOne', {
      documentId: this.#documentId,
      locale,
      populate: [this.#of.list],
    });
    return (entry?.[this.#of.list] ?? []) as Item[];
  }

  async #writeSource(change: (items: Item[]) => Item[]): Promise<void> {
    const data = { [this.#of.list]: change(await this.#draft('zh-CN')) };
    await this.#cms.documents(this.#of.type, 'update', { documentId: this.#documentId, locale: 'zh-CN', data });
  }

  /** @returns whether it was done: what lacks a text that must be there cannot be published. */
  async #tried(action: string, locale: string): Promise<boolean> {
    try {
      await this.#cms.documents(this.#of.type, action, { documentId: this.#documentId, locale });
      return true;
    } catch (error) {
      if (action === 'publish') return false;
      throw error;
    }
  }

  async #publishOrDiscard(what: string): Promise<void> {
    if (what === 'publish target') {
      if (await this.#tried('publish', 'en')) this.#publishedTarget = new Map(this.#target);
    } else if (this.#publishedTarget && (await this.#tried('discardDraft', 'en'))) this.#target = new Map(this.#publishedTarget);
  }

  /** Translates the items that have no translation, or one of them anew. */
  async #translate(): Promise<void> {
    const { unit, item } = this.#choose(await this.#desk.open()) ?? {};
    if (!unit || item === undefined) return;
    const text = `Item ${item}, version ${this.done.length}`;
    await this.#desk.save(unit, text);
    this.#target.set(item, text);
  }

  /** What is taken back may be like what stood there, or quite another text. */
  async #undo(): Promise<void> {
    const { unit, item } = this.#choose(await this.#desk.open()) ?? {};
    if (!unit || item === undefined) return;
    const change = await this.#desk.save(unit, this.#one([`Item ${item}, undone`, '〇'.repeat(12 + this.done.length)]));
    const { status, body } = await this.#desk.tryUndo(change);
    if (status !== 200) throw new Error(`Undo answered ${status}: ${JSON.stringify(body)}`);
  }

  #choose({ units }: DeskTarget): { unit: DeskTarget['units'][number]; item: number } | undefined {
    const ours = units.flatMap((unit) => {
      const item = this.#itemOf.get(unit.sources[0]?.content.join('') ?? '');
      return item === undefined ? [] : [{ unit, item }];
    });
    const missing = ours.filter(({ unit }) => unit.target.length === 0);
    return missing.length > 0 ? this.#one(missing) : ours.length > 0 ? this.#one(ours) : undefined;
  }
}
