import { Flex, Typography } from '@strapi/design-system';
import { Clock, Earth, Message, Pencil, WarningCircle } from '@strapi/icons';
import type { Unit } from '../../api/targets';
import { AHEAD } from '../../components/ahead';
import { Mark, UnitStateMark } from '../../components/StateMark';
import { useTexts } from '../../texts';

interface Props {
  unit: Unit;
  isUnsaved: boolean;
}

/** The state of a unit, and what else there is to know of it at a glance. */
export function Badges({
  unit: { state, editedOutside, sourceDraftAhead, isAheadOnly, live, target, findings, openComments },
  isUnsaved,
}: Props) {
  const say = useTexts();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <Flex gap={3} wrap="wrap">
      <UnitStateMark state={state} />
      {isUnsaved && <Mark sign={{ Icon: Pencil, tone: 'primary' }}>{say('editor.badge.unsaved')}</Mark>}
      {editedOutside && state === 'needs-review' && target.length > 0 && (
        <Typography tag="span" variant="pi" textColor="neutral600">
          {say('editor.badge.outside')}
        </Typography>
      )}
      {isAheadOnly ? (
        <Mark sign={{ Icon: Clock, tone: 'neutral' }}>{say('editor.badge.not-due')}</Mark>
      ) : (
        sourceDraftAhead && <Mark sign={AHEAD}>{say('editor.badge.ahead')}</Mark>
      )}
      {live === 'outdated' && target.length > 0 && <Mark sign={{ Icon: Earth, tone: 'danger' }}>{say('editor.badge.live-outdated')}</Mark>}
      {openComments > 0 && <Mark sign={{ Icon: Message, tone: 'primary' }}>{say('editor.badge.comments', { count: openComments })}</Mark>}
      {errors > 0 && <Mark sign={{ Icon: WarningCircle, tone: 'danger' }}>{say('editor.badge.errors', { errors })}</Mark>}
    </Flex>
  );
}
