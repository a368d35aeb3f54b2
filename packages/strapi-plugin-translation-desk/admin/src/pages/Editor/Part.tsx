import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  children: ReactNode;
}

/** A part of a unit with a small heading. */
export function Part({ title, children }: Props) {
  return (
    <Box minWidth="0">
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Box paddingTop={1}>{children}</Box>
    </Box>
  );
}
