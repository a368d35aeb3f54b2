import { Button, Flex, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { PaletteColour } from './api';
import type { Words } from './words';

interface Props {
  colours: readonly PaletteColour[];
  locale: string;
  words: Words;
}

/** The colours of a logo, each value to be copied by a click. */
export function Palette({ colours, locale, words }: Props) {
  const { say } = words;
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  if (colours.length === 0) return <Typography textColor="neutral600">{say('logos.rule.none')}</Typography>;

  const copied = async (value: string) => {
    const done = await copy(value);
    toggleNotification({ type: done ? 'success' : 'warning', message: say(done ? 'logos.copied' : 'logos.copy.failed', { value }) });
  };

  return (
    <Colours>
      {colours.map((colour, i) => (
        <li key={i}>
          <Swatch style={{ background: colour.hex ?? 'none' }} />
          <Typography fontWeight="bold" lang={locale} tag="p">
            {colour.name ?? ''}
          </Typography>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            {valuesOf(colour).map(({ value, ofWhat }) => (
              <Value key={value}>
                <span>{ofWhat === '' ? value : `${ofWhat} ${value}`}</span>
                <span data-screen>
                  <Button size="S" variant="ghost" aria-label={say('logos.copy.label', { value })} onClick={() => void copied(value)}>
                    {say('logos.copy')}
                  </Button>
                </span>
              </Value>
            ))}
          </Flex>
        </li>
      ))}
    </Colours>
  );
}

/** As programs take them. */
function valuesOf({ hex, cyan, magenta, yellow, black, pantone }: PaletteColour): { ofWhat: string; value: string }[] {
  const inks = [cyan, magenta, yellow, black];
  return [
    ...(hex ? [{ ofWhat: '', value: hex.toUpperCase() }] : []),
    ...(inks.every((ink) => ink !== null) ? [{ ofWhat: 'CMYK', value: inks.join(' ') }] : []),
    ...(pantone ? [{ ofWhat: 'Pantone', value: pantone }] : []),
  ];
}

const Colours = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
  gap: ${({ theme }) => theme.spaces[5]};
`;

const Swatch = styled.div`
  height: 6.4rem;
  margin-bottom: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  print-color-adjust: exact;
`;

const Value = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.neutral800};
`;
