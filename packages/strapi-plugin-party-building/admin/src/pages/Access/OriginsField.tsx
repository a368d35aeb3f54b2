import { Box, Field, Flex, Radio, Textarea, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useId } from 'react';
import { useTexts } from '../../texts';
import type { ListProblem } from './form';
import { MOST_ORIGINS, readOrigins, unencrypted } from './origins';

interface Props {
  /** Of the list. */
  name: string;
  /** The question that the choices answer. */
  label: string;
  choices: { value: string; words: string }[];
  choice: string;
  onChoice: (choice: string) => void;
  listLabel: string;
  /** Origins, one a line. */
  list: string;
  onList: (list: string) => void;
  problems: readonly ListProblem[];
}

/** A question with two answers, the second of which is a list of origins. */
export function OriginsField({ name, label, choices, choice, onChoice, listLabel, list, onList, problems }: Props) {
  const say = useTexts();
  const question = useId();
  const open = unencrypted(readOrigins(list).origins);
  const sentences = problems.map((problem) => sentenceOf(say, problem));

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography id={question} variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Radio.Group value={choice} onValueChange={onChoice} aria-labelledby={question}>
        {choices.map(({ value, words }) => (
          <Radio.Item key={value} value={value}>
            {words}
          </Radio.Item>
        ))}
      </Radio.Group>
      {choice === 'list' && (
        <Box maxWidth="60rem">
          <Field.Root name={name} error={sentences.length > 0} hint={say('access.origins.hint')} required>
            <Field.Label>{listLabel}</Field.Label>
            <Textarea
              name={name}
              value={list}
              spellCheck={false}
              {...(sentences.length > 0 && { 'aria-describedby': `${question}-problems` })}
              onChange={({ target }: { target: HTMLTextAreaElement }) => onList(target.value)}
            />
            <Field.Hint />
            <div role="status">
              {open.length > 0 && (
                <Flex gap={2} alignItems="flex-start">
                  <Box shrink={0}>
                    <WarningCircle fill="warning600" aria-hidden />
                  </Box>
                  <Typography variant="pi" textColor="neutral800">
                    {say('access.origins.unencrypted', { origins: open.join(', ') })}
                  </Typography>
                </Flex>
              )}
            </div>
            {sentences.length > 0 && (
              <ul id={`${question}-problems`}>
                {sentences.map((sentence) => (
                  <li key={sentence}>
                    <Typography variant="pi" textColor="danger600">
                      {sentence}
                    </Typography>
                  </li>
                ))}
              </ul>
            )}
          </Field.Root>
        </Box>
      )}
    </Flex>
  );
}

function sentenceOf(say: ReturnType<typeof useTexts>, problem: ListProblem): string {
  switch (problem.kind) {
    case 'empty':
      return say('access.origins.empty');
    case 'many':
      return say('access.origins.many', { count: problem.count, limit: MOST_ORIGINS });
    case 'path':
    case 'credentials':
      return say(`access.origins.${problem.kind}`, { line: problem.line, text: problem.text, origin: problem.origin });
    default:
      return say(`access.origins.${problem.kind}`, { line: problem.line, text: problem.text });
  }
}
