import { useRef, useState } from 'react';
import { detailsOf, sentenceOf } from '../../api/errors';
import { useImportTermsMutation, type TermChanges, type TermFault } from '../../api/terms';
import { textOf } from '../../components/read-text';
import { useTexts } from '../../texts';

/** What the server takes; longer files are none of terms. */
export const MOST_BYTES = 2_000_000;

export interface TermImporting {
  readonly file: File | undefined;
  readonly busy: boolean;
  /** What taking the file would do. */
  readonly changes: TermChanges | undefined;
  /** What it has done. */
  readonly done: TermChanges | undefined;
  readonly problem: { readonly sentence: string; readonly faults: readonly TermFault[] } | undefined;
  check(file: File, isWhole: boolean): Promise<void>;
  write(isWhole: boolean): Promise<void>;
  dismiss(): void;
}

/** One import of terms: a file is compared, then taken. */
export function useTermImport(): TermImporting {
  const say = useTexts();
  const [importTerms, { isLoading }] = useImportTermsMutation();
  const [file, setFile] = useState<File>();
  const [changes, setChanges] = useState<TermChanges>();
  const [done, setDone] = useState<TermChanges>();
  const [problem, setProblem] = useState<TermImporting['problem']>();
  const text = useRef('');
  const fail = (sentence: string, faults: readonly TermFault[] = []) => setProblem({ sentence, faults });

  const send = async (isWhole: boolean, isDryRun: boolean): Promise<TermChanges | undefined> => {
    setProblem(undefined);
    const answer = await importTerms({ file: text.current, isWhole, isDryRun });
    if (!('error' in answer)) return answer.data.data;
    fail(sentenceOf(answer.error) ?? say('terms.no-answer'), detailsOf<{ faults?: TermFault[] }>(answer.error)?.faults);
    return undefined;
  };
  return {
    ...{ file, busy: isLoading, changes, done, problem },
    check: async (chosen, isWhole) => {
      setFile(chosen);
      setChanges(undefined);
      setDone(undefined);
      if (chosen.size > MOST_BYTES) return fail(say('terms.import.too-large', { most: MOST_BYTES / 1_000_000 }));
      let read: string | undefined;
      try {
        // In GB 18030 Chinese spreadsheets save.
        read = textOf(new Uint8Array(await chosen.arrayBuffer()), ['utf-8', 'gb18030']);
      } catch {
        return fail(say('import.unreadable'));
      }
      if (read === undefined) return fail(say('terms.import.encoding'));
      text.current = read;
      setChanges(await send(isWhole, true));
    },
    write: async (isWhole) => setDone(await send(isWhole, false)),
    dismiss: () => setProblem(undefined),
  };
}
