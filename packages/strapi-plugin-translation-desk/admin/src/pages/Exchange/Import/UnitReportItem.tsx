import { Flex, Radio, Typography } from '@strapi/design-system';
import { diffContent, type Inline } from '@party-building/l10n';
import { styled } from 'styled-components';
import type { Choice, UnitReport } from '../../../api/exchange';
import { Mark } from '../../../components/StateMark';
import { usePlaceWords } from '../../../places/use-place';
import { useTexts, type TextId } from '../../../texts';
import { CodedText } from '../../Editor/CodedText';
import { DiffText } from '../../Editor/DiffText';
import { Part } from '../../Editor/Part';
import { OUTCOME_SIGNS } from './outcomes';

interface Props {
  unit: UnitReport;
  locale: string;
  sourceLocale: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice | undefined) => void;
}

/** What becomes of one text: its source, what is here, what the file has, and how they differ. */
export function UnitReportItem({ unit, locale, sourceLocale, choice, onChoose }: Props) {
  const say = useTexts();
  const placeWords = usePlaceWords();
  const { place, path, id, outcome, sentence, source, diff, theirs, mine } = unit;
  const label = place ? placeWords(place) : (path ?? id);
  const text = (title: TextId, content: readonly Inline[] | undefined, lang: string) =>
    content && (
      <Part title={say(title)}>
        {content.length > 0 ? (
          <CodedText content={content} lang={lang} />
        ) : (
          <Typography textColor="neutral600">{say('editor.target.empty')}</Typography>
        )}
      </Part>
    );
  return (
    <Item>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography tag="h4" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
          {label}
        </Typography>
        <Mark sign={OUTCOME_SIGNS[outcome]}>{say(`import.outcome.${outcome}`)}</Mark>
      </Flex>
      <Typography tag="p" textColor="neutral800">
        {sentence}
      </Typography>
      <Texts>
        {text('import.text.source', source, sourceLocale)}
        {diff && (
          <Part title={say('import.text.source-diff')}>
            <DiffText parts={diff} lang={sourceLocale} />
          </Part>
        )}
        {text('import.text.here', theirs, locale)}
        {text('import.text.file', mine, locale)}
        {theirs && mine && theirs.length > 0 && (
          <Part title={say('import.text.difference')}>
            <DiffText parts={diffContent(theirs, mine)} lang={locale} />
          </Part>
        )}
      </Texts>
      {outcome === 'conflict' && (
        <Radio.Group
          aria-label={say('import.choice', { place: label })}
          value={choice ?? 'later'}
          onValueChange={(value) => onChoose(value === 'mine' || value === 'theirs' ? value : undefined)}
        >
          <Flex gap={4} wrap="wrap">
            {(['mine', 'theirs', 'later'] as const).map((each) => (
              <Radio.Item key={each} value={each}>
                {say(`import.choice.${each}`)}
              </Radio.Item>
            ))}
          </Flex>
        </Radio.Group>
      )}
    </Item>
  );
}

const Item = styled.li`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Texts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
`;
