import { ProgressBar } from '@strapi/design-system';
import { styled } from 'styled-components';

interface Props {
  /** Says what goes on. */
  label: string;
  done: number;
  total: number;
}

/** How much of something long is done, over the whole width. */
export function Progress({ label, done, total }: Props) {
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  // The design system draws the value and does not say it.
  return <Wide value={percent} aria-label={label} aria-valuenow={percent} />;
}

/* The design system's own is white on grey, for dark surfaces; its rule for the indicator may come later, so this one weighs more. */
const Wide = styled(ProgressBar)`
  &&& {
    inline-size: 100%;
    background-color: ${({ theme }) => theme.colors.neutral200};
  }

  &&& > * {
    background-color: ${({ theme }) => theme.colors.primary600};
  }
`;
