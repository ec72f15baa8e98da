import { useState } from 'react';

const placeOf = (key: string): string => `cascade.kept.${key}`;
const storedAt = <T>(key: string): T | undefined => {
  try {
    const text = localStorage.getItem(placeOf(key));
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined; // a browser that keeps nothing, or a spoilt entry
  }
};
/** What was typed under a key and not sent yet. */
export const keptAt = storedAt;
export const keep = (key: string, value: unknown): void => {
  try {
    localStorage.setItem(placeOf(key), JSON.stringify(value));
  } catch {
    // then it is kept as long as the page is open
  }
};
export const forget = (key: string): void => {
  try {
    localStorage.removeItem(placeOf(key));
  } catch {
    // nothing was kept either
  }
};
/**
 * State that outlives the page: what somebody typed comes back after a lost connection, an expired session or a closed window.
 * @returns value, setter, and `done` to be called when it was sent.
 */
export const useKept = <T>(key: string, initial: T): readonly [value: T, set: (value: T) => void, done: () => void] => {
  const [state, setState] = useState<{ readonly key: string; readonly value: T }>(() => ({ key, value: storedAt<T>(key) ?? initial }));
  // Another subject under the same form: its own text, never the one before.
  const now = state.key === key ? state : { key, value: storedAt<T>(key) ?? initial };
  if (now !== state) setState(now);
  return [
    now.value,
    (value) => {
      keep(key, value);
      setState({ key, value });
    },
    () => {
      forget(key);
      setState({ key, value: initial });
    },
  ];
};
