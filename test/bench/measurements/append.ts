import { randomUUID } from 'node:crypto';
import { openSqliteEventStore, type NewEvent } from '@cascade/event-store';
import { engineCatalogue } from '@cascade/server';
import type { TaskEvent } from '@cascade/tasks/domain';
import { bareAppends, writtenRows, type WrittenRows } from '../lib/bare-appends';
import { figure, inTurn, timed, type BenchContext, type Figure, type Measurement } from '../lib/bench';

interface Append {
  readonly stream: string;
  readonly event: NewEvent;
  readonly expected: 'no-stream' | bigint;
}
const NOTE =
  'Đã triển khai đến 100% thôn, tổ dân phố; còn một số hộ đi làm ăn xa chưa tiếp cận được, đang tổng hợp số liệu của các đoàn thể và sẽ bổ sung trong tuần sau; ' +
  'đề nghị cấp trên cho ý kiến về kinh phí tuyên truyền, in ấn tờ rơi và thù lao cho đội ngũ cộng tác viên.';
/** A stream takes so many events. */
const STREAM_LENGTH = 4;

const anAppend = (stream: string, revision: number): Append => {
  const commandId = randomUUID();
  const metadata = {
    occurredAt: '2020-08-18T14:00:00+07:00',
    actor: 'bench',
    onBehalfOf: randomUUID(),
    commandId,
    correlationId: commandId,
    causationId: null,
  };
  const data: TaskEvent['data'] = {
    taskId: stream.slice('task-'.length),
    note: NOTE,
    value: { amount: revision, unit: '%', asOf: '2020-08-18' },
  };
  const event: NewEvent = { id: randomUUID(), type: 'TaskProgressed', version: 2, data, metadata };
  return { stream, event, expected: revision === 0 ? 'no-stream' : BigInt(revision - 1) };
};
/** What each caller will append, one after another. */
const workOf = (callers: number, appends: number): Append[][] =>
  Array.from({ length: callers }, () => {
    let stream = '';
    return Array.from({ length: Math.ceil(appends / callers) }, (_, place) => {
      if (place % STREAM_LENGTH === 0) stream = `task-${randomUUID()}`;
      return anAppend(stream, place % STREAM_LENGTH);
    });
  });

interface Written {
  readonly rows: WrittenRows;
  /** Appends a transaction, on average. */
  readonly group: number;
}
const appends =
  (callers: number, count: number, note: string): Measurement['run'] =>
  async (context: BenchContext): Promise<readonly Figure[]> => {
    const name = `append-${callers}`;
    const total = context.quick ? count / 10 : count;
    let written: Written = { rows: { tables: [], streams: new Map(), types: [], events: [] }, group: callers };
    const ours = async (turn: number): Promise<number> => {
      context.progress(`${name}: turn ${turn}`);
      const store = await openSqliteEventStore({ folder: context.freshFolder(name), catalogue: engineCatalogue });
      let commits = 0;
      store.onCommitted(() => void (commits += 1));
      const work = workOf(callers, total);
      const took = await timed(() =>
        Promise.all(
          work.map(async (own) => {
            for (const { stream, event, expected } of own) await store.append(stream, [event], expected);
          }),
        ),
      );
      await store.close();
      const rows = writtenRows(store.path);
      written = { rows, group: Math.round(rows.events.length / commits) };
      return (rows.events.length / took) * 1_000;
    };
    const plain = async (): Promise<number> => {
      const took = bareAppends(context.freshFolder(`${name}-bare`), written.rows, written.group);
      return (written.rows.events.length / took) * 1_000;
    };
    const compared = await inTurn(context.quick ? 1 : 7, ours, plain);
    return [figure(name, 'appends/s', compared, callers === 64 ? { atLeast: 0.6 } : {}, `${note}, ${written.group} a transaction`)];
  };
const BARE = 'bare SQLite loop over the same rows';
export const append1: Measurement = { names: ['append-1'], run: appends(1, 4_000, BARE) };
export const append64: Measurement = { names: ['append-64'], run: appends(64, 40_000, BARE) };
