import { join } from 'node:path';
import { copyStore, EVENTS_FILE, openSqliteEventStore } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { bareAppends, writtenRows } from '../lib/bare-appends';
import { figure, inTurn, timed, type BenchContext, type Measurement } from '../lib/bench';
import { logOf, type LogName } from '../lib/logs';

const GROUP = 500;
const catalogue = mergeCatalogues([]);

/** A whole log to another store, every event compared with its source afterwards, as `cascade store copy` does it. @returns events/s */
const copied = async (size: LogName, context: BenchContext, turn: number): Promise<number> => {
  const log = await logOf(size, context);
  const from = await openSqliteEventStore({ folder: log.folder, catalogue, readOnly: true });
  const to = await openSqliteEventStore({ folder: context.freshFolder(`copy-${size}`), catalogue });
  let events = 0;
  const took = await timed(async () => {
    const onProgress = (step: string, done: number): void => {
      if (done % 10_000 === 0) context.progress(`copy-${size}: turn ${turn}, ${step} ${done.toLocaleString('en-US')}`);
    };
    const { ordinal, behind } = await copyStore(from, to, { target: 'bench', onProgress });
    if (behind > 0) throw new Error('the copy is not complete');
    events = ordinal;
  });
  await Promise.all([from.close(), to.close()]);
  return (events / took) * 1_000;
};
const compared: Measurement['run'] = async (context) => {
  const log = await logOf('100k', context);
  const rows = writtenRows(join(log.folder, EVENTS_FILE));
  const plain = async (): Promise<number> => (rows.events.length / bareAppends(context.freshFolder('copy-bare'), rows, GROUP)) * 1_000;
  const result = await inTurn(context.quick ? 1 : 3, (turn) => copied('100k', context, turn), plain);
  return [figure('copy-100k', 'events/s', result, {}, `a bare insert of the same rows, ${GROUP} a transaction, nothing compared`)];
};
const alone: Measurement['run'] = async (context) => [
  figure('copy-1m', 'events/s', { value: await copied('1m', context, 1), baseline: null }, {}, 'verified to the last event'),
];
export const copy100k: Measurement = { names: ['copy-100k'], run: compared };
export const copy1m: Measurement = { names: ['copy-1m'], run: alone };
