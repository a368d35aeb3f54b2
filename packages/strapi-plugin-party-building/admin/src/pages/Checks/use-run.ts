import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../checks/api';
import { PLUGIN_ID } from '../../plugin-id';

/** What was found, and in which entry. */
export interface FoundInEntry extends Finding {
  uid: string;
  documentId: string;
  locale: string;
  title: string;
}

export interface CheckedType {
  uid: string;
  versions: number;
  single: boolean;
}

export interface Run {
  phase: 'running' | 'done' | 'cancelled' | 'failed';
  types: CheckedType[];
  /** Versions that have been looked at. */
  checked: number;
  total: number;
  findings: FoundInEntry[];
  /** Checks that could not run. */
  failed: string[];
}

interface Batch {
  data: FoundInEntry[];
  meta: { checked: number; failed: string[]; next?: number };
}

const START: Run = { phase: 'running', types: [], checked: 0, total: 0, findings: [], failed: [] };

/** Goes through everything, some entries with each request, from when the page is opened; again when it is told so. */
export function useRun(): { run: Run; start: () => void; cancel: () => void } {
  const { get } = useFetchClient();
  const [run, setRun] = useState<Run>(START);
  const current = useRef<AbortController>();

  const start = useCallback(() => {
    current.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    current.current = controller;
    const change = (to: (run: Run) => Run): void => {
      if (!signal.aborted) setRun(to);
    };
    const ask = async <T>(path: string): Promise<T> => (await get<T>(`/${PLUGIN_ID}/checks/everything${path}`, { signal })).data;

    const through = async (): Promise<void> => {
      const { data: types } = await ask<{ data: CheckedType[] }>('');
      change((before) => ({ ...before, types, total: types.reduce((sum, { versions }) => sum + versions, 0) }));
      for (const { uid } of types) {
        let after: number | undefined = 0;
        while (after !== undefined) {
          const { data, meta }: Batch = await ask<Batch>(`/${uid}?after=${after}`);
          change((before) => ({
            ...before,
            checked: before.checked + meta.checked,
            findings: [...before.findings, ...data],
            failed: [...new Set([...before.failed, ...meta.failed])],
          }));
          after = meta.next;
          if (signal.aborted) return;
        }
      }
    };
    setRun(START);
    through().then(
      () => change((before) => ({ ...before, phase: 'done' })),
      () => change((before) => ({ ...before, phase: 'failed' })),
    );
  }, [get]);

  const cancel = useCallback(() => {
    current.current?.abort();
    setRun((before) => ({ ...before, phase: 'cancelled' }));
  }, []);

  useEffect(() => {
    start();
    return () => current.current?.abort();
  }, [start]);

  return { run, start, cancel };
}
