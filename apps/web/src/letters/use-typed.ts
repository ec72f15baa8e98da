import { useState } from 'react';

type Typed = Readonly<Record<string, string>>;
const placeOf = (directiveId: string): string => `cascade.reading.${directiveId}`;
const kept = (directiveId: string): Typed => {
  try {
    return JSON.parse(sessionStorage.getItem(placeOf(directiveId)) ?? '{}') as Typed;
  } catch {
    return {};
  }
};
/** What a person typed into the fields of a letter and has not recorded yet: it outlives a reload, a lost connection and a visit to another page. */
export const useTyped = (directiveId: string) => {
  const [typed, setTyped] = useState(() => kept(directiveId));
  const keep = (next: Typed): void => {
    setTyped(next);
    try {
      if (Object.keys(next).length === 0) sessionStorage.removeItem(placeOf(directiveId));
      else sessionStorage.setItem(placeOf(directiveId), JSON.stringify(next));
    } catch {
      // a browser that keeps nothing: then it holds as long as the page is open
    }
  };
  return {
    typed,
    type: (pointer: string, value: string) => keep({ ...typed, [pointer]: value }),
    forget: (pointer: string) => keep(Object.fromEntries(Object.entries(typed).filter(([key]) => key !== pointer))),
  };
};
