import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { diffContent } from '@party-building/l10n';
import { useMemo } from 'react';
import type { Suggestion } from '../../../api/suggestions';
import { useTexts } from '../../../texts';
import { CodedText } from '../CodedText';
import { DiffText } from '../DiffText';
import { scoreWords } from './score-words';
import type { SectionProps } from './sections';
import { SideSection } from './SideSection';
import { useNumberKeys } from './use-number-keys';
import { useSuggestions } from './use-suggestions';

/** As many as there are keys for. */
const MOST = 5;

/** Translations of the same or a similar text, and what a machine says; each comes into the field by its button or key only. */
export function SuggestionSection(props: SectionProps) {
  const say = useTexts();
  const { target, unit, onUse } = props;
  const { data, isError, isFetching, refetch } = useSuggestions(props);
  const suggestions = data ? [...data.data.memory, ...data.data.machine].slice(0, MOST) : [];
  const use = ({ target: content, score }: Suggestion) => onUse?.(content, score === undefined ? 'machine' : 'memory');
  useNumberKeys(suggestions.length, (number) => {
    const chosen = suggestions[number - 1];
    if (chosen) use(chosen);
  });
  if (isError && !isFetching)
    return (
      <SideSection title={say('editor.suggestions')}>
        <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
          <Typography variant="pi">{say('editor.suggestions.failed')}</Typography>
          <TextButton onClick={() => void refetch()}>{say('desk.retry')}</TextButton>
        </Flex>
      </SideSection>
    );
  if (suggestions.length === 0) return null;
  return (
    <SideSection title={say('editor.suggestions')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {suggestions.map((suggestion, index) => (
          <Flex key={index} tag="li" direction="column" alignItems="flex-start" gap={2} minWidth="0">
            <About suggestion={suggestion} />
            <CodedText content={suggestion.target} lang={target.locale} />
            <SourceDiff suggestion={suggestion} unit={unit} lang={target.sourceLocale} />
            <Button
              size="S"
              variant="secondary"
              aria-label={say('editor.suggestions.use.of', { number: index + 1 })}
              aria-keyshortcuts={`Alt+${index + 1}`}
              onClick={() => use(suggestion)}
            >
              {say('editor.suggestions.use', { number: index + 1 })}
            </Button>
          </Flex>
        ))}
      </Flex>
    </SideSection>
  );
}

function About({ suggestion: { score, origin, from } }: { suggestion: Suggestion }) {
  const say = useTexts();
  const kind = score === undefined ? say('editor.suggestions.machine') : scoreWords(score, say);
  // A person has approved it since; who wrote it first is still worth knowing.
  const wasMachine = score !== undefined && origin === 'machine';
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
        {kind}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('editor.suggestions.from', { title: from.title || say('desk.untitled') })}
        {wasMachine && ` · ${say('editor.suggestions.machine')}`}
      </Typography>
    </Flex>
  );
}

/** How the text that is to be translated differs from the one that this translates. */
function SourceDiff({ suggestion: { source }, unit, lang }: Pick<SectionProps, 'unit'> & { suggestion: Suggestion; lang: string }) {
  const say = useTexts();
  const [now] = unit.sources;
  const parts = useMemo(() => (now ? diffContent(source, now.content) : []), [source, now]);
  if (parts.every(({ change }) => change === 'same')) return null;
  return (
    <div>
      <Typography variant="pi" textColor="neutral600">
        {say('editor.suggestions.difference')}
      </Typography>
      <DiffText parts={parts} lang={lang} />
    </div>
  );
}
