/** How well letters are read, by field and rate of noise, beside the last recorded run, and how fast: measured and printed when this is loaded. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainOf, READER_VERSION, readLetter } from '@cascade/documents/domain';
import { corpusIn, keptIn } from '../../reading/corpus';
import { Calibration, calibrate } from '../../reading/calibration';
import { fitted, halves, meanGap, reliability, shareAt } from '../../reading/held-out';
import { lengthened } from '../../reading/lengthened';
import { noisy } from '../../reading/noise';
import { exactly, roughly } from '../../reading/sameness';
import { newScore, scoreLetter, type Score } from '../../reading/score';

const RATES = [0, 0.02, 0.05, 0.1];
/** Each letter is scanned this often at each rate, with other noise every time. */
const SCANS = 3;
const root = process.cwd();
const recordFile = join(root, 'test', 'reading', 'recorded.json');
type Recorded = { version: string; f1: Record<string, Record<string, number>> };

const { values: options } = parseArgs({
  options: { wrong: { type: 'string' }, rate: { type: 'string' }, record: { type: 'boolean', default: false } },
});
const letters = [...corpusIn(join(root, 'test', 'reading', 'letters')), ...keptIn(join(root, 'test', 'letters'))];

const scoreAt = (rate: number): Score => {
  const score = newScore();
  for (const letter of letters)
    for (let scan = 0; scan < (rate === 0 ? 1 : SCANS); scan += 1) {
      const { name, text, expected } = noisy(letter, rate, scan);
      scoreLetter(score, name, expected, plainOf(readLetter(text)), rate === 0 ? exactly : roughly);
    }
  return score;
};
const scores = new Map(RATES.map((rate) => [rate, scoreAt(rate)] as const));
const last = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Recorded) : null;

console.log(`${letters.length} letters, reader ${READER_VERSION}${last ? `, last recorded ${last.version}` : ''}`);
console.log(`${'field'.padEnd(12)}${RATES.map((rate) => `  noise ${String(rate).padEnd(4)}   P    R    F1 `).join('')}`);
const percent = (value: number): string => (value * 100).toFixed(1).padStart(5);
for (const field of scores.get(0)?.keys() ?? []) {
  const cells = RATES.map((rate) => {
    const tally = scores.get(rate)?.get(field);
    const before = last?.f1[field]?.[rate];
    const change = tally && before !== undefined ? (tally.f1 - before) * 100 : 0;
    const sign = Math.abs(change) < 0.05 ? '      ' : `${change > 0 ? '+' : ''}${change.toFixed(1)}`.padStart(6);
    return tally ? `  ${percent(tally.precision)}${percent(tally.recall)}${percent(tally.f1)} ${sign}` : '';
  });
  console.log(`${field.padEnd(12)}${cells.join('')}`);
}
for (const field of options.wrong?.split(',') ?? []) {
  const wrong = scores.get(Number(options.rate ?? 0))?.get(field)?.wrong ?? [];
  console.log(`\n${field}: ${wrong.length} wrong`);
  for (const line of wrong) console.log(`  ${line}`);
}

const calibration = new Calibration();
for (const rate of RATES.slice(1))
  for (const letter of letters) {
    const { name, text, expected } = noisy(letter, rate, 0);
    calibrate(calibration, name, expected, readLetter(text), roughly);
  }
console.log('\nconfidence, as it is on noisy letters: how many were read so, how many of them right');
const rows = calibration.rows();
for (const { confidence, all, share, wrong } of rows) {
  console.log(`  ${confidence.toFixed(2)}  ${String(all).padStart(5)}  ${percent(share)} %`);
  if (options.wrong?.includes('confidence')) for (const line of wrong) console.log(`      ${line}`);
}
const sure = rows.filter(({ confidence }) => confidence >= 0.95);
const sureAll = sure.reduce((sum, { all }) => sum + all, 0);
console.log(
  `  of ${sureAll} at 0.95 and above ${percent(sure.reduce((sum, { all, share }) => sum + all * share, 0) / Math.max(1, sureAll))} % are right`,
);

/** Stated confidences fitted on one half of the letters and checked on the other, both ways. */
const [one, other] = halves(calibration.outcomes);
for (const [title, learnt, checked] of [
  ['fitted on one half of the letters, checked on the other', one, other],
  ['and the other way round', other, one],
] as const) {
  const steps = fitted(learnt);
  console.log(`\n${title} (${checked.length} values): said by the fit, right of how many, true share with 95 %`);
  for (const { share, all, right, low, high } of reliability(steps, checked))
    console.log(
      `  ${percent(share)} %  ${percent(right / all)} % of ${String(all).padStart(4)}  ${percent(low)} - ${percent(high)} %${share >= low - 1e-9 && share <= high + 1e-9 ? '' : '  outside'}`,
    );
  const gaps = [meanGap(({ confidence }) => confidence, checked), meanGap(({ confidence }) => shareAt(steps, confidence), checked)];
  console.log(`  mean gap ${gaps.map((gap) => percent(gap).trim()).join(' % as stated, ')} % as fitted`);
}

/** Growth of time with length is the property test's; this is the plain rate, by processor time: other programs cost none. Clean letters, and as a scan gives them. */
const WARM_LETTERS = 8_000; // an archive; the first of them the engine reads while it still compiles itself
const COLD_LETTERS = 1_000;
for (const rate of [0, 0.02]) {
  const short = letters.map((letter) => noisy(letter, rate).text);
  const texts = short.map((_, index) => lengthened(short, index, 4_000));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const round = (): number => {
    const before = process.cpuUsage();
    for (const text of texts) readLetter(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const roundsOf = (count: number): number => Math.ceil(count / texts.length);
  const many = (rounds: number): number =>
    ((bytes / 4_000) * rounds) / Array.from({ length: rounds }, round).reduce((sum, each) => sum + each, 0);
  const cold = many(roundsOf(COLD_LETTERS));
  many(roundsOf(WARM_LETTERS - COLD_LETTERS));
  const rates = Array.from({ length: 15 }, () => bytes / 4_000 / round()).sort((a, b) => a - b);
  console.log(
    `\nnoise ${rate}: ${Math.round(rates[7] ?? 0)} letters of 4,000 bytes per CPU second once ${WARM_LETTERS} were read (median of 15 rounds, best ${Math.round(rates.at(-1) ?? 0)}; ${Math.round(bytes / texts.length)} bytes each); the first ${COLD_LETTERS} of the ${rate === 0 ? 'process' : 'noisy ones'}: ${Math.round(cold)}`,
  );
}

if (options.record) {
  const f1: Recorded['f1'] = {};
  for (const [rate, score] of scores) for (const [field, tally] of score) (f1[field] ??= {})[rate] = Math.round(tally.f1 * 10_000) / 10_000;
  writeFileSync(recordFile, `${JSON.stringify({ version: READER_VERSION, f1 }, null, 2)}\n`);
  console.log(`recorded in ${recordFile}`);
}
