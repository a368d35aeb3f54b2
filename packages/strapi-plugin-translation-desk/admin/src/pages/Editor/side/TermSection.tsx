import { Flex, Typography } from '@strapi/design-system';
import { useTexts } from '../../../texts';
import { InsertButton } from '../InsertButton';
import type { SectionProps } from './sections';
import { SideSection } from './SideSection';
import { distinctTerms } from './terms';
import { useSuggestions } from './use-suggestions';

/** The terms of the source with what they are called here, and what they must not be called. */
export function TermSection(props: SectionProps) {
  const say = useTexts();
  const { target, onInsert } = props;
  const { data } = useSuggestions(props);
  const terms = distinctTerms(data?.data.terms ?? []);
  if (terms.length === 0) return null;
  return (
    <SideSection title={say('editor.terms')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {terms.map(({ term, translations, forbidden, note }) => (
          <Flex key={term} tag="li" direction="column" alignItems="flex-start" gap={1}>
            <Typography fontWeight="semiBold" lang={target.sourceLocale}>
              {term}
            </Typography>
            <Flex gap={2} wrap="wrap">
              {translations.map((translation) => (
                <InsertButton
                  key={translation}
                  type="button"
                  disabled={onInsert === undefined}
                  aria-label={say('editor.terms.insert', { translation })}
                  onClick={() => onInsert?.(translation)}
                >
                  <span lang={target.locale}>{translation}</span>
                </InsertButton>
              ))}
            </Flex>
            {forbidden.length > 0 && (
              <Typography variant="pi" textColor="danger700">
                {say('editor.terms.forbidden')}
                <span lang={target.locale}>{forbidden.join(say('desk.list.separator'))}</span>
              </Typography>
            )}
            {note !== '' && (
              <Typography variant="pi" textColor="neutral600">
                {note}
              </Typography>
            )}
          </Flex>
        ))}
      </Flex>
    </SideSection>
  );
}
