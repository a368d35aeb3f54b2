import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { diffContent, type Inline } from '@party-building/l10n';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import type { SaveConflict, Source, Unit } from '../../api/targets';
import { useTexts } from '../../texts';
import { CodedText } from './CodedText';
import { DiffText } from './DiffText';
import { settled, sourceAfter, withSource, type Draft } from './drafts';
import { Part } from './Part';

interface Props {
  unit: Unit;
  draft: Draft;
  conflict: SaveConflict;
  sourceLocale: string;
  locale: string;
  onChange: (draft: Draft) => void;
  onSave: (draft: Draft) => void;
}

/** What somebody else did in the meantime, beside what was typed here, and the ways on. */
export function ConflictPanel(props: Props) {
  const say = useTexts();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { kind } = props.conflict;
  return (
    <Panel ref={panel} tabIndex={-1} role="group" aria-label={say(`editor.conflict.${kind}.title`)}>
      <Typography tag="h3" variant="delta">
        {say(`editor.conflict.${kind}.title`)}
      </Typography>
      {props.conflict.kind === 'target' ? <OtherText {...props} conflict={props.conflict} /> : <OtherSource {...props} />}
    </Panel>
  );
}

function OtherText({ draft, conflict, locale, onChange, onSave }: Props & { conflict: Extract<SaveConflict, { kind: 'target' }> }) {
  const say = useTexts();
  return (
    <>
      <Typography textColor="neutral800">{say('editor.conflict.target.hint')}</Typography>
      <Texts>
        {(['base', 'theirs', 'mine'] as const).map((whose) => (
          <Box key={whose} background="neutral0" padding={3} hasRadius borderColor="neutral200" minWidth="0">
            <Part title={say(`editor.conflict.${whose}`)}>
              <Written content={conflict[whose]} lang={locale} />
            </Part>
          </Box>
        ))}
      </Texts>
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" onClick={() => onChange(settled(draft, conflict, 'theirs'))}>
          {say('editor.conflict.take.theirs')}
        </Button>
        <Button variant="secondary" onClick={() => onSave(settled(draft, conflict, 'mine'))}>
          {say('editor.conflict.take.mine')}
        </Button>
        <Button variant="secondary" onClick={() => onChange(settled(draft, conflict, 'both'))}>
          {say('editor.conflict.take.both')}
        </Button>
      </Flex>
    </>
  );
}

function OtherSource({ unit, draft, sourceLocale, onChange, onSave }: Props) {
  const say = useTexts();
  const seen = draft.source.content;
  const now = sourceAfter(draft, unit.sources);
  const goOn = (source: Source): Draft => ({ ...withSource(draft, source), conflict: undefined, failure: undefined });
  if (!now) return <Typography textColor="neutral800">{say('editor.conflict.source.gone')}</Typography>;
  return (
    <>
      <Typography textColor="neutral800">{say('editor.conflict.source.hint')}</Typography>
      {unit.sources.map((source) => (
        <Box key={source.status} background="neutral0" padding={3} hasRadius borderColor="neutral200">
          <Part title={say(`editor.source.${source.status}`)}>
            <DiffText parts={diffContent(seen, source.content)} lang={sourceLocale} />
          </Part>
        </Box>
      ))}
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" onClick={() => onChange(goOn(now))}>
          {say('editor.conflict.source.edit')}
        </Button>
        <Button variant="secondary" onClick={() => onSave(goOn(now))}>
          {say('editor.conflict.source.save')}
        </Button>
      </Flex>
    </>
  );
}

function Written({ content, lang }: { content: readonly Inline[]; lang: string }) {
  const say = useTexts();
  return content.length > 0 ? (
    <CodedText content={content} lang={lang} />
  ) : (
    <Typography textColor="neutral600">{say('editor.target.empty')}</Typography>
  );
}

const Panel = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[4]};
  border: 2px solid ${({ theme }) => theme.colors.danger600};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.danger100};
`;

const Texts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
`;
