import { DatabaseSync } from 'node:sqlite';
import type { Coverage } from '@cascade/lineage';
import { figure, median, timed, type BenchContext, type Figure, type Measurement } from '../lib/bench';
import { live, openReadSide } from '../lib/read-side';
import { answeredOrderLog } from '../world/letters-log';

const [ITEMS, BODIES] = [7, 700];
/** The rows alone that a matrix is made of: its tasks, counted. */
const BARE = `SELECT t.item_id, t.body_id, count(*) AS n FROM tasks AS t WHERE t.directive_id = $id AND t.known_to = 9007199254740991 GROUP BY 1, 2`;

const run = async (context: BenchContext): Promise<readonly Figure[]> => {
  const log = await answeredOrderLog(context.freshFolder('log-coverage'), ITEMS, BODIES);
  const side = await openReadSide(log, context.freshFolder('coverage'));
  await live(side);
  const ask = () => side.readModels.ask<Coverage>('coverage', { directiveId: log.orderId, limit: 1_000 });
  const { result } = await ask();
  if (result.rows.length !== BODIES || result.rows.some(({ cells }) => cells.length !== ITEMS)) throw new Error('the matrix is not whole');
  const turns = context.quick ? 3 : 15;
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await timed(ask));
  const db = new DatabaseSync(side.readModels.file()!, { readOnly: true });
  const bare = db.prepare(BARE);
  const plain: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) plain.push(await timed(() => bare.all({ $id: log.orderId })));
  db.close();
  await side.close();
  const value = { value: median(times), baseline: median(plain) };
  return [
    figure('coverage', 'ms', value, { within: 100 }, `${ITEMS} items × ${BODIES} bodies that answered; the rows of their tasks alone`),
  ];
};
export const coverages: Measurement = { names: ['coverage'], run };
