import { languageName } from '@party-building/strapi-kit/texts';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Languages } from '../../api/memory';
import { CountButton } from '../../components/CountButton';
import { useTexts } from '../../texts';

interface Props {
  counts: readonly (Languages & { count: number })[];
  chosen: Partial<Languages>;
  onChoose: (languages: Partial<Languages>) => void;
}

/** How many pairs there are of each two languages; each narrows the list to them, and once more takes that back. */
export function LanguageCounts({ counts, chosen, onChoose }: Props) {
  const say = useTexts();
  const { locale: usersLanguage } = useIntl();
  const locales = counts.flatMap(({ sourceLocale, targetLocale }) => [sourceLocale, targetLocale]);
  const name = (locale: string) => languageName(locale, locales, usersLanguage);
  return (
    <Flex role="group" aria-label={say('memory.languages')} gap={2} wrap="wrap">
      {counts.map(({ sourceLocale, targetLocale, count }) => {
        const isChosen = chosen.sourceLocale === sourceLocale && chosen.targetLocale === targetLocale;
        return (
          <Count
            key={`${sourceLocale} ${targetLocale}`}
            type="button"
            aria-pressed={isChosen}
            onClick={() => onChoose(isChosen ? {} : { sourceLocale, targetLocale })}
          >
            <Typography tag="span" textColor="neutral800">
              {say('editor.languages', { source: name(sourceLocale), target: name(targetLocale) })}
            </Typography>
            <Typography tag="span" variant="delta" textColor="neutral800">
              {count}
            </Typography>
          </Count>
        );
      })}
    </Flex>
  );
}

const Count = styled(CountButton)`
  flex-direction: row;
  align-items: baseline;
  gap: ${({ theme }) => theme.spaces[3]};
`;
