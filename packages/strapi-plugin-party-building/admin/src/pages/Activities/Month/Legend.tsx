import { Flex, Typography } from '@strapi/design-system';
import { useTexts } from '../../../texts';
import { StateMark } from '../StateMarks';
import { localeSign } from '../words';

const STATES = ['published', 'modified', 'draft', 'none'] as const;

/** What the signs of languages mean. */
export function Legend({ locales }: { locales: readonly string[] }) {
  const say = useTexts();
  const [sign = ''] = locales.map(localeSign);
  return (
    <Flex gap={4} wrap="wrap" paddingTop={3}>
      {STATES.map((state) => (
        <Flex key={state} gap={1}>
          <StateMark $state={state} aria-hidden>
            {sign}
          </StateMark>
          <Typography variant="pi" textColor="neutral600">
            {say(`arrange.state.${state}`)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
