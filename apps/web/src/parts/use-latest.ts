import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for ever that does what the last rendering said: for what is called by events, not while rendering. */
export const useLatest = <Args extends readonly unknown[], Result>(act: (...args: Args) => Result): ((...args: Args) => Result) => {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
};
