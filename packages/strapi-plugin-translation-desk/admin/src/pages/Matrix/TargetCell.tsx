import { languageName } from '@party-building/strapi-kit/texts';
import { Flex, Typography } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Matrix, MatrixRow } from '../../api/matrix';
import { MarkLink } from '../../components/MarkLink';
import { Mark, DocumentStateMark } from '../../components/StateMark';
import { editorPath } from '../../paths';
import { useTexts } from '../../texts';
import { AHEAD } from '../../components/ahead';
import type { Sign } from '../../components/states';
import { dayWords, today } from './day';
import { isOverdue } from './filter';

interface Props {
  row: MatrixRow;
  meta: Pick<Matrix['meta'], 'locales' | 'people'>;
}

const OVERDUE: Sign = { Icon: Clock, tone: 'danger' };

/** How far a document is in a language, with the way into the editor. */
export function TargetCell({ row, meta: { locales, people } }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { state, done, total, outdated, ahead, dueOn, assignee, title, locale } = row;
  const isLate = isOverdue(row, today());
  const words = say('matrix.open', {
    title: title || say('desk.untitled'),
    language: languageName(locale, locales, language),
    state: say(`desk.document.${state}`),
  });
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <MarkLink to={editorPath(row)} aria-label={words}>
        <DocumentStateMark state={state} />
      </MarkLink>
      <Typography variant="pi" textColor="neutral600">
        {[say('matrix.done', { done, total }), ...(outdated > 0 ? [say('matrix.outdated', { outdated })] : [])].join(' · ')}
      </Typography>
      {ahead > 0 && <Mark sign={AHEAD}>{say('matrix.ahead', { ahead })}</Mark>}
      {dueOn !== null &&
        (isLate ? (
          <Mark sign={OVERDUE}>{say('matrix.overdue', { day: dayWords(dueOn, language) })}</Mark>
        ) : (
          <Typography variant="pi" textColor="neutral600">
            {say('matrix.due-on', { day: dayWords(dueOn, language) })}
          </Typography>
        ))}
      {assignee !== null && (
        <Typography variant="pi" textColor="neutral600">
          {say('matrix.assignee', { name: people[assignee] ?? say('desk.somebody') })}
        </Typography>
      )}
    </Flex>
  );
}
