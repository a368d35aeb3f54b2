import { useState } from 'react';
import { statusOf, useGetArrangementQuery, useSaveArrangementMutation, type Entry, type ListName } from '../../api';
import { move, rebase, sameOrder } from './order';

/** Why an order was not saved: somebody changed the list, the permission is missing, or anything else. */
export type SaveProblem = 'changed' | 'forbidden' | 'failed';

const problemOf = (error: unknown): SaveProblem => {
  const status = statusOf(error);
  return status === 409 ? 'changed' : status === 403 ? 'forbidden' : 'failed';
};

export interface ArrangementEditor {
  loading: boolean;
  /** The error of loading, where there is nothing to show. */
  loadError?: unknown;
  defaultLocale: string;
  /** In the order that the editor has chosen. */
  entries: Entry[];
  modified: boolean;
  saving: boolean;
  problem?: SaveProblem | undefined;
  move(from: number, to: number): void;
  discard(): void;
  /** @returns whether the order is saved. */
  save(): Promise<boolean>;
  /** Loads the list anew and keeps the order that the editor has chosen. */
  reload(): Promise<void>;
  dismissProblem(): void;
}

/** One list on the "Arrange" page: what the server has, what the editor has made of it, and the way back. */
export function useArrangement(list: ListName): ArrangementEditor {
  const query = useGetArrangementQuery(list, { refetchOnMountOrArgChange: true });
  const [send, { isLoading: saving }] = useSaveArrangementMutation();
  const [chosen, setChosen] = useState<string[]>();
  const [problem, setProblem] = useState<SaveProblem>();

  const present = query.currentData?.data ?? [];
  const presentIds = present.map(({ documentId }) => documentId);
  const ids = chosen ? rebase(chosen, presentIds) : presentIds;
  const byId = new Map(present.map((entry) => [entry.documentId, entry]));

  return {
    loading: query.isFetching && !query.currentData,
    loadError: query.currentData ? undefined : query.error,
    defaultLocale: query.currentData?.meta.defaultLocale ?? '',
    entries: ids.flatMap((id) => byId.get(id) ?? []),
    modified: !sameOrder(ids, presentIds),
    saving,
    problem,
    move: (from, to) => setChosen(move(ids, from, to)),
    discard: () => {
      setChosen(undefined);
      setProblem(undefined);
    },
    save: async () => {
      setProblem(undefined);
      try {
        await send({ list, documentIds: ids }).unwrap();
        setChosen(undefined);
        return true;
      } catch (error) {
        setProblem(problemOf(error));
        return false;
      }
    },
    reload: async () => {
      const { error } = await query.refetch();
      setProblem(error === undefined ? undefined : problemOf(error));
    },
    dismissProblem: () => setProblem(undefined),
  };
}
