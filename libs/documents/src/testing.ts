import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainLetter } from './domain';

/** A kept letter beside the reading that a careful person made of it. */
export interface KeptLetter {
  readonly name: string;
  readonly text: string;
  readonly expected: PlainLetter;
}
export const keptLetters = (folder: string): KeptLetter[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.txt'.length),
      text: readFileSync(join(folder, file), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/u, '.expected.json')), 'utf8')) as PlainLetter,
    }));

/**
 * Expected and read as two objects that a matcher can compare whole, cut down to the fields of the outside format. Where digits stand struck in the text
 * both null and the digits are right, so a null that was read stands for either.
 */
export const comparable = (letter: KeptLetter, read: PlainLetter): { expected: unknown; read: unknown } => {
  const struck = letter.text.includes('~~');
  const { expected } = letter;
  const field = <T>(wanted: T, got: T): T => (struck && got === null ? got : wanted);
  return {
    expected: { ...pick(expected), number: field(expected.number, read.number), date: field(expected.date, read.date) },
    read: pick(read),
  };
};

const pick = ({
  type,
  number,
  symbol,
  issuer,
  issuerLevel,
  place,
  date,
  subject,
  recipients,
  copies,
  signer,
  citations,
  tasks,
}: PlainLetter): PlainLetter => ({
  type,
  number,
  symbol,
  issuer,
  issuerLevel,
  place,
  date,
  subject,
  recipients,
  copies,
  signer: { name: signer.name, role: signer.role, onBehalf: signer.onBehalf },
  citations: citations.map(({ raw, type: kind, number: no, symbol: notation, date: on, issuer: by, relation }) => ({
    raw,
    type: kind,
    number: no,
    symbol: notation,
    date: on,
    issuer: by,
    relation,
  })),
  tasks: tasks.map(({ label, assignees, deadline, recurrence, target, textStartsWith }) => ({
    label,
    assignees,
    deadline,
    recurrence,
    target,
    textStartsWith,
  })),
});
