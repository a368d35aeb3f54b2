import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Choice } from '../../../api/exchange';
import { useTexts } from '../../../texts';

interface Props {
  conflicts: number;
  /** Of them, those that are not decided. */
  later: number;
  onChoose: (choice: Choice | undefined) => void;
}

/** Decides all conflicts at once. */
export function ConflictChoice({ conflicts, later, onChoose }: Props) {
  const say = useTexts();
  return (
    <Box role="group" aria-label={say('import.outcome.conflict')} background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Typography tag="p" textColor="neutral800" role="status">
        {say('import.conflicts', { count: conflicts, later })}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={3}>
        <Button variant="secondary" size="S" onClick={() => onChoose('mine')}>
          {say('import.all.mine')}
        </Button>
        <Button variant="secondary" size="S" onClick={() => onChoose('theirs')}>
          {say('import.all.theirs')}
        </Button>
        <Button variant="tertiary" size="S" onClick={() => onChoose(undefined)}>
          {say('import.all.later')}
        </Button>
      </Flex>
    </Box>
  );
}
