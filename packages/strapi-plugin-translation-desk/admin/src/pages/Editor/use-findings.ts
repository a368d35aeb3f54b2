import { useEffect, useState } from 'react';
import { useCheckTextMutation, type Finding, type TargetName, type Unit } from '../../api/targets';
import { readDraft, type Draft } from './drafts';

/** After the last key, in milliseconds. */
const PAUSE = 500;

export interface Findings {
  readonly findings: readonly Finding[];
  /** `old`: of a text before the last keys; its places and fixes may be elsewhere by now. */
  readonly phase: 'current' | 'old' | 'failed';
}

/** What the checks find in the text as it stands in the field. */
export function useFindings(of: TargetName, unit: Unit, draft: Draft): Findings {
  const [check] = useCheckTextMutation();
  const [checked, setChecked] = useState<{ of: Draft['typed']; codes: Draft['codes']; findings: readonly Finding[] | undefined }>();
  const { typed, codes, opened, base } = draft;
  const isAsSaved = typed === opened && !draft.hasOtherCodes && base === unit.target;
  const { uid, documentId, locale } = of;

  useEffect(() => {
    const read = readDraft(draft);
    if (isAsSaved || !read.ok) return undefined;
    let isLeft = false;
    const timer = setTimeout(() => {
      const show = (findings: readonly Finding[] | undefined): void => {
        if (!isLeft) setChecked({ of: typed, codes, findings });
      };
      check({ of: { uid, documentId, locale }, path: unit.path, content: read.content })
        .unwrap()
        .then(
          ({ data }) => show(data),
          () => show(undefined),
        );
    }, PAUSE);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
    // The draft is another object with every key; what it says is what counts.
  }, [typed, codes, isAsSaved, uid, documentId, locale, unit.path, check]);

  if (isAsSaved) return { findings: unit.findings, phase: 'current' };
  if (!checked) return { findings: unit.findings, phase: 'old' };
  const isCurrent = checked.of === typed && checked.codes === codes;
  if (!checked.findings) return { findings: [], phase: isCurrent ? 'failed' : 'old' };
  return { findings: checked.findings, phase: isCurrent ? 'current' : 'old' };
}
