import { Box, Flex, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import type { LogoTexts } from './api';
import type { Words } from './words';

interface Props {
  texts: LogoTexts | undefined;
  locale: string;
  words: Words;
}

/** What to do with a logo, and what not. */
export function Guidelines({ texts, locale, words }: Props) {
  const { say } = words;
  const lists = [
    { title: say('types.culture-logo.dos.label'), items: texts?.dos ?? [], icon: <Check fill="success600" aria-hidden /> },
    { title: say('types.culture-logo.donts.label'), items: texts?.donts ?? [], icon: <Cross fill="danger600" aria-hidden /> },
  ];
  return (
    <Flex gap={6} alignItems="flex-start" wrap="wrap">
      {lists.map(({ title, items, icon }) => (
        <Box key={title} flex="1 1 28rem">
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {title}
          </Typography>
          {items.length === 0 && <Typography textColor="neutral600">{say('logos.rule.none')}</Typography>}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {items.map((item, i) => (
              <Flex key={i} tag="li" gap={2} alignItems="flex-start">
                <Box shrink={0} paddingTop={1}>
                  {icon}
                </Box>
                <Typography lang={locale}>{item}</Typography>
              </Flex>
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
