import { availableParallelism } from 'node:os';
import { cpuOf, figure, inTurn, median, timed, type BenchContext, type Measurement } from '../lib/bench';
import { bareRows } from '../lib/bare-rows';
import { logOf, type LogName } from '../lib/logs';
import { live, openReadSide } from '../lib/read-side';

/** As the crew of builders: one thread a core, three at most. */
const CORES = Math.min(3, Math.max(2, availableParallelism()));

/**
 * All read models from the first event, in the reader's thread as the server runs it, beside the bare insert of the very rows that came of it.
 * By the clock, and by processor time: what the clock would say if nothing else ran and the work were spread evenly over the cores.
 */
const rebuild =
  (size: LogName, turns: number): Measurement['run'] =>
  async (context: BenchContext) => {
    const name = `rebuild-${size}`;
    const log = await logOf(size, context);
    const folder = context.freshFolder(name);
    const side = await openReadSide(log, folder);
    await live(side);
    let rows = 0;
    const spent: { ours: number; bare: number }[] = [];
    const ours = async (turn: number): Promise<number> => {
      let took = 0;
      const cpu = await cpuOf(async () => {
        took = await timed(() =>
          side.readModels.rebuild(({ share }) => context.progress(`${name}: turn ${turn}, ${Math.round(share * 100)} %`)),
        );
      });
      spent[turn] = { ours: cpu, bare: 0 };
      return (log.events / took) * 1_000;
    };
    const plain = async (turn: number): Promise<number> => {
      context.progress(`${name}: turn ${turn}, bare insert`);
      const bare = bareRows(side.readModels.file()!, context.freshFolder(`${name}-bare`));
      rows = bare.rows;
      spent[turn]!.bare = bare.cpu;
      return (log.events / bare.ms) * 1_000;
    };
    const compared = await inTurn(context.quick ? 1 : turns, ours, plain);
    await side.close();
    const counted = spent.length > 2 ? spent.slice(1) : spent;
    const note = `bare insert of the same ${rows.toLocaleString('en-US')} rows with the same indexes`;
    const byCpu = {
      value: median(counted.map((turn) => (log.events / turn.ours) * 1_000 * CORES)),
      baseline: median(counted.map((turn) => (log.events / turn.bare) * 1_000)),
    };
    return [
      figure(name, 'events/s', compared, { atLeast: 0.5 }, note),
      figure(`${name}-cpu`, 'events/s', byCpu, {}, `by processor time, ours spread over ${CORES} cores: ${note}`),
    ];
  };
export const rebuild100k: Measurement = { names: ['rebuild-100k', 'rebuild-100k-cpu'], run: rebuild('100k', 5) };
export const rebuild1m: Measurement = { names: ['rebuild-1m', 'rebuild-1m-cpu'], run: rebuild('1m', 3) };
