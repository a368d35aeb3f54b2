import { DoneBar as Bar } from '@party-building/strapi-kit/admin';
import { useTexts } from '../../texts';
import type { Saving } from './use-saving';

interface Props {
  saving: Saving;
  /** The button that had the focus is gone. */
  onGone: () => void;
}

/** Says what was done to the translation, with the way back. */
export function DoneBar({ saving: { done, busy, undo, dismiss }, onGone }: Props) {
  const say = useTexts();
  if (!done) return <Bar done={undefined} />;
  const { sentence, change } = done;
  const takeBack = change !== undefined && {
    undo: { label: say('editor.undo'), isBusy: busy, run: () => void undo(change).then(onGone) },
  };
  return <Bar done={{ sentence, ...takeBack, close: { label: say('desk.close'), run: () => (dismiss(), onGone()) } }} />;
}
