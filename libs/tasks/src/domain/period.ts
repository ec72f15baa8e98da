import { instantOrNull } from '@cascade/calendar/domain';

const NAMED = /^\d{4}-(?:Q[1-4]|H[12]|W(?:0[1-9]|[1-4]\d|5[0-3]))$/;
const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** A day '2020-08-18', week '2020-W34', month '2020-08', quarter '2020-Q3', half-year '2020-H2' or year '2020' that exists. It is part of a stream's name. */
export const isPeriod = (written: string): boolean => NAMED.test(written) || (PLAIN.test(written) && instantOrNull(written) !== null);
