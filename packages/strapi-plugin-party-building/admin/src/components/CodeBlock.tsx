import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check, Duplicate } from '@strapi/icons';
import { useEffect, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { useTexts } from '../texts';

interface Props {
  label: string;
  code: string;
  note?: string;
}

/** How long the button says that it has copied. */
const SAID_MS = 2000;

/** Code to copy. Where the browser gives no leave to the clipboard (a page over http), it is selected, to be copied by keyboard. */
export function CodeBlock({ label, code, note }: Props) {
  const say = useTexts();
  const id = useId();
  const text = useRef<HTMLPreElement>(null);
  const [done, setDone] = useState<'copied' | 'selected'>();

  useEffect(() => {
    if (!done) return undefined;
    const end = setTimeout(() => setDone(undefined), SAID_MS);
    return () => clearTimeout(end);
  }, [done]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setDone('copied');
    } catch {
      if (text.current) getSelection()?.selectAllChildren(text.current);
      text.current?.focus();
      setDone('selected');
    }
  };

  return (
    <Box role="group" aria-labelledby={id}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <Typography id={id} variant="pi" fontWeight="bold">
          {label}
        </Typography>
        <Flex gap={2}>
          <Box role="status">
            {done && (
              <Typography variant="pi" textColor="neutral800">
                {say(`code.${done}`)}
              </Typography>
            )}
          </Box>
          <Button
            type="button"
            size="S"
            variant="secondary"
            startIcon={done === 'copied' ? <Check /> : <Duplicate />}
            aria-label={say('code.copy.of', { label })}
            onClick={() => void copy()}
          >
            {say('code.copy')}
          </Button>
        </Flex>
      </Flex>
      <Code ref={text} tabIndex={0} aria-labelledby={id}>
        {code}
      </Code>
      {note !== undefined && (
        <Box paddingTop={2}>
          <Typography variant="pi" textColor="neutral600">
            {note}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

const Code = styled.pre`
  max-block-size: 28rem;
  overflow: auto;
  padding: 12px 16px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  font:
    1.2rem / 1.6 ui-monospace,
    Menlo,
    Consolas,
    monospace;
  white-space: pre;
`;
