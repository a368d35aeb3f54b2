import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  title?: string;
  children: ReactNode;
}

/** A part of a page on a ground of its own. */
export function Card({ title, children }: Props) {
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={{ initial: 4, medium: 6 }}
    >
      {title !== undefined && (
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      )}
      {children}
    </Flex>
  );
}
