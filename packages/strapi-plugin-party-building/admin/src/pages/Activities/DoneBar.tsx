import { DoneBar as Bar } from '@party-building/strapi-kit/admin';
import { useTexts } from '../../texts';
import type { Moving } from './use-moving';

/** Says what a move has done, with the way back. */
export function DoneBar({ moving: { done, busy, dismiss } }: { moving: Moving }) {
  const say = useTexts();
  return (
    <Bar
      done={
        done && {
          sentence: done.sentence,
          undo: { label: say('activities.undo'), isBusy: busy, run: () => void done.undo() },
          close: { label: say('activities.close'), run: dismiss },
        }
      }
    />
  );
}
