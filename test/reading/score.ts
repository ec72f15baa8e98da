import type { PlainCitation, PlainLetter, PlainTask } from '@cascade/documents/domain';
import { bare, exactly, type Same } from './sameness';
import { Tally } from './tally';

/** Fields in the order they are printed; 'header' is all of the head together. */
export type Score = ReadonlyMap<string, Tally>;
const HEADER = [
  'type',
  'number',
  'symbol',
  'issuer',
  'issuerLevel',
  'place',
  'date',
  'subject',
  'recipients',
  'copies',
  'signer',
  'role',
  'onBehalf',
] as const;
const OTHERS = ['citations', 'relation', 'citedDate', 'citedIssuer', 'items', 'assignees', 'deadline', 'recurrence', 'target'] as const;
const TWICE = new Set<string>(['number', 'date', 'deadline', 'citedDate']);

export const newScore = (): Score => new Map([...HEADER, 'header', ...OTHERS].map((field) => [field, new Tally(TWICE.has(field) ? 2 : 1)]));

/** Adds one letter to the score. Numbers, symbols and days are compared exactly at every rate; words by `same`. */
export const scoreLetter = (score: Score, name: string, expected: PlainLetter, read: PlainLetter, same: Same): void => {
  const of = (field: string): Tally => score.get(field) ?? new Tally();
  const whole: Same = (one, other) => one === other;
  const header = of('header');
  const value = (field: string, wanted: string | null, got: string | null, how: Same): void => {
    of(field).value(name, wanted, got, how);
    header.value(`${name} ${field}`, wanted, got, how);
  };
  value('type', expected.type, read.type, whole);
  value('number', expected.number, read.number, whole);
  value('symbol', expected.symbol, read.symbol, sameSymbol(same));
  value('issuer', expected.issuer, read.issuer, same);
  value('issuerLevel', expected.issuerLevel, read.issuerLevel, whole);
  value('place', expected.place, read.place, same);
  value('date', expected.date, read.date, whole);
  value('subject', expected.subject, read.subject, same);
  value('signer', expected.signer.name, read.signer.name, same);
  value('role', expected.signer.role, read.signer.role, same);
  value('onBehalf', expected.signer.onBehalf, read.signer.onBehalf, whole);
  of('recipients').list(name, expected.recipients, read.recipients, same, String);
  of('copies').list(name, expected.copies, read.copies, same, String);
  for (const [wanted, got] of of('citations').list(name, expected.citations, read.citations, sameCitation(same), nameOfCitation)) {
    of('relation').value(`${name} ${wanted.raw}`, wanted.relation, got.relation, whole);
    of('citedDate').value(`${name} ${wanted.raw}`, wanted.date, got.date, whole);
    of('citedIssuer').value(`${name} ${wanted.raw}`, wanted.issuer, got.issuer, same);
  }
  scoreTasks(of, name, expected.tasks, read.tasks, same);
};

const sameSymbol =
  (same: Same): Same =>
  (one, other) =>
    same === exactly ? one === other : bare(one) === bare(other);
const sameCitation =
  (same: Same) =>
  (one: PlainCitation, other: PlainCitation): boolean => {
    if (one.number === null && one.symbol === null) return other.number === null && other.symbol === null && same(one.raw, other.raw);
    const sameDay = one.date === null || other.date === null || one.date === other.date;
    return one.number === other.number && bare(one.symbol ?? '') === bare(other.symbol ?? '') && sameDay;
  };
const nameOfCitation = ({ raw, number, symbol }: PlainCitation): string => `'${raw}' (${number ?? ''}/${symbol ?? ''})`;

const scoreTasks = (
  of: (field: string) => Tally,
  name: string,
  expected: readonly PlainTask[],
  read: readonly PlainTask[],
  same: Same,
): void => {
  const sameTask = (one: PlainTask, other: PlainTask): boolean =>
    one.label === other.label && same(one.textStartsWith, other.textStartsWith);
  const pairs = of('items').list(name, expected, read, sameTask, ({ label, textStartsWith }) => `${label} '${textStartsWith}'`);
  const met = new Map<PlainTask, PlainTask>(pairs);
  for (const task of expected) {
    const got = met.get(task);
    const where = `${name} ${task.label}`;
    of('assignees').list(where, task.assignees, got?.assignees ?? [], same, String);
    of('deadline').value(where, task.deadline, got?.deadline ?? null, (one, other) => one === other);
    of('recurrence').value(where, task.recurrence, got?.recurrence ?? null, (one, other) => bare(one) === bare(other));
    of('target').value(where, task.target, got?.target ?? null, same);
  }
  const paired = new Set(pairs.map(([, got]) => got));
  for (const task of read) {
    if (paired.has(task)) continue;
    const where = `${name} ${task.label} (no such item)`;
    for (const field of ['deadline', 'recurrence', 'target'] as const) of(field).value(where, null, task[field], same);
  }
};
