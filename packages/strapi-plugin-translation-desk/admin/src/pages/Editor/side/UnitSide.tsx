import { Flex } from '@strapi/design-system';
import { useTexts } from '../../../texts';
import { Keys } from './Keys';
import { SECTIONS, type SectionProps } from './sections';

/** The area beside the units: what helps with the open one, and the keys. */
export function UnitSide(props: Partial<SectionProps> & Pick<SectionProps, 'target' | 'onUse'>) {
  const say = useTexts();
  const { unit } = props;
  return (
    <Flex tag="aside" aria-label={say('editor.side')} direction="column" alignItems="stretch" gap={3}>
      {unit && SECTIONS.map(([id, Section]) => <Section key={`${id} ${unit.path}`} {...props} unit={unit} />)}
      <Keys />
    </Flex>
  );
}
