import { useGetSuggestionsQuery } from '../../../api/suggestions';
import { nameOf } from '../../../api/targets';
import type { SectionProps } from './sections';

/** What the memory, a machine and the termbase have for a unit; nothing is asked of a unit that the source no longer has. */
export function useSuggestions({ target, unit, onUse }: Pick<SectionProps, 'target' | 'unit' | 'onUse'>) {
  const source = unit.sources[0]?.hash;
  return useGetSuggestionsQuery(
    { of: nameOf(target), path: unit.path, source: source ?? '' },
    { skip: source === undefined || onUse === undefined, refetchOnMountOrArgChange: true },
  );
}
