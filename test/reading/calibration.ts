import { plainOf, type PlainLetter, type Read, type Reading } from '@cascade/documents/domain';
import type { Outcome } from './held-out';
import type { Same } from './sameness';
import { newScore, scoreLetter } from './score';

/** How often what was read at this confidence was right. */
export class Calibration {
  readonly #bins = new Map<number, { right: number; all: number; wrong: string[] }>();

  /** Every value, by its letter: what a fit is made and checked of. */
  readonly outcomes: Outcome[] = [];

  add(what: string, confidence: number, right: boolean, letter = what): void {
    this.outcomes.push({ letter, confidence, right });
    const bin = Math.floor(confidence * 20 + 1e-9) / 20; // down: what counts as 0.95 is at least that
    const counted = this.#bins.get(bin) ?? { right: 0, all: 0, wrong: [] };
    counted.all += 1;
    if (right) counted.right += 1;
    else counted.wrong.push(what);
    this.#bins.set(bin, counted);
  }
  rows(): { confidence: number; all: number; share: number; wrong: readonly string[] }[] {
    return [...this.#bins]
      .sort((a, b) => b[0] - a[0])
      .map(([confidence, { right, all, wrong }]) => ({ confidence, all, share: right / all, wrong }));
  }
}

/** Every value that was read, with its confidence, right or wrong. What was not read is no matter of confidence. */
export const calibrate = (into: Calibration, name: string, expected: PlainLetter, reading: Reading, same: Same): void => {
  const { header } = reading;
  const plain = plainOf(reading);
  const fields: readonly (readonly [keyof PlainLetter & string, Read<unknown>, string])[] = [
    ['type', header.documentType, 'type'],
    ['number', header.number, 'number'],
    ['symbol', header.notation, 'symbol'],
    ['issuer', header.issuer, 'issuer'],
    ['issuerLevel', header.issuerLevel, 'issuerLevel'],
    ['place', header.place, 'place'],
    ['date', header.issuedOn, 'date'],
    ['subject', header.subject, 'subject'],
  ];
  const score = newScore();
  scoreLetter(score, name, expected, plain, same);
  for (const [field, read, tally] of fields)
    if (read.value !== null)
      into.add(
        `${name} ${field} '${String(read.value)}' for '${String(expected[field])}'`,
        read.confidence,
        (score.get(tally)?.invented ?? 1) === 0,
        name,
      );
  const { name: signer, role, capacities } = header.signatory.value;
  if (signer !== null || role !== null || capacities.length > 0)
    into.add(
      `${name} signatory`,
      header.signatory.confidence,
      ['signer', 'role', 'onBehalf'].every((field) => (score.get(field)?.invented ?? 1) === 0 && (score.get(field)?.missed ?? 1) === 0),
      name,
    );
  for (const citation of reading.citations) {
    const own = newScore();
    scoreLetter(
      own,
      name,
      { ...expected, tasks: [] },
      { ...plain, citations: plain.citations.filter(({ raw }) => raw === citation.raw), tasks: [] },
      same,
    );
    const right = own.get('citations')?.right === 1 && own.get('relation')?.invented === 0 && own.get('citedDate')?.invented === 0;
    into.add(`${name} citation '${citation.raw}'`, citation.confidence, right, name);
  }
  for (const [at, item] of reading.items.entries()) {
    const task = plain.tasks[at];
    const own = newScore();
    if (!task) continue;
    scoreLetter(own, name, { ...expected, citations: [] }, { ...plain, citations: [], tasks: [task] }, same);
    into.add(`${name} item ${item.label}`, item.confidence, own.get('items')?.right === 1 && own.get('assignees')?.invented === 0, name);
    for (const field of ['deadline', 'recurrence', 'target'] as const)
      if (item[field].value !== null && task[field] !== null)
        into.add(`${name} ${item.label} ${field}`, item[field].confidence, (own.get(field)?.invented ?? 1) === 0, name);
  }
};
