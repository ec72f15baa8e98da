import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 640px)');
const watch = (tell: () => void): (() => void) => {
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
};
/** Whether the window is as narrow as a phone. */
export const useIsNarrow = (): boolean => useSyncExternalStore(watch, () => query.matches);
