import { DatabaseSync } from 'node:sqlite';
import type { SearchResult } from '@cascade/lineage';
import { figure, median, timed, type BenchContext, type Figure, type Measurement } from '../lib/bench';
import { live, openReadSide } from '../lib/read-side';
import { lettersLog } from '../world/letters-log';

/** What people type: symbols, torn and with their place, phrases with and without marks, beginnings, words that stand everywhere, and narrowed. */
const TYPED: readonly [text: string, more?: object][] = [
  ['ct 12 binh duong'],
  ['12/CT-UBND'],
  ['278'],
  ['kế hoạch 3 thị xã bến cát'],
  ['phòng chống dịch'],
  ['an toàn phòng cháy chợ'],
  ['hop giao ban mua lu sat lo'],
  ['truyền thanh ba lần mỗi ngày'],
  ['đợt 217'],
  ['tuyên truyề'],
  ['UBND'],
  ['người dân', { type: 'KH' }],
  ['dịch bệnh', { place: 'Bình Dương' }],
  ['dịch bệnh', { from: Date.parse('2020-03-01T00:00:00+07:00'), to: Date.parse('2020-04-01T00:00:00+07:00') }],
  ['khong co o dau'],
];
/** The same words looked for in every row, as a database without an index of words would. */
const BARE = `SELECT count(*) AS n FROM letter_texts AS t WHERE t.known_to = 9007199254740991 AND (t.symbol || ' ' || t.subject_text || ' ' || t.body) LIKE $like`;

const run = async (context: BenchContext): Promise<readonly Figure[]> => {
  const letters = context.quick ? 10_000 : 100_000;
  const log = await lettersLog(context.freshFolder('log-letters'), letters, (share) =>
    context.progress(`making letters: ${Math.round(share * 100)} %`),
  );
  const side = await openReadSide(log, context.freshFolder('search'));
  context.progress('search: building the read models');
  await live(side);
  const ask = (text: string, more: object = {}): Promise<unknown> =>
    side.readModels.ask<SearchResult>('search', { text, limit: 20, ...more });
  const turns = context.quick ? 3 : 15;
  const each: number[] = [];
  for (const [text, more] of TYPED) {
    context.progress(`search: ${text}`);
    await ask(text, more);
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) times.push(await timed(() => ask(text, more)));
    each.push(median(times));
    if (process.env['BENCH_DETAILS']) console.error(`  ${each.at(-1)!.toFixed(2)} ms  ${text} ${JSON.stringify(more ?? {})}`);
  }
  const db = new DatabaseSync(side.readModels.file()!, { readOnly: true });
  const bare = db.prepare(BARE);
  const plain = await timed(() => bare.get({ $like: '%phòng%chống%dịch%' }));
  db.close();
  await side.close();
  const note = `${letters.toLocaleString('en-US')} letters, ${TYPED.length} searches`;
  return [
    figure('search', 'ms', { value: median(each), baseline: plain }, { within: 10 }, `median of ${note}; LIKE over every row`),
    figure('search-slowest', 'ms', { value: Math.max(...each), baseline: plain }, { within: 10 }, `the slowest of ${note}`),
  ];
};
export const searches: Measurement = { names: ['search', 'search-slowest'], run };
