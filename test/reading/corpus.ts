import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedLetter, type MarkedLetter } from './marked-letter';

/** Every `*.letter` of a folder, in the order of their names. */
export const corpusIn = (folder: string): MarkedLetter[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.letter'))
    .sort()
    .map((file) => markedLetter(file.slice(0, -'.letter'.length), readFileSync(join(folder, file), 'utf8')));
