import { randomUUID } from 'node:crypto';
import { copyLog, openEventStore, parseStoreAddress, type NewEvent, type OpenedStore, type StoreAddress } from '@cascade/event-store';
import { engineCatalogue } from '@cascade/server';
import { startDoubleProcess } from '../../kurrentdb/double/double-process';
import { bareClient, type BareClient } from '../lib/bare-client';
import { bareRows } from '../lib/bare-rows';
import { cpuOf, figure, inTurn, median, timed, type BenchContext, type Measurement } from '../lib/bench';
import { logOf } from '../lib/logs';
import { live, openReadSide } from '../lib/read-side';

/** One address for the whole run; every measurement takes a name of its own on that server. */
const server = (setting: string) => {
  let started: Promise<string> | null = null;
  const url = (): Promise<string> =>
    (started ??= setting === 'double' ? startDoubleProcess().then((double) => double.url) : Promise.resolve(setting));
  return async (): Promise<StoreAddress & { kind: 'kurrentdb' }> => {
    const base = await url();
    const address = parseStoreAddress(`${base}${base.includes('?') ? '&' : '?'}engine=bench-${randomUUID().slice(0, 8)}`, process.cwd());
    if (address.kind !== 'kurrentdb') throw new Error(`--store ${setting} is no address of a server`);
    return address;
  };
};
const NOTE =
  'Đã triển khai đến 100% thôn, tổ dân phố; còn một số hộ đi làm ăn xa chưa tiếp cận được, đang tổng hợp số liệu của các đoàn thể.';
const anEvent = (amount: number): NewEvent => {
  const commandId = randomUUID();
  const metadata = { occurredAt: '2020-08-18T14:00:00+07:00', actor: 'bench', onBehalfOf: randomUUID(), commandId, correlationId: commandId, causationId: null }; // prettier-ignore
  return { id: randomUUID(), type: 'TaskProgressed', version: 2, data: { taskId: randomUUID(), note: NOTE, value: { amount, unit: '%' } }, metadata }; // prettier-ignore
};
type Append = (stream: string, event: NewEvent, expected: 'no-stream' | bigint) => Promise<unknown>;
/** Callers side by side, each with streams of its own, one append after another. @returns appends/s */
const rateOf = async (callers: number, count: number, append: Append): Promise<number> => {
  const each = Math.ceil(count / callers);
  const caller = async (): Promise<void> => {
    let stream = '';
    for (let n = 0; n < each; n += 1) {
      if (n % 4 === 0) stream = `task-${randomUUID()}`;
      await append(stream, anEvent(n), n % 4 === 0 ? 'no-stream' : BigInt((n % 4) - 1));
    }
  };
  const took = await timed(() => Promise.all(Array.from({ length: callers }, caller)));
  return ((each * callers) / took) * 1_000;
};
const through =
  (store: OpenedStore): Append =>
  (stream, event, expected) =>
    store.append(stream, [event], expected);

