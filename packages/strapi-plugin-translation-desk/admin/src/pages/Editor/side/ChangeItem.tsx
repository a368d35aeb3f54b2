import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { UnitChange } from '../../../api/history';
import { momentWords } from '../../../moment';
import { useTexts } from '../../../texts';
import { DiffText } from '../DiffText';
import { changeWords, originWords } from './change-words';
import type { UnitHelp } from './sections';

interface Props extends Pick<UnitHelp, 'onUse' | 'onUndo'> {
  change: UnitChange;
  lang: string;
}

/** What somebody did to a unit, and what it changed of the text. */
export function ChangeItem({ change, lang, onUse, onUndo }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { id, kind, at, author, paths, isUndoable, before, diff } = change;
  const isChanged = diff.some((part) => part.change !== 'same');
  const origin = originWords(change);
  const when = momentWords(at, language);
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1} minWidth="0">
      <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
        {say(changeWords(change))}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('editor.comments.by', { who: author ?? say(kind === 'adopt' ? 'editor.history.automatic' : 'desk.somebody'), when })}
      </Typography>
      {origin && (
        <Typography variant="pi" textColor="neutral600">
          {say(origin)}
        </Typography>
      )}
      {paths.length > 1 && (
        <Typography variant="pi" textColor="neutral600">
          {say('editor.history.together', { count: paths.length })}
        </Typography>
      )}
      {isChanged && <DiffText parts={diff} lang={lang} />}
      <Flex gap={3} wrap="wrap">
        {onUndo && isUndoable && (
          <TextButton onClick={() => onUndo(id)}>
            {paths.length > 1 ? say('editor.history.undo.all', { count: paths.length }) : say('editor.history.undo')}
          </TextButton>
        )}
        {onUse && isChanged && before.content.length > 0 && (
          <TextButton aria-label={say('editor.history.use.of', { when })} onClick={() => onUse(before.content)}>
            {say('editor.history.use')}
          </TextButton>
        )}
      </Flex>
    </Flex>
  );
}
