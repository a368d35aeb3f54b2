import { Flex, Typography } from '@strapi/design-system';
import type { Target } from '../../api/targets';
import { usePlaceWords } from '../../places/use-place';
import { useTexts } from '../../texts';
import { SeverityMark } from './SeverityMark';
import { SideSection } from './side/SideSection';

/** What the checks find in the document as a whole: no unit tells of it. */
export function DocumentFindings({ findings, sourceLocale }: Pick<Target, 'findings' | 'sourceLocale'>) {
  const say = useTexts();
  const placeWords = usePlaceWords();
  if (findings.length === 0) return null;
  return (
    <SideSection title={say('editor.document')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {findings.map(({ severity, place, sentence, titles }, index) => (
          // Two findings of one place may say the same.
          <Flex tag="li" key={`${index} ${sentence}`} gap={2} wrap="wrap" style={{ overflowWrap: 'anywhere' }}>
            <SeverityMark severity={severity} />
            <Typography variant="pi" fontWeight="bold" textColor="neutral800">
              {placeWords(place)}
            </Typography>
            <Typography variant="pi" textColor="neutral800">
              {sentence}
            </Typography>
            {titles.length > 0 && (
              <Typography variant="pi" textColor="neutral600" lang={sourceLocale}>
                {titles.join(say('desk.list.separator'))}
              </Typography>
            )}
          </Flex>
        ))}
      </Flex>
    </SideSection>
  );
}
