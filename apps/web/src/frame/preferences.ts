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
const prefersDark = (): MediaQueryList | null => (typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)'));
/** What is seen: where nothing was chosen, what the machine itself is set to. */
export const shownTheme = (theme: Preferences['theme']): 'light' | 'dark' =>
  theme === 'system' ? (prefersDark()?.matches ? 'dark' : 'light') : theme;
/** Shows the choices on the page itself, where the style sheet and screen readers look. */
export const applyPreferences = ({ language, theme, density }: Preferences = read()): void => {
  const page = document.documentElement;
  page.lang = language;
  page.dataset['theme'] = shownTheme(theme);
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
/** A machine that is set to dark in the evening takes the page along. */
export const followMachine = (): void =>
  prefersDark()?.addEventListener('change', () => {
    applyPreferences();
    for (const listener of listeners) listener();
  });
/** The theme that is seen: for what draws in its colours by itself. */
export const useShownTheme = (): 'light' | 'dark' => useSyncExternalStore(subscribe, () => shownTheme(read().theme));
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, read);
