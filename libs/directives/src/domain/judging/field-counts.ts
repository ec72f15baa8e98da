import type { DirectiveContent } from '../content';
import type { ReadingAccepted, ReadingCorrected } from '../directive.events';
import { pointedInto } from '../correcting/reading-now';
import { valueAt } from '../correcting/reading-pointers';

/** Fields that readings are judged by. */
export const JUDGED_FIELDS = [
  ...(['type', 'number', 'symbol', 'issuer', 'place', 'date', 'subject', 'urgency', 'signer', 'addressees'] as const),
  ...(['citations', 'items', 'assignees', 'coOperators', 'deadlines', 'recurrences', 'targets'] as const),
] as const;
export type JudgedField = (typeof JUDGED_FIELDS)[number];
/** Of one field: read and right, read and wrong (also what is not there at all), there and not read. */
export interface FieldCounts {
  right: number;
  wrong: number;
  missed: number;
}
export type Judgement = Partial<Record<JudgedField, FieldCounts>>;
export type JudgedReading = (ReadingAccepted | ReadingCorrected)['data'];

const FIELD_OF: readonly (readonly [RegExp, JudgedField])[] = [
  [/^\/documentType$/u, 'type'],
  [/^\/symbol\/number$/u, 'number'],
  [/^\/symbol(?:\/notation)?$/u, 'symbol'],
  [/^\/issuerId$/u, 'issuer'],
  [/^\/place$/u, 'place'],
  [/^\/issuedOn$/u, 'date'],
  [/^\/subject$/u, 'subject'],
  [/^\/urgency$/u, 'urgency'],
  [/^\/signatory$/u, 'signer'],
  [/^\/addressees\//u, 'addressees'],
  [/^\/citations\//u, 'citations'],
  [/^\/items\/\d+\/assignees/u, 'assignees'],
  [/^\/items\/\d+\/coOperators/u, 'coOperators'],
  [/^\/items\/\d+\/deadline$/u, 'deadlines'],
  [/^\/items\/\d+\/recurrence$/u, 'recurrences'],
  [/^\/items\/\d+\/target$/u, 'targets'],
  [/^\/items\//u, 'items'],
];
const fieldOf = (pointer: string): JudgedField | null => FIELD_OF.find(([shape]) => shape.test(pointer))?.[1] ?? null;
const isThere = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** How many of each field a reading has. */
const present = ({ content, symbol, issuedOn }: JudgedReading): Record<JudgedField, number> => {
  const items = content.items;
  const count = (value: unknown): number => (isThere(value) ? 1 : 0);
  const all = (of: (item: DirectiveContent['items'][number]) => number): number => items.reduce((sum, item) => sum + of(item), 0);
  return {
    type: count(content.documentType),
    number: count(symbol?.number),
    symbol: count(symbol?.notation),
    issuer: count(content.issuerAsWritten),
    place: count(content.place),
    date: count(issuedOn),
    subject: count(content.subject),
    urgency: count(content.urgency),
    signer: count(content.signatory),
    addressees: content.addressees.length,
    citations: content.citations.length,
    items: items.length,
    assignees: all(({ assignees }) => assignees.length),
    coOperators: all(({ coOperators }) => coOperators.length),
    deadlines: all(({ deadline }) => count(deadline)),
    recurrences: all(({ recurrence }) => count(recurrence)),
    targets: all(({ target }) => count(target)),
  };
};

/**
 * What persons' words say of one machine's reading, field by field: they put a value right (wrong, and missed where there is a right one), gave what was
 * not read (missed), took out what is none (wrong), or vouched for it. What they saw and left counts as right, what still waits for them not at all.
 * A word about what a person had said before judges no machine. Null where nobody has spoken of it.
 * @param readings the machine's reading, then what persons made of it, in the order of recording.
 */
export const judge = (readings: readonly JudgedReading[]): Judgement | null => {
  const [first] = readings;
  const words = readings.slice(1).flatMap((reading, at) => wordsOf(reading, readings[at]!));
  if (!first || words.length === 0) return null;
  const counts = new Map<JudgedField, FieldCounts>();
  const of = (field: JudgedField): FieldCounts => {
    const known = counts.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(field, known);
    return known;
  };
  for (const [field, count] of Object.entries(present(first)) as [JudgedField, number][]) if (count > 0) of(field).right += count;
  for (const { field, was, is } of words) {
    if (was) {
      of(field).right -= 1;
      of(field).wrong += 1;
    }
    if (is) of(field).missed += 1;
  }
  for (const pointer of readings.at(-1)!.unconfirmed) {
    const field = fieldOf(pointer);
    if (field && counts.has(field)) of(field).right -= 1;
  }
  return Object.fromEntries([...counts].map(([field, { right, wrong, missed }]) => [field, { right: Math.max(0, right), wrong, missed }]));
};
interface Word {
  readonly field: JudgedField;
  /** The machine had a value there, and it was not right. */
  readonly was: boolean;
  /** There is a right value that it had not. */
  readonly is: boolean;
}
const wordsOf = (reading: JudgedReading, before: JudgedReading): readonly Word[] => {
  if (!('corrections' in reading)) return [];
  const settled = 'settled' in before ? before.settled : [];
  return reading.corrections.flatMap(({ pointer, kind }): Word[] => {
    const field = fieldOf(pointer);
    if (field === null || (kind !== 'reopened' && settled.includes(pointer))) return [];
    if (kind === 'confirmed' || kind === 'reopened') return [{ field, was: false, is: false }];
    if (pointer.endsWith('/-')) return [{ field, was: false, is: true }];
    const was = isThere(valueAt(pointedInto(before), pointer));
    const is = kind === 'corrected' && isThere(valueAt(pointedInto(reading), pointer));
    return [{ field, was, is }];
  });
};