export const storeMeasurements = (setting: string): readonly Measurement[] => {
  const fresh = server(setting);
  const appends = (callers: number, count: number): Measurement => ({
    names: [`store-append-${callers}`],
    async run(context: BenchContext) {
      const total = context.quick ? count / 10 : count;
      const address = await fresh();
      const store = await openEventStore({ address, catalogue: engineCatalogue });
      const bare: BareClient = await bareClient(address.connection);
      const embedded = await openEventStore({
        address: parseStoreAddress(`sqlite:${context.freshFolder(`store-append-${callers}`)}`, '/'),
        catalogue: engineCatalogue,
      });
      const compared = await inTurn(
        context.quick ? 1 : 5,
        (turn) => {
          context.progress(`store-append-${callers}: turn ${turn}`);
          return rateOf(callers, total, through(store));
        },
        () => rateOf(callers, total, bare.append),
      );
      const beside = Math.round(await rateOf(callers, total, through(embedded)));
      await Promise.all([store.close(), embedded.close(), bare.close()]);
      const note = `a bare loop of the client, ${callers} side by side; the embedded store: ${beside.toLocaleString('en-US')}/s`;
      return [figure(`store-append-${callers}`, 'appends/s', compared, { atLeast: 0.8 }, note)];
    },
  });
  const reading: Measurement = {
    names: ['store-read', 'store-rebuild', 'store-rebuild-rows', 'store-rebuild-cpu'],
    async run(context: BenchContext) {
      const log = await logOf('100k', context);
      const address = await fresh();
      const source = await openEventStore({
        address: parseStoreAddress(`sqlite:${log.folder}`, '/'),
        catalogue: engineCatalogue,
        readOnly: true,
      });
      const store = await openEventStore({ address, catalogue: engineCatalogue });
      const copying = performance.now();
      const { events } = await copyLog(source, store, { onProgress: (done) => context.progress(`copying the log to the server: ${done}`) });
      const copied = Math.round((events / (performance.now() - copying)) * 1_000);
      const bare = await bareClient(address.connection);
      const rateOfReading = async (read: () => Promise<number>): Promise<number> => {
        const start = performance.now();
        return ((await read()) / (performance.now() - start)) * 1_000;
      };
      const count = async (all: AsyncIterable<unknown>): Promise<number> => {
        let seen = 0;
        for await (const _ of all) seen += 1;
        return seen;
      };
      const plain = () => rateOfReading(() => count(bare.readAll()));
      const turns = context.quick ? 1 : 5;
      const read = await inTurn(turns, () => rateOfReading(() => count(store.readAll())), plain);
      const side = await openReadSide(log, context.freshFolder('store-rebuild'), address);
      await live(side);
      const rebuilding: number[] = [];
      const plainly: number[] = [];
      const rebuilt = async (): Promise<number> => {
        let took = 0;
        rebuilding.push(await cpuOf(async () => (took = await timed(() => side.readModels.rebuild()))));
        return (events / took) * 1_000;
      };
      const rebuild = await inTurn(turns, rebuilt, plain);
      // Reading alone makes no rows: the plain way to the same file is to read everything and then to insert the very rows.
      const readAndInserted = async (): Promise<number> => {
        let reading = 0;
        const cpu = await cpuOf(async () => (reading = await timed(() => count(bare.readAll()))));
        const inserting = bareRows(side.readModels.file()!, context.freshFolder('store-bare-rows'));
        plainly.push(cpu + inserting.cpu);
        return (events / (reading + inserting.ms)) * 1_000;
      };
      const withRows = await inTurn(turns, rebuilt, readAndInserted);
      const aSecondOf = (ms: readonly number[]): number => (events / median(ms)) * 1_000;
      await side.close();
      const besides = await openReadSide(log, context.freshFolder('store-rebuild-embedded'));
      await live(besides);
      const embedded = Math.round((events / (await timed(() => besides.readModels.rebuild()))) * 1_000);
      await Promise.all([besides.close(), store.close(), source.close(), bare.close()]);
      return [
        figure(
          'store-read',
          'events/s',
          read,
          { atLeast: 0.8 },
          `readAll of the client over the same log; copying it there: ${copied.toLocaleString('en-US')}/s`,
        ),
        figure(
          'store-rebuild',
          'events/s',
          rebuild,
          { atLeast: 0.8 },
          `the same reading alone; on the embedded store: ${embedded.toLocaleString('en-US')}/s`,
        ),
        figure(
          'store-rebuild-rows',
          'events/s',
          withRows,
          {},
          'the same reading, then the bare insert of the same rows with the same indexes: nothing parsed, opened or judged',
        ),
        figure(
          'store-rebuild-cpu',
          'events/s',
          { value: aSecondOf(rebuilding), baseline: aSecondOf(plainly) },
          {},
          'the same two by processor time of this process, all threads added up, the server’s own left out',
        ),
      ];
    },
  };
  return [appends(1, 2_000), appends(64, 20_000), reading];
};
