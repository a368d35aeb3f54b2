import { Button, Flex, Typography } from '@strapi/design-system';
import { EyeStriked } from '@strapi/icons';
import type { Dismissal } from '../../api/targets';
import { Mark } from '../../components/StateMark';
import { useTexts } from '../../texts';
import { checkWords } from './check-words';

interface Props {
  dismissed: readonly Dismissal[];
  /** Not given to those who may not, or while another text is in the field. */
  onRestore: ((check: string) => void) | undefined;
}

/** What the checks found and somebody judged to be none, with the reason and the way back. */
export function DismissedList({ dismissed, onRestore }: Props) {
  const say = useTexts();
  if (dismissed.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('editor.dismissed')}>
      {dismissed.map(({ check, reason, by }) => (
        <Flex key={check} tag="li" direction="column" alignItems="flex-start" gap={1}>
          <Mark sign={{ Icon: EyeStriked, tone: 'neutral' }}>{say('editor.dismissed.check', { check: checkWords(check, say) })}</Mark>
          <Typography variant="pi" textColor="neutral700">
            {say('editor.dismissed.why', { who: by ?? say('desk.somebody'), reason })}
          </Typography>
          {onRestore && (
            <Button
              size="S"
              variant="tertiary"
              aria-label={say('editor.dismissed.restore.of', { check: checkWords(check, say) })}
              onClick={() => onRestore(check)}
            >
              {say('editor.dismissed.restore')}
            </Button>
          )}
        </Flex>
      ))}
    </Flex>
  );
}
