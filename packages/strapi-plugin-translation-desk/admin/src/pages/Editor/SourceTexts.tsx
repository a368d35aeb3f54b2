import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { diffContent } from '@party-building/l10n';
import { useMemo } from 'react';
import type { Source, Unit } from '../../api/targets';
import { useTexts } from '../../texts';
import { CodedText } from './CodedText';
import { DiffText } from './DiffText';
import { Part } from './Part';

interface Props {
  unit: Unit;
  lang: string;
  /** The version that is translated. */
  chosen: Source | undefined;
  /** Not given to those who cannot write. */
  onChoose?: ((source: Source) => void) | undefined;
}

/** What the source says: what is published, and the draft where it says something else; and what has changed since it was translated. */
export function SourceTexts({ unit: { sources, translated }, lang, chosen, onChoose }: Props) {
  const say = useTexts();
  const [first, second] = sources;
  if (!first) return <Typography textColor="neutral600">{say('editor.source.gone')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {second ? (
        <>
          {sources.map((source) => (
            <Part key={source.status} title={say(`editor.source.${source.status}`)}>
              <CodedText content={source.content} lang={lang} />
            </Part>
          ))}
          <AheadDiff from={first} to={second} lang={lang} />
          {onChoose && chosen && (
            <Radio.Group
              aria-label={say('editor.source.choose')}
              value={chosen.status}
              onValueChange={(status: string) => {
                const source = sources.find((each) => each.status === status);
                if (source) onChoose(source);
              }}
            >
              {sources.map(({ status }) => (
                <Radio.Item key={status} value={status}>
                  {say(`editor.source.choose.${status}`)}
                </Radio.Item>
              ))}
            </Radio.Group>
          )}
        </>
      ) : (
        <CodedText content={first.content} lang={lang} />
      )}
      {translated && (
        <Box padding={3} background="warning100" borderColor="warning200" hasRadius>
          <Part title={say('editor.diff.title')}>
            <DiffText parts={translated.diff} lang={lang} />
            <Box paddingTop={1}>
              <Typography variant="pi" textColor="neutral700">
                {say('editor.diff.legend')}
              </Typography>
            </Box>
          </Part>
        </Box>
      )}
    </Flex>
  );
}

/** What the draft changes of what is published. */
function AheadDiff({ from, to, lang }: { from: Source; to: Source; lang: string }) {
  const say = useTexts();
  const parts = useMemo(() => diffContent(from.content, to.content), [from, to]);
  return (
    <Part title={say('editor.source.difference')}>
      <DiffText parts={parts} lang={lang} />
    </Part>
  );
}
