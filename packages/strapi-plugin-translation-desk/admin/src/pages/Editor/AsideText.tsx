import { Box, Button, Flex } from '@strapi/design-system';
import { useTexts } from '../../texts';
import { Text } from './CodedText';
import { swappedAside, type Draft } from './drafts';
import { Part } from './Part';

interface Props {
  draft: Draft;
  lang: string;
  onChange: (draft: Draft) => void;
}

/** The text that gave way in a conflict: to be looked at, put back, or given up. */
export function AsideText({ draft, lang, onChange }: Props) {
  const say = useTexts();
  if (!draft.aside) return null;
  return (
    <Box padding={3} background="neutral100" hasRadius borderColor="neutral200">
      <Part title={say(`editor.aside.${draft.aside.whose}`)}>
        <Text lang={lang}>{draft.aside.typed}</Text>
        <Flex gap={2} paddingTop={2} wrap="wrap">
          <Button size="S" variant="secondary" onClick={() => onChange(swappedAside(draft))}>
            {say('editor.aside.swap')}
          </Button>
          <Button size="S" variant="tertiary" onClick={() => onChange({ ...draft, aside: undefined })}>
            {say('editor.aside.forget')}
          </Button>
        </Flex>
      </Part>
    </Box>
  );
}
