import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useCheckWrittenMutation } from '../../checks/api';
import { useIsChecked } from '../../checks/checked-type';
import { useEditingLocale } from '../../fields/editing-locale';
import { useTexts } from '../../texts';
import type { ActionDescription, ActionProps } from './action';
import { errorsOf } from './errors-of';
import { PublishDialog, type Asked } from './PublishDialog';

const NOTHING: Asked = { uid: '', findings: [], failed: [], publish: () => Promise.resolve(undefined) };

/** "Publish" of a checked type: it looks at the form, and where something is found it opens a dialog instead. */
export function useCheckedPublish(props: ActionProps, description: ActionDescription | null): ActionDescription | null {
  const { model, documentId } = props;
  const say = useTexts();
  const checked = useIsChecked(model);
  const locale = useEditingLocale();
  const getValues = useForm('CheckedPublish', (form) => form.getValues);
  const setErrors = useForm('CheckedPublish', (form) => form.setErrors);
  const [check, { isLoading }] = useCheckWrittenMutation();
  const asked = useRef<Asked>(NOTHING);
  // Strapi keeps a dialog's content by its identity: another function would be another dialog, and what is typed in it be lost.
  const [Content] = useState(() => ({ onClose }: { onClose: () => void }) => <PublishDialog asked={asked.current} onClose={onClose} />);

  const label = description?.label;
  const disabled = description?.disabled === true;
  useEffect(() => (checked && label !== undefined && !disabled ? pressedByKeys(label) : undefined), [checked, label, disabled]);

  if (!checked || !description) return description;

  const publish = async (event: MouseEvent): Promise<boolean> => {
    const done = await description.onClick?.(event);
    if (done) return true;
    // Strapi has a question of its own, about entries that this one is related to.
    asked.current = { ...NOTHING, question: description.dialog };
    return false;
  };

  const onClick = async (event: MouseEvent): Promise<boolean> => {
    const written = { uid: model, documentId, locale, values: getValues() };
    const answer = await check(written)
      .unwrap()
      .catch(() => undefined);
    // The server has the last word, and says it when the entry is published.
    if (!answer) return publish(event);
    const { data: findings, meta } = answer;
    const errors = findings.filter(({ severity }) => severity === 'error');
    // Those of the time before go: what has been mended is no longer marked.
    setErrors(errorsOf(errors));
    if (errors.length === 0 && (findings.length === 0 || meta.reasoned)) return publish(event);
    asked.current = {
      findings,
      failed: meta.failed,
      uid: model,
      about: { documentId, locale },
      publish: async () => ((await publish(event)) ? undefined : asked.current.question),
    };
    return false;
  };

  return {
    ...description,
    loading: description.loading === true || isLoading,
    onClick,
    dialog: { type: 'modal', title: say('checks.dialog.title'), content: Content },
  };
}

/** The keys for "Publish" press its button: Strapi's own way with them goes past what a button asks. */
function pressedByKeys(label: string): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === label && each.offsetParent !== null);
    if (!button || document.querySelector('[role=dialog]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    button.click();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}
