import { Flex, Typography } from '@strapi/design-system';
import type { DocumentState, UnitState } from '@party-building/l10n';
import { useTexts } from '../texts';
import { DOCUMENT_SIGNS, UNIT_SIGNS, type Sign, type Tone } from './states';

const COLOURS = {
  neutral: 'neutral600',
  primary: 'primary600',
  success: 'success700',
  warning: 'warning700',
  danger: 'danger700',
} as const satisfies Record<Tone, string>;

/** The design system's orange is too light for words. */
const wordColour = (tone: Tone) => (tone === 'warning' ? 'neutral800' : COLOURS[tone]);

/** The state of a document in a language: sign and words. */
export function DocumentStateMark({ state }: { state: DocumentState }) {
  const say = useTexts();
  return <Mark sign={DOCUMENT_SIGNS[state]}>{say(`desk.document.${state}`)}</Mark>;
}

/** The state of a unit: sign and words. */
export function UnitStateMark({ state }: { state: UnitState }) {
  const say = useTexts();
  return <Mark sign={UNIT_SIGNS[state]}>{say(`desk.unit.${state}`)}</Mark>;
}

/** A sign with words beside it. */
export function Mark({ sign: { Icon, tone }, children }: { sign: Sign; children: string }) {
  return (
    <Flex tag="span" gap={1} alignItems="center" display="inline-flex">
      <Icon width="1.4rem" height="1.4rem" fill={COLOURS[tone]} aria-hidden style={{ flexShrink: 0 }} />
      <Typography tag="span" variant="pi" fontWeight="semiBold" textColor={wordColour(tone)}>
        {children}
      </Typography>
    </Flex>
  );
}
