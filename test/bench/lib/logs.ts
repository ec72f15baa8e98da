import { generateLog, type GeneratedLog } from '../world/generate-log';
import type { BenchContext } from './bench';

export type LogName = '100k' | '1m';
const SIZES = { '100k': { events: 100_000, national: false }, '1m': { events: 1_000_000, national: true } } as const;
const made = new Map<LogName, Promise<GeneratedLog>>();

/** The generated log of that size, made once a run. */
export const logOf = (name: LogName, context: BenchContext): Promise<GeneratedLog> => {
  const known = made.get(name);
  if (known) return known;
  const size = { ...SIZES[name], events: SIZES[name].events / (context.quick ? (name === '1m' ? 3 : 4) : 1) };
  const making = generateLog(context.freshFolder(`log-${name}`), size, (share) =>
    context.progress(`making a log of ${Math.round(size.events).toLocaleString('en-US')} events: ${Math.round(share * 100)} %`),
  );
  made.set(name, making);
  return making;
};
