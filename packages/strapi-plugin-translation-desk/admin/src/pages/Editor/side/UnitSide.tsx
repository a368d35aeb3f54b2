import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts';
import { Keys } from './Keys';

/** The area beside the units: what helps with the open one, and the keys. */
export function UnitSide({ children }: { children: ReactNode }) {
  const say = useTexts();
  return (
    <Flex tag="aside" aria-label={say('editor.side')} direction="column" alignItems="stretch" gap={3} minWidth="0">
      {children}
      <Keys />
    </Flex>
  );
}
