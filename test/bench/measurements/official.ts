import { DatabaseSync } from 'node:sqlite';
import type { OfficialTable } from '@cascade/lineage';
import { Random } from '../../crash/random';
import { figure, median, timed, type BenchContext, type Figure, type Measurement } from '../lib/bench';
import { live, openReadSide } from '../lib/read-side';
import { generateTasks } from '../world/generate-tasks';

const TASKS = 1_000_000;
const NOW = 'known_to = 9007199254740991 AND holds_to = 9007199254740991';
/** What SQL alone needs to read the same rows and say nothing of them. */
const BARE = {
  now: `SELECT count(*) AS n FROM "tasks/counts"`,
  past: `SELECT count(*) AS n FROM tasks INDEXED BY "tasks/status,force,due_at,product_on,given_at" WHERE status <> ''`,
  body: `SELECT count(*) AS n FROM tasks WHERE body_id = $id AND ${NOW}`,
  directive: `SELECT count(*) AS n FROM tasks WHERE directive_id = $id AND ${NOW}`,
};

const run = async (context: BenchContext): Promise<readonly Figure[]> => {
  const count = TASKS / (context.quick ? 20 : 1);
  const log = await generateTasks(context.freshFolder('log-tasks'), count, (share) =>
    context.progress(`making a log of ${count.toLocaleString('en-US')} tasks: ${Math.round(share * 100)} %`),
  );
  const side = await openReadSide(log, context.freshFolder('official'));
  context.progress('official table: building the read models');
  await live(side);
  const random = new Random(1);
  const ask = async (params: object, at: { asOf?: number; knownAt?: number } = {}): Promise<OfficialTable> =>
    (await side.readModels.ask<OfficialTable>('official-table', params, at)).result;
  const past = (): number => log.middle + random.between(-100, 100) * 86_400_000 + 1;
  const timesOf = async (name: string, work: () => unknown, turns: number): Promise<number> => {
    context.progress(name);
    for (let turn = 0; turn < 2; turn += 1) await work();
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) times.push(await timed(work));
    return median(times);
  };
  const db = new DatabaseSync(side.readModels.file()!, { readOnly: true });
  db.exec('PRAGMA mmap_size = 1073741824');
  const bare = (sql: string, id?: string, turns = 20): Promise<number> => {
    const statement = db.prepare(sql);
    return timesOf('bare', () => (id === undefined ? statement.get() : statement.get({ $id: id })), turns);
  };
  const turns = context.quick ? 3 : 9;
  const table = await ask({});
  const body = (): string => random.oneOf(log.bodies);

  const now = await timesOf('official-now', () => ask({}), turns * 5);
  const bodyPast = await timesOf('official-body-past', () => ask({ bodyId: body() }, { asOf: past() }), turns * 10);
  const directivePast = await timesOf('official-directive-past', () => ask({ directiveId: log.largestOrder }, { asOf: past() }), turns * 5);
  const countryPast = await timesOf('official-country-past', () => ask({}, { asOf: past(), knownAt: log.events - 1 }), turns);
  const byBody = await timesOf('official-country-by-body', () => ask({ by: 'body' }, { asOf: past() }), turns);
  const bares = {
    ...{ now: await bare(BARE.now), past: await bare(BARE.past, undefined, turns) },
    ...{ body: await bare(BARE.body, body()), directive: await bare(BARE.directive, log.largestOrder) },
  };
  const size = `${count.toLocaleString('en-US')} tasks`;
  db.close();
  await side.close();
  const all = (name: string, value: number, baseline: number, most: number | null, note: string): Figure =>
    figure(name, 'ms', { value, baseline }, most === null ? {} : { within: most }, note);
  return [
    all('official-now', now, bares.now, 100, `${size}, ${table.from}, ${table.total.total.toLocaleString('en-US')} binding`),
    all('official-body-past', bodyPast, bares.body, 100, `one body at a past instant, ${size}`),
    all(
      'official-directive-past',
      directivePast,
      bares.directive,
      100,
      `an order to ${log.bodies.length.toLocaleString('en-US')} bodies at a past instant`,
    ),
    all('official-country-past', countryPast, bares.past, 1_500, `the whole country at a past instant, as known before the last event`),
    all('official-country-by-body', byBody, bares.past, null, `the same with a line for each body`),
  ];
};
export const official: Measurement = {
  names: ['official-now', 'official-body-past', 'official-directive-past', 'official-country-past', 'official-country-by-body'],
  run,
};
