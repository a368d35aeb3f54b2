import { Alert, Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { LeaveGuard } from '../../components/LeaveGuard';
import { Panel } from '../../components/Panel';
import { fieldProblems, sentenceOf } from '../../field-problems';
import { Stage, type StageView } from '../../stage/Stage';
import { useTexts } from '../../texts';
import { SideBySide } from '../../theme/SideBySide';
import { ContrastTable } from '../../theme/ContrastTable';
import { ThemeFields } from '../../theme/ThemeFields';
import { themeSentence } from '../../theme/theme-sentence';
import { wholeProperties } from '../../theme/theme-form';
import { useSaveAppearanceMutation, type AppearanceAnswer } from './api';
import { appearanceOf, formOf, problemsOf, type AppearanceForm } from './form';
import { GreyDays } from './GreyDays';

/** The elements to choose from for the preview: between them they show every token. */
const SAMPLES = ['pb-four-grasps', 'pb-value-cards', 'pb-activities'] as const;
const NO_ATTRIBUTES = {};

/** The appearance to change, with what saves or discards the changes. */
export function AppearanceEditor({ appearance: { data, meta } }: { appearance: AppearanceAnswer }) {
  const say = useTexts();
  const { toggleNotification } = useNotification();
  const [send, { isLoading: saving }] = useSaveAppearanceMutation();
  const [changes, setChanges] = useState<Partial<AppearanceForm>>({});
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<string>();
  const [sample, setSample] = useState<(typeof SAMPLES)[number]>(SAMPLES[0]);
  const [grey, setGrey] = useState(false);
  const [view, setView] = useState<StageView>({ room: 'desktop', scheme: 'light', locale: meta.locales[0] ?? 'zh-CN' });
  const whole = useRef<HTMLFormElement>(null);

  const { presets, timeZone, today } = meta;
  const stored = formOf(data);
  const form = { ...stored, ...changes };
  const modified = JSON.stringify(form) !== JSON.stringify(stored);
  const found = problemsOf(form);
  const problems = { ...refused, ...(tried && Object.fromEntries(found.map((at) => [at, themeSentence(say, at, form.theme)]))) };
  const change = (part: Partial<AppearanceForm>) => {
    setChanges((before) => ({ ...before, ...part }));
    setRefused({});
  };
  const discard = () => {
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
    if (found.length > 0) return void toFirstProblem();
    try {
      await send(appearanceOf(form, presets)).unwrap();
      discard();
      toggleNotification({ type: 'success', message: say('appearance.saved') });
    } catch (error) {
      const sentences = fieldProblems(error);
      setRefused(sentences);
      setFailure(Object.keys(sentences).length > 0 ? say('appearance.refused') : (sentenceOf(error) ?? say('appearance.failed')));
      toFirstProblem();
    }
  };

  return (
    <form ref={whole} noValidate onSubmit={(event) => (event.preventDefault(), void save())}>
      <Layouts.Header
        title={say('appearance.title')}
        subtitle={say('appearance.subtitle')}
        primaryAction={
          <Flex gap={2} alignItems="center" wrap="wrap">
            <Box role="status">{modified && <Typography textColor="neutral800">{say('appearance.unsaved')}</Typography>}</Box>
            <Button type="button" variant="tertiary" disabled={!modified || saving} onClick={discard}>
              {say('appearance.discard')}
            </Button>
            <Button type="submit" disabled={!modified} loading={saving}>
              {say(saving ? 'appearance.saving' : 'appearance.save')}
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
              title={say('appearance.failed.title')}
              closeLabel={say('appearance.close')}
              onClose={() => setFailure(undefined)}
            >
              {failure}
            </Alert>
          )}
          <SideBySide
            form={
              <Panel title={say('appearance.colors')} note={say('appearance.colors.note')}>
                <ThemeFields form={form.theme} presets={presets} onChange={(theme) => change({ theme })} problems={problems} />
              </Panel>
            }
            stage={
              <Panel title={say('stage.title')}>
                <Flex role="group" aria-label={say('appearance.sample')} gap={1} wrap="wrap">
                  {SAMPLES.map((tag) => (
                    <Button
                      key={tag}
                      type="button"
                      size="S"
                      variant={tag === sample ? 'secondary' : 'tertiary'}
                      aria-pressed={tag === sample}
                      onClick={() => setSample(tag)}
                    >
                      {say(`embeds.element.${tag}`)}
                    </Button>
                  ))}
                </Flex>
                <Stage
                  title={say('stage.frame', { element: say(`embeds.element.${sample}`) })}
                  tag={sample}
                  attributes={NO_ATTRIBUTES}
                  properties={wholeProperties(form.theme, presets)}
                  locales={meta.locales}
                  view={view}
                  onView={setView}
                  grey={grey}
                >
                  <Checkbox checked={grey} onCheckedChange={(checked: boolean | 'indeterminate') => setGrey(checked === true)}>
                    {say('appearance.grey.preview')}
                  </Checkbox>
                </Stage>
              </Panel>
            }
          />
          <Panel title={say('theme.contrast')} note={say('theme.contrast.note')}>
            <ContrastTable form={form.theme} presets={presets} />
          </Panel>
          <Panel title={say('appearance.grey')} note={say('appearance.grey.note', { timeZone })}>
            <GreyDays
              from={form.from}
              until={form.until}
              today={today}
              problems={problems}
              onChange={({ from, until }) => change({ from, until })}
            />
          </Panel>
        </Flex>
      </Layouts.Content>
      <LeaveGuard active={modified} question="appearance.leave" />
    </form>
  );
}
