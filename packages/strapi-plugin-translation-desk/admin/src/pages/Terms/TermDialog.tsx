import { languageName } from '@party-building/strapi-kit/texts';
import { Field, Textarea, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { sentenceOf, statusOf } from '../../api/errors';
import { useSaveTermMutation, type Term } from '../../api/terms';
import { FormModal } from '../../components/FormModal';
import { useTexts } from '../../texts';
import { unwritable, variantsLine, variantsOf, type Variant } from './variants';
import { VariantRows } from './VariantRows';

interface Props {
  /** A new one where there is none. */
  term: Term | undefined;
  languages: readonly string[];
  onClose: () => void;
}

/** A term with its languages, its note and the forms that are not to be used for it. */
export function TermDialog({ term, languages, onClose }: Props) {
  const say = useTexts();
  const { locale: usersLanguage } = useIntl();
  const [save, { isLoading, error }] = useSaveTermMutation();
  const [texts, setTexts] = useState<Record<string, string>>(term?.texts ?? {});
  const [note, setNote] = useState(term?.note ?? '');
  const [variants, setVariants] = useState<readonly Variant[]>(variantsOf(term?.forbiddenVariants ?? ''));
  const [problem, setProblem] = useState<string>();
  const written = Object.fromEntries(Object.entries(texts).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : [])));

  const submit = async () => {
    const bad = unwritable(variants);
    setProblem(Object.keys(written).length < 2 ? say('terms.dialog.two') : bad ? say('terms.dialog.sign', { form: bad.text }) : undefined);
    if (Object.keys(written).length < 2 || bad) return;
    const answer = await save({ id: term?.id, term: { texts: written, note: note.trim(), forbiddenVariants: variantsLine(variants) } });
    if (!('error' in answer)) onClose();
  };
  const refusal = error && (statusOf(error) === 404 ? say('terms.gone') : (sentenceOf(error) ?? say('terms.no-answer')));
  return (
    <FormModal
      title={say(term ? 'terms.edit' : 'terms.add')}
      submit={say('terms.save')}
      busy={isLoading}
      problem={problem ?? refusal}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {languages.map((language) => (
        <Field.Root key={language} name={`text-${language}`}>
          <Field.Label>{languageName(language, languages, usersLanguage)}</Field.Label>
          <TextInput
            lang={language}
            value={texts[language] ?? ''}
            maxLength={1000}
            onChange={({ target }: { target: { value: string } }) => setTexts({ ...texts, [language]: target.value })}
          />
        </Field.Root>
      ))}
      <VariantRows variants={variants} languages={languages} onChange={setVariants} />
      <Field.Root name="note" hint={say('terms.note.hint')}>
        <Field.Label>{say('terms.note')}</Field.Label>
        <Textarea value={note} maxLength={1000} onChange={({ target }: { target: { value: string } }) => setNote(target.value)} />
        <Field.Hint />
      </Field.Root>
    </FormModal>
  );
}
