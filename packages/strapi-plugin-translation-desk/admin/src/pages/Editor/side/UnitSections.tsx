import { SECTIONS, type SectionProps } from './sections';

/** All that helps with the open unit. */
export function UnitSections(props: SectionProps) {
  return SECTIONS.map(([id, Section]) => <Section key={`${id} ${props.unit.path}`} {...props} />);
}
