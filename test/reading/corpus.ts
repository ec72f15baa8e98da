import type { PlainLetter } from '@cascade/documents/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedLetter, type MarkedLetter } from './marked-letter';

/** The reader's own kept letters (test/letters), each laid out as it is, with the reading beside it. */
export const keptIn = (folder: string): MarkedLetter[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.txt'.length),
      lines: readFileSync(join(folder, file), 'utf8').normalize('NFC').split('\n'),
      expected: JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/u, '.expected.json')), 'utf8')) as PlainLetter,
    }));

/** Every `*.letter` of a folder, in the order of their names. */
export const corpusIn = (folder: string): MarkedLetter[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.letter'))
    .sort()
    .map((file) => markedLetter(file.slice(0, -'.letter'.length), readFileSync(join(folder, file), 'utf8')));
