import { Typography } from '@strapi/design-system';
import { diffContent } from '@party-building/l10n';
import type { ReactNode } from 'react';
import type { TermLine } from '../../api/terms';
import { useTexts } from '../../texts';
import { DiffText } from '../Editor/DiffText';
import { ForbiddenForms } from './ForbiddenForms';
import { variantsOnlyIn } from './variants';

/** A term in words. */
export function TermWords({ term: { texts, note, forbiddenVariants } }: { term: TermLine }) {
  return (
    <>
      {Object.entries(texts).map(([language, text]) => (
        <Text key={language} language={language} text={text} />
      ))}
      <ForbiddenForms line={forbiddenVariants} />
      {note !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {note}
        </Typography>
      )}
    </>
  );
}

/** What becomes of a term. */
export function TermChange({ before, after }: { before: TermLine; after: TermLine }) {
  const say = useTexts();
  const gone = variantsOnlyIn(before.forbiddenVariants, after.forbiddenVariants);
  const come = variantsOnlyIn(after.forbiddenVariants, before.forbiddenVariants);
  return (
    <>
      {Object.entries(after.texts).map(([language, text]) =>
        text === before.texts[language] ? (
          <Text key={language} language={language} text={text} />
        ) : (
          <DiffText key={language} parts={diffContent([before.texts[language] ?? ''], [text])} lang={language} />
        ),
      )}
      {come !== '' && (
        <Part title={say('terms.forbidden.come')}>
          <ForbiddenForms line={come} />
        </Part>
      )}
      {gone !== '' && (
        <Part title={say('terms.forbidden.gone')}>
          <ForbiddenForms line={gone} />
        </Part>
      )}
      {before.note !== after.note && (
        <Part title={say('terms.note')}>
          <DiffText parts={diffContent([before.note], [after.note])} lang="en" />
        </Part>
      )}
    </>
  );
}

function Text({ language, text }: { language: string; text: string }) {
  return (
    <Typography tag="p" lang={language} fontWeight="semiBold" textColor="neutral800">
      {text}
    </Typography>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Typography tag="p" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      {children}
    </>
  );
}
