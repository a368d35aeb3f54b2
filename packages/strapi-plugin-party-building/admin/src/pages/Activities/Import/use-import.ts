import { useRef, useState } from 'react';
import { useTexts } from '../../../texts';
import { sentenceOf } from '../api';
import { useCheckImportMutation, useWriteImportMutation, type FileReport, type RowOutcome } from './api';

/** Rows that are written at once: an answer comes within a second or so, and "Stop" is heard. */
const BATCH = 20;

const MOST_BYTES = 2 * 1024 * 1024;

export interface Progress {
  done: number;
  total: number;
}

export interface Import {
  report: FileReport['data'] | undefined;
  checking: boolean;
  /** While rows are written. */
  progress: Progress | undefined;
  /** Once it has ended, by itself or by "Stop". */
  outcomes: RowOutcome[] | undefined;
  /** Rows that were not written because it was stopped or broke off. */
  left: number;
  problem: { sentence: string | undefined } | undefined;
  check(file: File, locale: string): Promise<void>;
  write(): Promise<void>;
  stop(): void;
  reset(): void;
}

/** One import: a file is checked, then its rows are written in batches. */
export function useImport(): Import {
  const say = useTexts();
  const [check, { isLoading: checking }] = useCheckImportMutation();
  const [write] = useWriteImportMutation();
  const [report, setReport] = useState<FileReport['data']>();
  const [progress, setProgress] = useState<Progress>();
  const [outcomes, setOutcomes] = useState<RowOutcome[]>();
  const [left, setLeft] = useState(0);
  const [problem, setProblem] = useState<Import['problem']>();
  const stopped = useRef(false);

  const reset = () => {
    setReport(undefined);
    setOutcomes(undefined);
    setProblem(undefined);
  };
  return {
    ...{ report, checking, progress, outcomes, left, problem, reset },
    check: async (file, locale) => {
      reset();
      // The server says the same, after all of it has been sent.
      if (file.size > MOST_BYTES) return setProblem({ sentence: say('import.size') });
      try {
        setReport((await check({ bytes: await base64Of(file), locale }).unwrap()).data);
      } catch (error) {
        setProblem({ sentence: sentenceOf(error) });
      }
    },
    write: async () => {
      const rows = (report?.rows ?? []).flatMap(({ kind, candidate }) =>
        candidate && (kind === 'new' || kind === 'change') ? [candidate] : [],
      );
      const written: RowOutcome[] = [];
      stopped.current = false;
      setProblem(undefined);
      setProgress({ done: 0, total: rows.length });
      try {
        while (written.length < rows.length && !stopped.current) {
          written.push(...(await write(rows.slice(written.length, written.length + BATCH)).unwrap()).data);
          setProgress({ done: written.length, total: rows.length });
        }
      } catch (error) {
        setProblem({ sentence: sentenceOf(error) });
      }
      setLeft(rows.length - written.length);
      setOutcomes(written);
      setProgress(undefined);
    },
    stop: () => void (stopped.current = true),
  };
}

/** A file's bytes as they are, whatever its encoding: the server finds that out. */
const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
