import { useSyncExternalStore } from 'react';

/** From here on there is room beside the units. */
export const WIDE = '(min-width: 1080px)';

/** Whether what helps with a unit stands beside the list, or within the unit. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia(WIDE).matches,
  );
}
