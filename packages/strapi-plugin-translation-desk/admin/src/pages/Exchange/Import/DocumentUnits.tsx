import { Box, Flex, Typography } from '@strapi/design-system';
import type { Choice, DocumentReport, UnitReport } from '../../../api/exchange';
import { useTexts } from '../../../texts';
import { choiceOf, type Choices } from './report';
import { UnitReportItem } from './UnitReportItem';

interface Props {
  document: DocumentReport;
  /** Those of it that are looked at. */
  units: readonly UnitReport[];
  locale: string;
  sourceLocale: string;
  choices: Choices;
  onChoose: (unit: string, choice: Choice | undefined) => void;
}

/** What becomes of the texts of a document. */
export function DocumentUnits({ document: { original, title, remark }, units, locale, sourceLocale, choices, onChoose }: Props) {
  const say = useTexts();
  return (
    <Box tag="section">
      <Typography tag="h3" variant="delta" lang={title ? sourceLocale : undefined}>
        {title || (title === '' ? say('desk.untitled') : original)}
      </Typography>
      {remark !== undefined && (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {remark}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {units.map((unit) => (
          <UnitReportItem
            key={unit.id}
            {...{ unit, locale, sourceLocale }}
            choice={choiceOf(choices, original, unit.id)}
            onChoose={(choice) => onChoose(unit.id, choice)}
          />
        ))}
      </Flex>
    </Box>
  );
}
