import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Unit } from '../../api/targets';
import { useTexts } from '../../texts';
import { needsWork, SHOWN, waitsForReview, type Shown } from './work';

interface Props {
  units: readonly Unit[];
  shown: Shown;
  unsaved: number;
  onChoose: (shown: Shown) => void;
  children?: ReactNode;
}

/** Narrows the list to what is to be done, and says how much that is. */
export function ShownChoice({ units, shown, unsaved, onChoose, children }: Props) {
  const say = useTexts();
  const counts: Record<Shown, number> = {
    all: units.length,
    work: units.filter(needsWork).length,
    review: units.filter(waitsForReview).length,
  };
  return (
    <Flex gap={3} wrap="wrap">
      <Box minWidth="28rem">
        <SingleSelect
          size="S"
          aria-label={say('editor.show')}
          value={shown}
          onChange={(value) => onChoose(SHOWN.find((each) => each === value) ?? 'all')}
        >
          {SHOWN.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {say(`editor.show.${each}`, { count: counts[each] })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      {unsaved > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('editor.unsaved', { count: unsaved })}
        </Typography>
      )}
      {children}
    </Flex>
  );
}
