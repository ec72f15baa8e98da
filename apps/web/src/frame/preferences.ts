import { useSyncExternalStore } from 'react';
import type { Language } from '../words/language';

/** Choices of the user that stay on this machine. */
export interface Preferences {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'roomy' | 'dense';
}
const DEFAULTS: Preferences = { language: 'vi', theme: 'system', density: 'roomy' };
const PLACE = 'cascade.preferences';
const listeners = new Set<() => void>();

const stored = (): Preferences => {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Preferences>) };
  } catch {
    return DEFAULTS; // a browser that keeps nothing, or a spoilt entry
  }
};
let current: Preferences | undefined;
const read = (): Preferences => (current ??= stored());
/** Shows the choices on the page itself, where the style sheet and screen readers look. */
export const applyPreferences = ({ language, theme, density }: Preferences = read()): void => {
  const page = document.documentElement;
  page.lang = language;
  page.dataset['theme'] = theme;
  page.dataset['density'] = density;
};
export const setPreference = (change: Partial<Preferences>): void => {
  current = { ...read(), ...change };
  try {
    localStorage.setItem(PLACE, JSON.stringify(current));
  } catch {
    // then they hold for this visit
  }
  applyPreferences(current);
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, read);
