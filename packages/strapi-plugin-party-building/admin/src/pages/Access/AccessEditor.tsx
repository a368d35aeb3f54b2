import { Alert, Box, Button, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { useRef, useState, type ReactNode } from 'react';
import { useSaveAccessMutation, type Access } from '../../api';
import { LeaveGuard } from '../../components/LeaveGuard';
import { ZoneCombobox } from '../../components/ZoneCombobox';
import { useTexts } from '../../texts';
import { formOf, isFlawless, problemsOf, settingsOf, type AccessForm } from './form';
import { OriginsField } from './OriginsField';
import { ReadersTable } from './ReadersTable';

/** The settings to change, with what saves or discards the changes. */
export function AccessEditor({ access: { data, meta } }: { access: Access }) {
  const say = useTexts();
  const { toggleNotification } = useNotification();
  const [send, { isLoading: saving }] = useSaveAccessMutation();
  const [changes, setChanges] = useState<Partial<AccessForm>>({});
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const whole = useRef<HTMLFormElement>(null);

  const stored = formOf(data);
  const form = { ...stored, ...changes };
  const modified = (Object.keys(stored) as (keyof AccessForm)[]).some((name) => form[name] !== stored[name]);
  const found = problemsOf(form);
  // Nobody is told of mistakes in what they are about to write.
  const problems = tried ? found : { origins: [], ancestors: [] };
  const change = (part: Partial<AccessForm>) => setChanges((before) => ({ ...before, ...part }));
  const discard = () => {
    setChanges({});
    setTried(false);
    setRefusal(undefined);
  };

  const save = async () => {
    setTried(true);
    setRefusal(undefined);
    if (!isFlawless(found)) {
      // After the page has marked it.
      requestAnimationFrame(() => whole.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    try {
      await send(settingsOf(form)).unwrap();
      discard();
      toggleNotification({ type: 'success', message: say('access.saved') });
    } catch (error) {
      setRefusal(sentenceOf(error) ?? say('access.failed'));
    }
  };

  return (
    <form ref={whole} noValidate onSubmit={(event) => (event.preventDefault(), void save())}>
      <Layouts.Header
        title={say('access.title')}
        subtitle={say('access.subtitle')}
        primaryAction={
          <Flex gap={2} alignItems="center" wrap="wrap">
            <Box role="status">{modified && <Typography textColor="neutral800">{say('access.unsaved')}</Typography>}</Box>
            <Button variant="tertiary" disabled={!modified || saving} onClick={discard}>
              {say('access.discard')}
            </Button>
            <Button type="submit" disabled={!modified} loading={saving}>
              {say(saving ? 'access.saving' : 'access.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {refusal !== undefined && (
            <Alert
              role="alert"
              variant="danger"
              title={say('access.failed.title')}
              closeLabel={say('access.close')}
              onClose={() => setRefusal(undefined)}
            >
              {refusal}
            </Alert>
          )}
          <Panel title={say('access.site')}>
            <Grid.Root gap={6}>
              <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
                <Field.Root name="timeZone" hint={say('access.zone.hint')} required>
                  <Field.Label>{say('access.zone.label')}</Field.Label>
                  <ZoneCombobox value={form.timeZone} onChange={(timeZone) => change({ timeZone })} />
                  <Field.Hint />
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
                <Field.Root name="publicUrl" hint={say('access.url.hint')}>
                  <Field.Label>{say('access.url.label')}</Field.Label>
                  <TextInput value={meta.publicUrl} readOnly />
                  <Field.Hint />
                </Field.Root>
              </Grid.Item>
            </Grid.Root>
          </Panel>
          <Panel title={say('access.readers')}>
            <OriginsField
              name="origins"
              label={say('access.readers.label')}
              choices={[
                { value: 'all', words: say('access.readers.all') },
                { value: 'list', words: say('access.readers.list') },
              ]}
              choice={form.readers}
              onChoice={(readers) => change({ readers: readers === 'list' ? 'list' : 'all' })}
              listLabel={say('access.origins.label')}
              list={form.origins}
              onList={(origins) => change({ origins })}
              problems={problems.origins}
            />
          </Panel>
          <Panel title={say('access.frames')}>
            <OriginsField
              name="frameAncestors"
              label={say('access.frames.label')}
              choices={[
                { value: 'same', words: say('access.frames.same') },
                { value: 'list', words: say('access.frames.list') },
              ]}
              choice={form.frames}
              onChoice={(frames) => change({ frames: frames === 'list' ? 'list' : 'same' })}
              listLabel={say('access.frames.origins.label')}
              list={form.ancestors}
              onList={(ancestors) => change({ ancestors })}
              problems={problems.ancestors}
            />
          </Panel>
          <Panel title={say('access.routes')}>
            <ReadersTable settings={data} routes={meta.routes} />
          </Panel>
        </Flex>
      </Layouts.Content>
      <LeaveGuard active={modified} question="access.leave" />
    </form>
  );
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section" background="neutral0" padding={6} shadow="tableShadow" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}

/** What the server says is wrong, a sentence for each place. */
function sentenceOf(error: unknown): string | undefined {
  const details = (error as { details?: { errors?: { message?: unknown }[] } } | null)?.details;
  const sentences = details?.errors?.flatMap(({ message }) => (typeof message === 'string' ? [message] : [])) ?? [];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
