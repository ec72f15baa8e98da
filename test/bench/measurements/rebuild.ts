import { figure, inTurn, timed, type BenchContext, type Measurement } from '../lib/bench';
import { bareRows } from '../lib/bare-rows';
import { logOf, type LogName } from '../lib/logs';
import { live, openReadSide } from '../lib/read-side';

/** All read models from the first event, in the reader's thread as the server runs it, beside the bare insert of the very rows that came of it. */
const rebuild =
  (size: LogName, turns: number): Measurement['run'] =>
  async (context: BenchContext) => {
    const name = `rebuild-${size}`;
    const log = await logOf(size, context);
    const folder = context.freshFolder(name);
    const side = await openReadSide(log, folder);
    await live(side);
    let rows = 0;
    const ours = async (turn: number): Promise<number> => {
      const took = await timed(() =>
        side.readModels.rebuild(({ share }) => context.progress(`${name}: turn ${turn}, ${Math.round(share * 100)} %`)),
      );
      return (log.events / took) * 1_000;
    };
    const plain = async (turn: number): Promise<number> => {
      context.progress(`${name}: turn ${turn}, bare insert`);
      const bare = bareRows(side.readModels.file()!, context.freshFolder(`${name}-bare`));
      rows = bare.rows;
      return (log.events / bare.ms) * 1_000;
    };
    const compared = await inTurn(context.quick ? 1 : turns, ours, plain);
    await side.close();
    return [
      figure(
        name,
        'events/s',
        compared,
        { atLeast: 0.5 },
        `bare insert of the same ${rows.toLocaleString('en-US')} rows with the same indexes`,
      ),
    ];
  };
export const rebuild100k: Measurement = { names: ['rebuild-100k'], run: rebuild('100k', 5) };
export const rebuild1m: Measurement = { names: ['rebuild-1m'], run: rebuild('1m', 3) };
