import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  note?: string;
  children: ReactNode;
}

/** A part of a page with a heading. */
export function Panel({ title, note, children }: Props) {
  return (
    <Box tag="section" background="neutral0" padding={6} shadow="tableShadow" hasRadius minWidth="0">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
        {note !== undefined && (
          <Box maxWidth="80rem">
            <Typography textColor="neutral600">{note}</Typography>
          </Box>
        )}
        {children}
      </Flex>
    </Box>
  );
}
