import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useTexts } from '../../texts';
import { AdoptDialog } from './AdoptDialog';
import type { MatrixDocument } from './documents';
import { PlanDialog } from './PlanDialog';
import { targetsOf } from './selection';

interface Props {
  /** Those that are chosen. */
  documents: readonly MatrixDocument[];
  /** That is looked at. */
  locale: string | undefined;
  locales: readonly string[];
  onClear: () => void;
  /** Something was done: what is shown is older. */
  onDone: () => void;
}

/** What can be done with the chosen documents at once. */
export function SelectionBar({ documents, locale, locales, onClear, onDone }: Props) {
  const say = useTexts();
  const [open, setOpen] = useState<'plan' | 'adopt'>();
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    onDone();
  };
  return (
    <Flex role="group" aria-label={say('matrix.selection')} gap={2} wrap="wrap">
      <Typography role="status" fontWeight="semiBold">
        {say('matrix.selection.count', { count: documents.length })}
      </Typography>
      {documents.length > 0 && (
        <>
          <Button size="S" variant="secondary" onClick={() => setOpen('plan')}>
            {say('matrix.plan')}
          </Button>
          <Button size="S" variant="secondary" onClick={() => setOpen('adopt')}>
            {say('matrix.adopt')}
          </Button>
          <Button size="S" variant="tertiary" onClick={onClear}>
            {say('matrix.selection.clear')}
          </Button>
        </>
      )}
      {open === 'plan' && <PlanDialog documents={documents} locale={locale} locales={locales} onDone={done} onClose={close} />}
      {open === 'adopt' && <AdoptDialog targets={targetsOf(documents, locale)} onDone={done} onClose={close} />}
    </Flex>
  );
}
