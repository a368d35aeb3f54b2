import { languageName } from '@party-building/strapi-kit/texts';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useTexts } from '../../../texts';
import { StateMarks } from '../StateMarks';
import { titleLocale, titleOf, whenWords } from '../words';
import type { Placed } from './placed';

interface Props extends ComponentPropsWithoutRef<'button'> {
  placed: Placed;
  locales: readonly string[];
  $dragged?: boolean;
}

/** An occurrence on a day of the month. The keyboard reaches it by its day. */
export const Chip = forwardRef<HTMLButtonElement, Props>(function Chip({ placed, locales, ...rest }, ref) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { occurrence, head, begins } = placed;
  const title = titleOf(head.title, locales, say);
  const states = locales.map((locale) =>
    say('arrange.state', {
      language: languageName(locale, locales, language),
      state: say(`arrange.state.${head.state[locale] ?? 'none'}`),
    }),
  );
  const marks = [
    ...(occurrence.status ? [say(`activities.status.${occurrence.status}`)] : []),
    ...(occurrence.conflicts.length > 0 ? [say('activities.conflict.title')] : []),
    ...(head.recurrence ? [say('activities.recurring')] : []),
  ];
  const draft = !Object.values(head.state).some((state) => state !== 'draft');
  // What lasts whole days has no time to show; a later day of it points back.
  const time = !begins ? '→' : occurrence.allDay ? '' : occurrence.from.slice(11, 16);
  return (
    <Card
      ref={ref}
      type="button"
      tabIndex={-1}
      $draft={draft}
      $cancelled={occurrence.status === 'cancelled'}
      aria-label={[title, whenWords(occurrence, say, language), ...marks, ...states].join(', ')}
      title={[title, whenWords(occurrence, say, language), ...marks, ...states].join('\n')}
      {...rest}
    >
      <Line>
        {time !== '' && <span>{time}</span>}
        {occurrence.conflicts.length > 0 && <Warning aria-hidden />}
        {head.recurrence && <Recurring aria-hidden />}
        <Push />
        <StateMarks states={head.state} locales={locales} />
      </Line>
      {occurrence.status && <Sign>{say(`activities.status.${occurrence.status}`)}</Sign>}
      <Title lang={titleLocale(head.title, locales)}>{title}</Title>
    </Card>
  );
});

const Card = styled.button<{ $draft: boolean; $cancelled: boolean; $dragged?: boolean }>`
  display: block;
  width: 100%;
  min-width: 0;
  padding: 0.3rem 0.4rem;
  border: 1px ${({ $draft }) => ($draft ? 'dashed' : 'solid')}
    ${({ theme, $draft }) => ($draft ? theme.colors.neutral500 : theme.colors.primary200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $draft, $cancelled }) =>
    $cancelled ? theme.colors.neutral150 : $draft ? theme.colors.neutral0 : theme.colors.primary100};
  box-shadow: ${({ theme, $dragged }) => ($dragged ? theme.shadows.popupShadow : 'none')};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  text-align: start;
  cursor: pointer;
  touch-action: manipulation;

  & + & {
    margin-block-start: 0.3rem;
  }
`;

const Line = styled.span`
  display: flex;
  align-items: center;
  flex-wrap: wrap;
  gap: 0.2rem 0.4rem;
  font-size: 1.1rem;
  line-height: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral700};
`;

const Push = styled.span`
  flex: 1;
`;

const Sign = styled.span`
  display: block;
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.5rem;
`;

const Title = styled.span`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  font-size: 1.2rem;
  line-height: 1.6rem;
  overflow-wrap: anywhere;
`;

const Warning = styled(WarningCircle)`
  width: 1.2rem;
  height: 1.2rem;
  & path {
    fill: ${({ theme }) => theme.colors.danger600};
  }
`;

const Recurring = styled(ArrowClockwise)`
  width: 1.1rem;
  height: 1.1rem;
`;
