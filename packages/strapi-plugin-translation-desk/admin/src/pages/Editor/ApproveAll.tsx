import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Unit } from '../../api/targets';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useTexts } from '../../texts';

interface Props {
  /** What would be approved. */
  units: readonly Unit[];
  busy: boolean;
  onApprove: (units: readonly Unit[]) => Promise<unknown>;
  /** The button may be gone afterwards. */
  onClosed: () => void;
}

/** Approves at once what is translated and without errors, after saying how much that is. */
export function ApproveAll({ units, busy, onApprove, onClosed }: Props) {
  const say = useTexts();
  // What was counted is what is approved, whatever comes in between.
  const [asked, setAsked] = useState<readonly Unit[]>();
  return (
    <>
      {units.length > 0 && (
        <Button size="S" variant="success-light" onClick={() => setAsked(units)}>
          {say('editor.approve-all', { count: units.length })}
        </Button>
      )}
      <ConfirmDialog
        open={asked !== undefined}
        title={say('editor.approve-all.title')}
        confirm={say('editor.approve-all.confirm', { count: asked?.length ?? 0 })}
        busy={busy}
        onConfirm={() => asked && void onApprove(asked).finally(() => setAsked(undefined))}
        onCancel={() => setAsked(undefined)}
        onClosed={onClosed}
      >
        <Typography>{say('editor.approve-all.question', { count: asked?.length ?? 0 })}</Typography>
      </ConfirmDialog>
    </>
  );
}
