import { useKept } from '../parts/kept';

type Typed = Readonly<Record<string, string>>;
/** What a person typed into the fields of a letter and has not recorded yet: it outlives a reload, a lost connection and a visit to another page. */
export const useTyped = (directiveId: string) => {
  const [typed, keep, done] = useKept<Typed>(`reading.${directiveId}`, {});
  return {
    typed,
    type: (pointer: string, value: string): void => keep({ ...typed, [pointer]: value }),
    forget: (pointer: string): void => {
      const rest = Object.fromEntries(Object.entries(typed).filter(([key]) => key !== pointer));
      if (Object.keys(rest).length === 0) done();
      else keep(rest);
    },
  };
};
