import { useNavigate, useSearch } from '@tanstack/react-router';

/** As of when the whole page looks, and as known when; both left out: now. They stand in the address. */
export interface Instant {
  readonly asOf?: string;
  readonly knownAt?: string;
}
/** What of an address is an instant; anything else in it is dropped, so a spoilt address shows the present. */
export const instantIn = (search: Readonly<Record<string, unknown>>): Instant => {
  const { asOf, knownAt } = search;
  return {
    ...(typeof asOf === 'string' && /^\d{4}(-\d\d){0,2}(T[\d:+.Z-]+)?$/.test(asOf) && { asOf }),
    ...(((typeof knownAt === 'string' && knownAt !== '') || typeof knownAt === 'number') && { knownAt: String(knownAt) }),
  };
};
/** The instant of the frame. */
export const useInstant = (): Instant => instantIn(useSearch({ strict: false }) as Record<string, unknown>);
/** Whether the page shows the present: only then can anything be changed. */
export const useIsNow = (): boolean => {
  const { asOf, knownAt } = useInstant();
  return asOf === undefined && knownAt === undefined;
};
/** Looks at another instant; the rest of the address stays. */
export const useSetInstant = (): ((instant: Instant) => void) => {
  const navigate = useNavigate();
  return (instant) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, asOf: undefined, knownAt: undefined, ...instant }),
    });
};
/** The instant of an address, to be carried on to another page. */
export const instantOf = (search: object): { readonly asOf: string | undefined; readonly knownAt: string | undefined } => {
  const { asOf, knownAt } = search as { asOf?: string; knownAt?: string };
  return { asOf, knownAt };
};
