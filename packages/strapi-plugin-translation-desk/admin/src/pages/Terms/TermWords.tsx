import { Typography } from '@strapi/design-system';
import { diffContent } from '@party-building/l10n';
import type { TermLine } from '../../api/terms';
import { useTexts } from '../../texts';
import { DiffText } from '../Editor/DiffText';
import { ForbiddenForms } from './ForbiddenForms';

interface Props {
  term: TermLine;
  /** Where it was another: then what differs is shown. */
  before?: TermLine;
}

/** A term in words. */
export function TermWords({ term, before }: Props) {
  const say = useTexts();
  const texts = Object.entries(term.texts);
  const isSame = (one: string, other: string | undefined) => before === undefined || one === other;
  return (
    <>
      {texts.map(([language, text]) =>
        isSame(text, before?.texts[language]) ? (
          <Typography key={language} tag="p" lang={language} fontWeight="semiBold" textColor="neutral800">
            {text}
          </Typography>
        ) : (
          <DiffText key={language} parts={diffContent([before?.texts[language] ?? ''], [text])} lang={language} />
        ),
      )}
      {isSame(term.forbiddenVariants, before?.forbiddenVariants) ? (
        before === undefined && <ForbiddenForms line={term.forbiddenVariants} />
      ) : (
        <Changed title={say('terms.forbidden')} from={before?.forbiddenVariants ?? ''} to={term.forbiddenVariants} />
      )}
      {isSame(term.note, before?.note) ? (
        before === undefined && (
          <Typography tag="p" variant="pi" textColor="neutral700">
            {term.note}
          </Typography>
        )
      ) : (
        <Changed title={say('terms.note')} from={before?.note ?? ''} to={term.note} />
      )}
    </>
  );
}

function Changed({ title, from, to }: { title: string; from: string; to: string }) {
  return (
    <>
      <Typography tag="p" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <DiffText parts={diffContent([from], [to])} lang="en" />
    </>
  );
}
