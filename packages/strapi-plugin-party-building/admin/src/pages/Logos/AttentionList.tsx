import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Attention, Overview } from './api';
import { editPath, logoPath } from './links';
import { Panel } from './Panel';
import { useWords } from './words';

/** The logos that are over, about to be, or replaced, and are published all the same; each with the way to mend it. */
export function AttentionList({ meta: { attention, locales, defaultLocale } }: { meta: Overview['meta'] }) {
  const words = useWords(locales);
  const { say } = words;
  const sentence = ({ reason, validUntil, successors }: Attention): string => {
    const values = { day: validUntil ? words.day(validUntil) : '', successor: successors[0] ? words.name(successors[0]) : '' };
    return say(
      reason === 'expired-published' && successors.length > 0 ? 'logos.attention.expired-superseded' : `logos.attention.${reason}`,
      values,
    );
  };

  return (
    <Panel title={say('logos.attention')}>
      {attention.length === 0 ? (
        <Flex gap={2}>
          <CheckCircle fill="success600" aria-hidden />
          <Typography textColor="neutral700">{say('logos.attention.none')}</Typography>
        </Flex>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {attention.map((each) => (
            <Flex key={each.documentId} tag="li" gap={3} alignItems="flex-start">
              <Box paddingTop={1} shrink={0}>
                <WarningCircle fill={each.reason === 'expiring' ? 'warning600' : 'danger600'} aria-hidden />
              </Box>
              <Flex direction="column" alignItems="flex-start" gap={1}>
                <Link tag={RouterLink} to={logoPath(each.documentId)}>
                  {words.name(each)}
                </Link>
                <Typography textColor="neutral700">{sentence(each)}</Typography>
                <Link tag={RouterLink} to={editPath(each.documentId, defaultLocale)}>
                  {say('logos.attention.mend', { name: words.name(each) })}
                </Link>
              </Flex>
            </Flex>
          ))}
        </Flex>
      )}
    </Panel>
  );
}
