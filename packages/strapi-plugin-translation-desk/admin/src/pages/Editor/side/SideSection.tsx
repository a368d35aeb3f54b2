import { Box, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  children: ReactNode;
}

/** A part of the editor besides the units, with a heading. */
export function SideSection({ title, children }: Props) {
  const heading = useId();
  return (
    <Box tag="section" aria-labelledby={heading} background="neutral0" padding={4} hasRadius borderColor="neutral150">
      <Typography id={heading} tag="h2" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Box paddingTop={2}>{children}</Box>
    </Box>
  );
}
