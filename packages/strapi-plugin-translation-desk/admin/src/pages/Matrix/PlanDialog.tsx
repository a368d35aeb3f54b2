import { languageName } from '@party-building/strapi-kit/texts';
import { Field, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ChangeEvent } from 'react';
import { useIntl } from 'react-intl';
import { sentenceOf } from '../../api/errors';
import { useGetAssigneesQuery, usePlanTargetsMutation } from '../../api/plan';
import { Choice } from '../../components/Choice';
import { FormModal } from '../../components/FormModal';
import { useTexts } from '../../texts';
import type { MatrixDocument } from './documents';
import { NOTHING_PLANNED, planOf, problemOfPlan } from './plan';
import { localesOf, targetsOf } from './selection';

interface Props {
  documents: readonly MatrixDocument[];
  /** That is looked at. */
  locale: string | undefined;
  locales: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

/** Until when the chosen documents are to be translated into a language, and by whom. */
export function PlanDialog({ documents, locale: preferred, locales, onDone, onClose }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { toggleNotification } = useNotification();
  const into = localesOf(documents);
  const [locale, setLocale] = useState(into.find((each) => each === preferred) ?? into[0] ?? '');
  const [planning, setPlanning] = useState(NOTHING_PLANNED);
  const [isTried, setIsTried] = useState(false);
  const people = useGetAssigneesQuery(locale, { skip: locale === '' });
  const [plan, planned] = usePlanTargetsMutation();
  const targets = targetsOf(documents, locale);
  const problem = isTried ? problemOfPlan(planning) : undefined;
  const change = (to: Partial<typeof planning>) => setPlanning((before) => ({ ...before, ...to }));

  const send = async () => {
    setIsTried(true);
    if (problemOfPlan(planning)) return;
    const answer = await plan({ targets, ...planOf(planning) });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('matrix.plan.done', { count: answer.data.data.planned }) });
    onDone();
  };
  const failure = planned.error ? (sentenceOf(planned.error) ?? say('desk.again-later')) : undefined;
  return (
    <FormModal
      title={say('matrix.plan.title', { count: targets.length })}
      submit={say('matrix.plan.submit')}
      busy={planned.isLoading}
      problem={problem === 'nothing' ? say('matrix.plan.nothing') : failure}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Choice
        name="locale"
        label={say('matrix.filter.locale')}
        value={locale}
        options={into.map((each) => [each, languageName(each, locales, language)] as const)}
        onChange={(to) => {
          setLocale(to);
          // Another language has other translators.
          change({ assignee: 'keep' });
        }}
      />
      <Choice
        name="due"
        label={say('matrix.filter.due')}
        value={planning.due}
        options={(['keep', 'set', 'none'] as const).map((each) => [each, say(`matrix.plan.due.${each}`)] as const)}
        onChange={(due) => change({ due: due === 'set' || due === 'none' ? due : 'keep' })}
      />
      {planning.due === 'set' && (
        <Field.Root name="day" required error={problem === 'day' ? say('matrix.plan.day.missing') : false}>
          <Field.Label>{say('matrix.plan.day')}</Field.Label>
          <TextInput
            type="date"
            value={planning.day}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => change({ day: target.value })}
          />
          <Field.Error />
        </Field.Root>
      )}
      <Choice
        name="assignee"
        label={say('matrix.filter.assigned')}
        value={planning.assignee}
        options={[
          ['keep', say('matrix.plan.assignee.keep')],
          ['none', say('matrix.assigned.none')],
          ...(people.data?.data ?? []).map(({ id, name }) => [String(id), name] as const),
        ]}
        onChange={(assignee) => change({ assignee })}
      />
      {people.isError && (
        <Typography role="alert" variant="pi" textColor="danger700">
          {say('matrix.plan.assignees.failed')}
        </Typography>
      )}
    </FormModal>
  );
}
