import { LIMITS } from '@party-building/l10n';
import { useState } from 'react';
import { sentenceOf, statusOf } from '../../../api/errors';
import { useExportDocumentsMutation, type Exported, type Selection } from '../../../api/exchange';
import { saveFile } from '../../../components/save-file';
import { useTexts } from '../../../texts';

export interface Export {
  readonly busy: boolean;
  readonly done: (Omit<Exported, 'text'> & { readonly isTooLarge: boolean }) | undefined;
  readonly problem: string | undefined;
  run(selection: Selection): Promise<void>;
  reset(): void;
}

/** Has the server make a file, and the browser save it. */
export function useExport(): Export {
  const say = useTexts();
  const [exportDocuments, { isLoading }] = useExportDocumentsMutation();
  const [done, setDone] = useState<Export['done']>();
  const [problem, setProblem] = useState<string>();
  const reset = () => {
    setDone(undefined);
    setProblem(undefined);
  };
  return {
    ...{ busy: isLoading, done, problem, reset },
    run: async (selection) => {
      reset();
      const answer = await exportDocuments(selection);
      if ('error' in answer) {
        const forbidden = statusOf(answer.error) === 403 ? say('exchange.forbidden') : undefined;
        return setProblem(forbidden ?? sentenceOf(answer.error) ?? say('export.failed'));
      }
      const { text, ...about } = answer.data.data;
      const file = new Blob([text]);
      saveFile(about.name, text, 'application/xliff+xml');
      setDone({ ...about, isTooLarge: file.size > LIMITS.bytes });
    },
  };
}
