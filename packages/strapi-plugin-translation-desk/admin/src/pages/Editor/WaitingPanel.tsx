import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { diffContent } from '@party-building/l10n';
import { styled } from 'styled-components';
import type { Unit } from '../../api/targets';
import { useTexts } from '../../texts';
import { CodedText } from './CodedText';
import { DiffText } from './DiffText';
import { Part } from './Part';

interface Props {
  unit: Unit;
  lang: string;
  /** Puts the imported text into the field. */
  onTake: () => void;
  /** Saves the text that is here; not given while another one is in the field. */
  onKeep: (() => void) | undefined;
}

/** A text that an import brought while the one here was changed as well, and the ways on. */
export function WaitingPanel({ unit: { waiting, target }, lang, onTake, onKeep }: Props) {
  const say = useTexts();
  if (!waiting) return null;
  return (
    <Panel role="group" aria-label={say('editor.waiting.title')}>
      <Typography tag="h3" variant="delta">
        {say('editor.waiting.title')}
      </Typography>
      <Typography textColor="neutral800">{say('editor.waiting.hint')}</Typography>
      <Box background="neutral0" padding={3} hasRadius borderColor="neutral200">
        <Part title={say('editor.waiting.theirs')}>
          <CodedText content={waiting.content} lang={lang} />
        </Part>
      </Box>
      {target.length > 0 && (
        <Box background="neutral0" padding={3} hasRadius borderColor="neutral200">
          <Part title={say('editor.waiting.difference')}>
            <DiffText parts={diffContent(target, waiting.content)} lang={lang} />
          </Part>
        </Box>
      )}
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" onClick={onTake}>
          {say('editor.waiting.take')}
        </Button>
        {onKeep && target.length > 0 && (
          <Button variant="secondary" onClick={onKeep}>
            {say('editor.waiting.keep')}
          </Button>
        )}
      </Flex>
    </Panel>
  );
}

const Panel = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[4]};
  border: 2px solid ${({ theme }) => theme.colors.warning600};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.warning100};
`;
