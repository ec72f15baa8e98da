import { dayOf } from '@cascade/calendar/domain';
let lastSeen: { readonly asOf: number; readonly at: number } | undefined;
/** What the server called now; a store of a sample lives in another year than the browser. */
export const rememberNow = (asOf: unknown): void => {
  const instant = typeof asOf === 'string' ? Date.parse(asOf) : Number.NaN;
  if (!Number.isNaN(instant)) lastSeen = { asOf: instant, at: Date.now() };
};
/** The server's now in ms, as far as an answer has told it. */
export const serverNow = (): number => (lastSeen ? lastSeen.asOf + (Date.now() - lastSeen.at) : Date.now());
/** Today at UTC+7, '2020-08-21'. */
export const serverToday = (): string => dayOf(serverNow());
