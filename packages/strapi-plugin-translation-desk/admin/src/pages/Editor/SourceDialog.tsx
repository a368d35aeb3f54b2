import { languageName } from '@party-building/strapi-kit/texts';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { sentenceOf, statusOf } from '../../api/errors';
import { useGetDocumentTargetsQuery } from '../../api/matrix';
import { useSwapSourceMutation } from '../../api/source';
import type { Target } from '../../api/targets';
import { Choice } from '../../components/Choice';
import { FormModal } from '../../components/FormModal';
import { editorPath } from '../../paths';
import { useTexts } from '../../texts';

interface Props {
  target: Target;
  /** Texts that would be lost: the editor goes on in another language. */
  unsaved: number;
  onClose: () => void;
}

/** In which language the document is written from now on: what that does is said before it is done. */
export function SourceDialog({ target, unsaved, onClose }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const navigate = useNavigate();
  const { uid, documentId, sourceLocale } = target;
  const [locale, setLocale] = useState(target.locale);
  const others = useGetDocumentTargetsQuery({ uid, documentId, updatedAt: '' }).data?.data.map((row) => row.locale) ?? [target.locale];
  const locales = [sourceLocale, ...others];
  const name = (of: string) => languageName(of, locales, language);
  const [look, looked] = useSwapSourceMutation();
  const [swap, swapped] = useSwapSourceMutation();

  useEffect(() => {
    void look({ uid, documentId, locale, dryRun: true });
  }, [look, uid, documentId, locale]);

  const confirm = async () => {
    const answer = await swap({ uid, documentId, locale, dryRun: false });
    // The language that was the source until now is translated to from here on.
    if (!('error' in answer)) navigate(editorPath({ uid, documentId, locale: sourceLocale }), { replace: true });
  };
  const why = (error: unknown) =>
    statusOf(error) === 400
      ? say('editor.source-language.refused', { language: name(locale) })
      : (sentenceOf(error) ?? say('desk.again-later'));
  const error = swapped.error ?? looked.error;
  const outlook = looked.isLoading || looked.error ? undefined : looked.data?.data;
  return (
    <FormModal
      title={say('editor.source-language.title')}
      submit={say('editor.source-language.confirm')}
      busy={swapped.isLoading}
      isDisabled={outlook === undefined || unsaved > 0}
      problem={error === undefined ? undefined : why(error)}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      <Typography>{say('editor.source-language.now', { language: name(sourceLocale) })}</Typography>
      <Choice
        name="source-locale"
        label={say('editor.source-language.choose')}
        value={locale}
        options={others.map((each) => [each, name(each)] as const)}
        onChange={setLocale}
      />
      {looked.isLoading && <Loader small>{say('editor.source-language.looking')}</Loader>}
      {outlook && (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} aria-label={say('editor.source-language.outlook')}>
          {outlook.targets.map(({ locale: to, units, needReview }) => (
            <li key={to}>
              <Typography>{say('editor.source-language.units', { language: name(to), units, needReview })}</Typography>
            </li>
          ))}
        </Flex>
      )}
      <Typography textColor="neutral600">{say('editor.source-language.hint')}</Typography>
      {unsaved > 0 && (
        <Typography role="alert" textColor="danger700">
          {say('editor.review.save-first')}
        </Typography>
      )}
    </FormModal>
  );
}
