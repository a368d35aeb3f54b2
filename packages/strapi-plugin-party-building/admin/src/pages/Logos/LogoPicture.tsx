import { styled } from 'styled-components';
import type { Ground } from '@party-building/contract';
import { serverUrl } from './links';

/** What a variant made for a ground is shown on, where no ground of the logo's own is asked for. */
export const SAMPLE_GROUND: Record<Ground, string> = { light: '#ffffff', dark: '#261b17' };

interface Props {
  url: string;
  alt: string;
  /** `#rrggbb` */
  ground: string;
  /** In rem. */
  height: number;
}

/** A logo on a ground, whole, in a box of a fixed height: nothing moves when it has come. */
export function LogoPicture({ url, alt, ground, height }: Props) {
  return (
    <Frame style={{ background: ground, height: `${height}rem` }}>
      <img src={serverUrl(url)} alt={alt} />
    </Frame>
  );
}

const Frame = styled.div`
  display: flex;
  align-items: center;
  justify-content: center;
  padding: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow: hidden;
  /* Colours are the matter here: printers leave grounds out otherwise. */
  print-color-adjust: exact;

  img {
    max-width: 100%;
    max-height: 100%;
    object-fit: contain;
  }
`;
