import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTexts } from '../texts';
import type { PreviewLink } from './api';
import { LinkActions } from './LinkActions';

/** A link of one document: for whom, from whom, until when. */
export function LinkItem({ link }: { link: PreviewLink }) {
  const say = useTexts();
  const { formatDate } = useIntl();
  const { name, creator, expiresAt } = link;
  const until = formatDate(expiresAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Box tag="li" padding={3} hasRadius borderColor="neutral150">
      <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 20rem" minWidth={0}>
          <Typography fontWeight="semiBold">{name || say('preview.unnamed')}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {say('preview.facts', { creator: creator || say('preview.nobody'), until })}
          </Typography>
        </Flex>
        <LinkActions link={link} />
      </Flex>
    </Box>
  );
}
