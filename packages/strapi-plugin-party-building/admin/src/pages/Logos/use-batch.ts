import { useEffect, useRef, useState } from 'react';
import { statusOf } from '../../api';
import { usePlaceVariantsMutation, type Sheet } from './api';
import { conflictsOf, matchPlace, obstacle, placingsOf, summaryOf, toWrite, type Item, type Summary, type Writing } from './batch';
import { previewOf } from './preview';
import { checkFile, isAbort, problemOf, uploadFile, type SendProblem } from './send';
import type { Place } from './places';

export interface Batch {
  items: Item[];
  conflicts: ReturnType<typeof conflictsOf>;
  obstacle: ReturnType<typeof obstacle>;
  /** How far the checking or storing of files has come; absent while nothing is under way. */
  progress: { step: 'checking' | 'storing' | 'writing'; done: number; total: number } | undefined;
  summary: Summary | undefined;
  /** Why the draft was not written; the files are still there. */
  problem: SendProblem | undefined;
  add(files: readonly File[], preset?: Place): void;
  change(id: string, place: Partial<Place>): void;
  decide(id: string, occupied: Item['occupied']): void;
  remove(id: string): void;
  clear(): void;
  cancel(): void;
  store(): Promise<void>;
  dismissSummary(): void;
  dismissProblem(): void;
}

/** Files on their way into a logo's draft: checked one after the other, put right by the editor, then stored and written. */
export function useBatch({ documentId, kind, variants, locales }: Sheet): Batch {
  const [items, setItems] = useState<Item[]>([]);
  const [progress, setProgress] = useState<Batch['progress']>();
  const [summary, setSummary] = useState<Summary>();
  const [problem, setProblem] = useState<SendProblem>();
  const [place] = usePlaceVariantsMutation();
  const running = useRef<AbortController>();
  const latest = useRef(items);
  latest.current = items;

  const conflicts = conflictsOf(items, variants);
  const update = (id: string, change: (item: Item) => Item) =>
    setItems((before) => before.map((item) => (item.id === id ? change(item) : item)));

  useEffect(
    () => () => {
      running.current?.abort();
      for (const { before } of latest.current) URL.revokeObjectURL(before);
    },
    [],
  );

  // One check at a time: the next waiting file, until none waits.
  const waiting = items.find(({ check }) => check.state === 'waiting');
  const checking = items.some(({ check }) => check.state === 'checking');
  useEffect(() => {
    if (!waiting || checking) return;
    const controller = new AbortController();
    running.current = controller;
    update(waiting.id, (item) => ({ ...item, check: { state: 'checking' } }));
    void checkFile(waiting.file, controller.signal)
      .then((result) => update(waiting.id, (item) => ({ ...item, check: { state: 'done', result } })))
      .catch((error: unknown) => {
        if (!isAbort(error)) update(waiting.id, (item) => ({ ...item, check: { state: 'failed', problem: problemOf(error) } }));
      });
  }, [waiting, checking]);

  const checked = items.filter(({ check }) => check.state === 'done' || check.state === 'failed').length;
  const underWay = checked < items.length ? ({ step: 'checking', done: checked, total: items.length } as const) : undefined;

  const store = async () => {
    const controller = new AbortController();
    running.current = controller;
    setProblem(undefined);
    const writing = toWrite(items, conflicts);
    const whatWasDone = summaryOf(items, conflicts);
    try {
      const stored: Writing[] = [];
      for (const [done, { item, replaces }] of writing.entries()) {
        setProgress({ step: 'storing', done, total: writing.length });
        try {
          const id = item.stored ?? (await uploadFile(item.file, controller.signal));
          // A second try does not send it again.
          update(item.id, (before) => ({ ...before, stored: id }));
          stored.push({ item: { ...item, stored: id }, replaces });
        } catch (error) {
          const refusal = refusalIn(error);
          if (!refusal) throw error;
          // The others go on; the draft is written once the editor has seen it.
          update(item.id, (before) => ({ ...before, check: { state: 'failed', problem: refusal } }));
        }
      }
      if (stored.length < writing.length) return;
      setProgress({ step: 'writing', done: writing.length, total: writing.length });
      const answer = await place({ documentId, variants: placingsOf(stored) });
      if ('error' in answer) setProblem(writeProblem(answer.error));
      else {
        clear();
        setSummary(whatWasDone);
      }
    } catch (error) {
      setProblem(isAbort(error) ? { kind: 'cancelled' } : problemOf(error));
    } finally {
      setProgress(undefined);
    }
  };

  const clear = () => {
    for (const { before } of latest.current) URL.revokeObjectURL(before);
    setItems([]);
    setProblem(undefined);
  };

  return {
    items,
    conflicts,
    obstacle: obstacle(items, conflicts),
    progress: progress ?? underWay,
    summary,
    problem,
    add(files, preset) {
      setSummary(undefined);
      // A place that was pointed at is for one file.
      const added = files.map(
        (file, i): Item => ({
          id: crypto.randomUUID?.() ?? `${Date.now()}-${i}-${file.name}`,
          file,
          before: previewOf(file),
          check: { state: 'waiting' },
          occupied: preset ? 'replace' : 'keep',
          ...matchPlace(file.name, { kind, variants, locales }, files.length === 1 ? preset : undefined),
        }),
      );
      setItems((before) => [...before, ...added]);
    },
    change: (id, part) =>
      update(id, (item) => ({
        ...item,
        place: { ...item.place, ...part },
        sources: { ...item.sources, ...Object.fromEntries(Object.keys(part).map((name) => [name, 'chosen' as const])) },
      })),
    decide: (id, occupied) => update(id, (item) => ({ ...item, occupied })),
    remove(id) {
      const item = items.find((each) => each.id === id);
      if (item) URL.revokeObjectURL(item.before);
      if (item?.check.state === 'checking') running.current?.abort();
      setItems((before) => before.filter((each) => each.id !== id));
    },
    clear,
    cancel() {
      running.current?.abort();
      // What has not been judged yet is not kept; what has is.
      setItems((before) => before.filter(({ check }) => check.state === 'done' || check.state === 'failed'));
    },
    store,
    dismissSummary: () => setSummary(undefined),
    dismissProblem: () => setProblem(undefined),
  };
}

const sentenceIn = (error: unknown): string | undefined => {
  const said: unknown = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof said === 'string' && said !== '' ? said : undefined;
};

/** 400 and 409 are the plugin's own sentences, in the editor's language. */
function writeProblem(error: unknown): SendProblem {
  const sentence = sentenceIn(error);
  const status = statusOf(error);
  return sentence !== undefined && (status === 400 || status === 409) ? { sentence } : problemOf(error);
}

/** What the upload says of a file that it does not take; `undefined` where it failed for another reason. */
const refusalIn = (error: unknown): SendProblem | undefined => {
  const sentence = sentenceIn(error);
  return statusOf(error) === 400 && sentence !== undefined ? { sentence } : undefined;
};
