import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { LeaveGuard } from '../../components/LeaveGuard';
import { Panel } from '../../components/Panel';
import { fieldProblems, sentenceOf } from '../../field-problems';
import { PLUGIN_ID } from '../../plugin-id';
import { Stage, type StageView } from '../../stage/Stage';
import { useTexts } from '../../texts';
import { ContrastTable } from '../../theme/ContrastTable';
import { SideBySide } from '../../theme/SideBySide';
import { ThemeFields } from '../../theme/ThemeFields';
import { presetsUnder, propertiesOf, tokensOf } from '../../theme/theme-form';
import { useChangeEmbedMutation, useCreateEmbedMutation, useGetPublishedQuery, type Builder, type SavedEmbed } from './api';
import { attributesOf, fieldsOf, optionsOf, problemsOf, type EmbedForm } from './form';
import { EmbedFormFields } from './EmbedFormFields';
import { embedSentence } from './sentences';
import { SnippetsPanel } from './SnippetsPanel';
import { elementName } from './words';

interface Props {
  title: string;
  builder: Builder;
  /** Absent of a new one. */
  saved: SavedEmbed | undefined;
  stored: EmbedForm;
}

/** The form, beside it the element itself, and below what to copy. */
export function EmbedEditor({ title, builder, saved, stored }: Props) {
  const say = useTexts();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [create, { isLoading: creating }] = useCreateEmbedMutation();
  const [change, { isLoading: changing }] = useChangeEmbedMutation();
  const [changes, setChanges] = useState<Partial<EmbedForm>>({});
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<string>();
  const [made, setMade] = useState<string>();
  const [view, setView] = useState<StageView>({ room: 'tablet', scheme: 'light', locale: builder.locales[0] ?? 'zh-CN' });
  const published = useGetPublishedQuery(view.locale);
  const whole = useRef<HTMLFormElement>(null);

  const form: EmbedForm = { ...stored, ...changes };
  const modified = JSON.stringify(form) !== JSON.stringify(stored);
  const presets = presetsUnder(builder.site, builder.presets);
  const tokens = tokensOf(form.theme, presets);
  const attributes = attributesOf(form, builder);
  const found = problemsOf(form, builder, true);
  const sentences = Object.fromEntries(
    Object.entries(found).map(([at, problem]) => [at, embedSentence(say, at, problem, optionsOf(builder, form.element), form)]),
  );
  const problems = { ...refused, ...(tried && sentences) };
  const saving = creating || changing;

  // Once the page knows that nothing is unsaved any more.
  useEffect(() => {
    if (made !== undefined) navigate(`/plugins/${PLUGIN_ID}/embeds/${made}`, { replace: true });
  }, [made, navigate]);

  const edit = (part: Partial<EmbedForm>) => {
    setChanges((before) => ({ ...before, ...part }));
    setRefused({});
  };
  const settle = () => {
    setChanges({});
    setTried(false);
    setRefused({});
    setFailure(undefined);
  };
  const toFirstProblem = () =>
    // After the page has marked it.
    requestAnimationFrame(() => whole.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());

  const save = async () => {
    setTried(true);
    setFailure(undefined);
    if (Object.keys(found).length > 0) return void toFirstProblem();
    const fields = fieldsOf(form, builder, presets);
    try {
      if (saved) await change({ ...fields, id: saved.id, edition: saved.edition }).unwrap();
      else setMade((await create({ ...fields, id: form.id.trim() }).unwrap()).data.id);
      if (saved) settle();
      toggleNotification({ type: 'success', message: say('embeds.saved') });
    } catch (error) {
      const marked = fieldProblems(error);
      setRefused(marked);
      setFailure(Object.keys(marked).length > 0 ? say('embeds.refused') : (sentenceOf(error) ?? say('embeds.failed')));
      toFirstProblem();
    }
  };

  return (
    <form ref={whole} noValidate onSubmit={(event) => (event.preventDefault(), void save())}>
      <Layouts.Header
        navigationAction={<BackButton fallback={`/plugins/${PLUGIN_ID}/embeds`} />}
        title={title}
        subtitle={say('embeds.builder.subtitle')}
        primaryAction={
          <Flex gap={2} alignItems="center" wrap="wrap">
            <Box role="status">{modified && <Typography textColor="neutral800">{say('embeds.unsaved')}</Typography>}</Box>
            <Button type="button" variant="tertiary" disabled={!modified || saving} onClick={settle}>
              {say('embeds.discard')}
            </Button>
            <Button type="submit" disabled={saved !== undefined && !modified} loading={saving}>
              {say(saving ? 'embeds.saving' : 'embeds.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {failure !== undefined && (
            <Alert
              role="alert"
              variant="danger"
              title={say('embeds.failed.title')}
              closeLabel={say('embeds.close')}
              onClose={() => setFailure(undefined)}
            >
              {failure}
            </Alert>
          )}
          <SideBySide
            form={<EmbedFormFields {...{ form, builder, saved, problems }} snapshot={published.data} onChange={edit} />}
            stage={
              <Panel title={say('stage.title')}>
                <Stage
                  title={say('stage.frame', { element: elementName(say, form.element) })}
                  tag={form.element}
                  attributes={attributes}
                  properties={propertiesOf(tokens)}
                  locales={builder.locales}
                  view={view}
                  onView={setView}
                />
              </Panel>
            }
          />
          <Panel title={say('embeds.theme')} note={say('embeds.theme.note')}>
            <ThemeFields
              form={form.theme}
              presets={presets}
              onChange={(theme) => edit({ theme })}
              problems={Object.fromEntries(Object.entries(problems).map(([at, sentence]) => [at.replace(/^appearance\./, ''), sentence]))}
            />
            <Typography tag="h3" variant="delta">
              {say('theme.contrast')}
            </Typography>
            <Typography textColor="neutral600">{say('theme.contrast.note')}</Typography>
            <ContrastTable form={form.theme} presets={presets} />
          </Panel>
          <SnippetsPanel
            {...{ builder, form, attributes, tokens, modified, saved }}
            locale={attributes['locale'] ?? view.locale}
            snapshot={published.data}
          />
        </Flex>
      </Layouts.Content>
      <LeaveGuard active={modified && made === undefined} question="embeds.leave" />
    </form>
  );
}
