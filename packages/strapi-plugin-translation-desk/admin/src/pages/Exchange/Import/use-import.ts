import { LIMITS } from '@party-building/l10n';
import { useRef, useState } from 'react';
import { detailsOf, sentenceOf } from '../../../api/errors';
import { useImportPieceMutation, type ImportReport } from '../../../api/exchange';
import { asUtf8Xml, textOf } from '../../../components/read-text';
import { useTexts } from '../../../texts';
import { joined, pieceSize, type Choices } from './report';

export interface Progress {
  readonly what: 'check' | 'write';
  readonly done: number;
  readonly total: number | undefined;
}

export interface Problem {
  readonly sentence: string;
  /** What the file's rules say, line by line. */
  readonly findings: readonly string[];
}

export interface Import {
  readonly file: File | undefined;
  /** What taking the file would do. */
  readonly report: ImportReport | undefined;
  /** What taking it has done, as far as it went. */
  readonly result: ImportReport | undefined;
  readonly progress: Progress | undefined;
  readonly problem: Problem | undefined;
  check(file: File): Promise<void>;
  /** Begins, or goes on where it broke off. */
  write(choices: Choices): Promise<void>;
  stop(): void;
  dismiss(): void;
  reset(): void;
}

/** One import: a file is judged, then written, both piece by piece. What fails leaves everything that was answered before. */
export function useImport(): Import {
  const say = useTexts();
  const [importPiece] = useImportPieceMutation();
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<ImportReport>();
  const [result, setResult] = useState<ImportReport>();
  const [progress, setProgress] = useState<Progress>();
  const [problem, setProblem] = useState<Problem>();
  const text = useRef('');
  const stopped = useRef(false);

  const fail = (sentence: string, findings: readonly string[] = []) => setProblem({ sentence, findings });
  const reset = () => {
    stopped.current = true;
    setFile(undefined);
    setReport(undefined);
    setResult(undefined);
    setProblem(undefined);
  };

  /** @returns whether all of it has been taken. */
  async function run(what: Progress['what'], choices: Choices, begun: ImportReport | undefined, onPiece: (all: ImportReport) => void) {
    let all = begun;
    stopped.current = false;
    setProblem(undefined);
    while (!stopped.current && (!all || all.documents.length < all.total)) {
      const from = all?.documents.length ?? 0;
      setProgress({ what, done: from, total: all?.total ?? report?.total });
      const most = pieceSize(all?.total ?? report?.total);
      const answer = await importPiece({ file: text.current, isDryRun: what === 'check', choices, from, most });
      if ('error' in answer) {
        fail(sentenceOf(answer.error) ?? say(`import.failed.${what}`), detailsOf<{ findings?: string[] }>(answer.error)?.findings);
        break;
      }
      if (stopped.current && what === 'check') break;
      all = joined(all, answer.data.data);
      onPiece(all);
      if (answer.data.data.documents.length === 0) break;
    }
    setProgress(undefined);
    return all;
  }

  return {
    ...{ file, report, result, progress, problem, reset },
    check: async (chosen) => {
      reset();
      setFile(chosen);
      // The server says the same, after all of it has been sent.
      if (chosen.size > LIMITS.bytes) return fail(say('import.too-large', { most: LIMITS.bytes / 1_000_000 }));
      let read: string | undefined;
      try {
        read = textOf(new Uint8Array(await chosen.arrayBuffer()), ['utf-8']);
      } catch {
        return fail(say('import.unreadable'));
      }
      if (read === undefined) return fail(say('import.encoding'));
      text.current = asUtf8Xml(read);
      let found: ImportReport | undefined;
      await run('check', {}, undefined, (all) => (found = all));
      if (found && found.documents.length >= found.total) setReport(found);
      else if (stopped.current) setFile(undefined);
    },
    write: async (choices) => void (await run('write', choices, result, setResult)),
    stop: () => void (stopped.current = true),
    dismiss: () => setProblem(undefined),
  };
}
