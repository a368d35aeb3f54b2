import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { MeasuredPicture } from './api';
import { contrastOn, type Verdict } from './contrast';
import { LogoPicture } from './LogoPicture';
import type { SpecimenProps } from './Measures';
import { variantOn } from './shown-variant';
import type { Words } from './words';

interface Props extends SpecimenProps {
  grounds: readonly string[];
  allowed: boolean;
}

/** The logo on each ground, with the contrast that was measured from its picture. */
export function GroundCards({ grounds, allowed, sheet, locale, words, colours, measuring }: Props) {
  const { say } = words;
  if (grounds.length === 0)
    return <Typography textColor="neutral600">{say(allowed ? 'logos.grounds.any' : 'logos.grounds.none')}</Typography>;
  return (
    <Cards>
      {grounds.map((hex) => {
        const variant = variantOn(sheet.variants, locale, hex);
        return (
          <li key={hex}>
            <Crossable $crossed={!allowed}>{variant && <LogoPicture url={variant.file.url} alt="" ground={hex} height={12} />}</Crossable>
            <Typography fontWeight="bold" tag="p">
              {hex.toUpperCase()}
            </Typography>
            {measuring && <Loader small>{say('logos.measuring')}</Loader>}
            {variant && !measuring && <Contrast measured={colours?.[variant.key]} ground={hex} allowed={allowed} words={words} />}
          </li>
        );
      })}
    </Cards>
  );
}

const ICONS: Record<Verdict, JSX.Element> = {
  good: <CheckCircle fill="success600" aria-hidden />,
  partly: <WarningCircle fill="warning600" aria-hidden />,
  weak: <CrossCircle fill="danger600" aria-hidden />,
};

interface ContrastProps {
  measured: MeasuredPicture | undefined;
  ground: string;
  /** Without it, nothing is said of what the rules say. */
  allowed?: boolean;
  words: Words;
}

/** What the picture's own colours come to on a ground, in figures and in words. */
export function Contrast({ measured, ground, allowed, words }: ContrastProps) {
  const { say } = words;
  const contrast = measured && contrastOn(measured.colours, ground);
  if (!measured || !contrast)
    return (
      <Typography variant="pi" textColor="neutral600" tag="p">
        {say('logos.contrast.unknown')}
      </Typography>
    );
  const { ratio, verdict, weak } = contrast;
  const [worst] = [...weak].sort((a, b) => b.share - a.share);
  return (
    <>
      <Flex gap={2} alignItems="flex-start">
        <Box shrink={0}>{ICONS[verdict]}</Box>
        <Typography>{say(`logos.contrast.${verdict}`, { ratio: words.number(floored(ratio)) })}</Typography>
      </Flex>
      {verdict === 'partly' && worst && (
        <Typography variant="pi" textColor="neutral700" tag="p">
          {say('logos.contrast.part', {
            hex: worst.hex.toUpperCase(),
            ratio: words.number(floored(worst.ratio)),
            share: Math.round(worst.share * 100),
          })}
        </Typography>
      )}
      {verdict === 'weak' && allowed === true && (
        <Typography variant="pi" textColor="danger700" tag="p">
          {say('logos.contrast.weak.allowed')}
        </Typography>
      )}
      {measured.opaque && (
        <Typography variant="pi" textColor="neutral700" tag="p">
          {say('logos.contrast.opaque')}
        </Typography>
      )}
    </>
  );
}

/** 2.99 is not 3. */
const floored = (ratio: number): number => Math.floor(ratio * 10) / 10;

const Cards = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr));
  gap: ${({ theme }) => theme.spaces[5]};

  li {
    display: flex;
    flex-direction: column;
    gap: ${({ theme }) => theme.spaces[1]};
  }
`;

const Crossable = styled.div<{ $crossed: boolean }>`
  position: relative;
  min-height: 12rem;

  ${({ $crossed, theme }) =>
    $crossed &&
    `&::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: ${theme.borderRadius};
      background: linear-gradient(to top right, transparent calc(50% - 2px), #fff calc(50% - 2px) calc(50% - 1px), #d02b20 calc(50% - 1px) calc(50% + 1px), #fff calc(50% + 1px) calc(50% + 2px), transparent calc(50% + 2px));
      print-color-adjust: exact;
    }`}
`;
