import { API_PATH, fragmentPath, ITEM_ELEMENTS, type ElementName, type Snapshot, type ThemeTokens } from '@party-building/contract';
import { Box, Checkbox, Flex, Radio, Tabs, Typography } from '@strapi/design-system';
import { useEffect, useId, useState } from 'react';
import { CodeBlock } from '../../components/CodeBlock';
import { Panel } from '../../components/Panel';
import { useTexts } from '../../texts';
import { cssOf } from '../../theme/theme-form';
import type { Builder, SavedEmbed } from './api';
import { optionsOf, type EmbedForm } from './form';
import { choicesOf } from './published';
import { directivesOf, wholePolicy } from './snippets/content-security-policy';
import type { Embedding } from './snippets/embedding';
import { lostInFrames, SNIPPET_KINDS, snippetsOf, type SnippetKind } from './snippets/snippets';
import { elementName, optionWords } from './words';

/** What is called the same in every language. */
const PRODUCTS: Readonly<Partial<Record<SnippetKind, string>>> = {
  html: 'HTML',
  react: 'React',
  vue: 'Vue',
  wordpress: 'WordPress',
  sharepoint: 'SharePoint',
};

interface Props {
  builder: Builder;
  form: EmbedForm;
  attributes: Readonly<Record<string, string>>;
  tokens: ThemeTokens;
  modified: boolean;
  saved: SavedEmbed | undefined;
  /** Of the fragment and of frames. */
  locale: string;
  snapshot: Snapshot | undefined;
}

/** The code to copy, one way of embedding at a time, and what the page's policy has to allow. */
export function SnippetsPanel({ builder, form, attributes, tokens, modified, saved, locale, snapshot }: Props) {
  const say = useTexts();
  const question = useId();
  const [kind, setKind] = useState<SnippetKind>('html');
  const [pinned, setPinned] = useState(false);
  const [inside, setInside] = useState(true);
  const tag = form.element as ElementName;
  const item = (ITEM_ELEMENTS as readonly string[]).includes(tag) ? attributes['item'] : undefined;
  const fragment = useFragment(
    fragmentPath(locale, tag, item),
    inside && (item !== undefined || !(ITEM_ELEMENTS as readonly string[]).includes(tag)),
  );

  const { locale: language, ...rest } = attributes;
  const embedding: Embedding = {
    cms: builder.publicUrl.replace(/\/+$/, ''),
    tag,
    attributes: saved ? { embed: saved.id } : rest,
    numbers: new Set(optionsOf(builder, tag).flatMap(({ name, takes }) => (takes.kind === 'number' ? name : []))),
    lang: saved ? undefined : language,
    locale,
    item,
    title: titleOf(),
    fragment,
    pinned: pinned ? builder.release : undefined,
  };
  const css = saved ? '' : cssOf(tokens);
  const lost = lostInFrames({ ...embedding, attributes: rest });
  const inFrame = kind === 'iframe' || kind === 'sharepoint';
  const withFiles = kind === 'html' || kind === 'ssi';

  function titleOf(): string {
    const list = { 'pb-grasp': 'grasps', 'pb-value-card': 'values', 'pb-activity': 'activities' } as const;
    const of = tag in list ? list[tag as keyof typeof list] : undefined;
    return choicesOf(snapshot, of ?? 'grasps').find(({ key }) => of && key === item)?.words ?? elementName(say, tag);
  }

  return (
    <Panel title={say('embeds.copy')} note={say(saved ? 'embeds.copy.saved' : 'embeds.copy.unsaved')}>
      {saved && modified && (
        <Box role="status">
          <Typography textColor="neutral800">{say('embeds.copy.modified')}</Typography>
        </Box>
      )}
      <Tabs.Root value={kind} onValueChange={(chosen) => setKind(chosen as SnippetKind)}>
        <Tabs.List aria-label={say('embeds.copy')}>
          {SNIPPET_KINDS.map((each) => (
            <Tabs.Trigger key={each} value={each}>
              {PRODUCTS[each] ?? say(`embeds.kind.${each as 'iframe' | 'ssi'}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {SNIPPET_KINDS.map((each) => (
          <Tabs.Content key={each} value={each}>
            {each === kind && (
              <Flex direction="column" alignItems="stretch" gap={5} paddingTop={5}>
                <Typography textColor="neutral800">{say(`embeds.kind.${kind}.note`)}</Typography>
                {withFiles && (
                  <Flex direction="column" alignItems="stretch" gap={3}>
                    <Typography id={question} variant="pi" fontWeight="bold">
                      {say('embeds.address')}
                    </Typography>
                    <Radio.Group
                      value={pinned ? 'pinned' : 'moving'}
                      onValueChange={(chosen: string) => setPinned(chosen === 'pinned')}
                      aria-labelledby={question}
                    >
                      <Radio.Item value="moving">{say('embeds.address.moving')}</Radio.Item>
                      <Radio.Item value="pinned">{say('embeds.address.pinned', { version: builder.release.version })}</Radio.Item>
                    </Radio.Group>
                    <Typography variant="pi" textColor="neutral600">
                      {say(pinned ? 'embeds.address.pinned.note' : 'embeds.address.moving.note')}
                    </Typography>
                    {kind === 'html' && (
                      <Checkbox checked={inside} onCheckedChange={(checked: boolean | 'indeterminate') => setInside(checked === true)}>
                        {say('embeds.fragment')}
                      </Checkbox>
                    )}
                  </Flex>
                )}
                {inFrame && (lost.length > 0 || css !== '' || saved) && (
                  <Typography textColor="neutral800">
                    {say('embeds.frame.lost', {
                      options: lost.length > 0 ? lost.map((name) => wordOf(name)).join(say('embeds.and')) : say('embeds.frame.none'),
                    })}
                  </Typography>
                )}
                {snippetsOf(kind, embedding).map(({ id, code }) => (
                  <CodeBlock key={id} label={say(`embeds.snippet.${id}`)} code={code} />
                ))}
                {css !== '' && !inFrame && <CodeBlock label={say('embeds.snippet.css')} code={css} note={say('embeds.snippet.css.note')} />}
                <Typography tag="h3" variant="delta">
                  {say('embeds.csp')}
                </Typography>
                <CodeBlock
                  label={say('embeds.csp.lines')}
                  code={Object.entries(directivesOf(kind, embedding))
                    .map(([directive, host]) => `${directive} ${host};`)
                    .join('\n')}
                />
                <CodeBlock
                  label={say('embeds.csp.whole')}
                  code={`Content-Security-Policy: ${wholePolicy(kind, embedding)}`}
                  note={say(inFrame ? 'embeds.csp.frame' : 'embeds.csp.note')}
                />
              </Flex>
            )}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Panel>
  );

  function wordOf(name: string): string {
    const option = optionsOf(builder, tag).find((each) => each.name === name);
    return option ? optionWords(say, option).label : name;
  }
}

/** HTML for the inside of the tag, as the CMS publishes it; empty until it is there, and where there is none. */
function useFragment(path: string, wanted: boolean): string {
  const [known, setKnown] = useState<{ path: string; html: string }>();
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    fetch(`${API_PATH}/${path}`, { signal: stop.signal })
      .then(async (answer) => setKnown({ path, html: answer.ok ? (await answer.text()).trim() : '' }))
      // The snippet works without it.
      .catch(() => undefined);
    return () => stop.abort();
  }, [path, wanted]);
  return wanted && known?.path === path ? known.html : '';
}
