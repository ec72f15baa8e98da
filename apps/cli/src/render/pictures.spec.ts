import { stripVTControlCharacters } from 'node:util';
import type { CorrectedField, TaskPage, Why } from '@cascade/lineage';
import fc from 'fast-check';
import {
  cellOf,
  countsOf,
  coverageOf,
  eventOf,
  hitOf,
  linkOf,
  nodeOf,
  rowOf,
  stated,
  taskOf,
  taskPageOf,
  traceOf,
} from '../testing/answers';
import { drawCoverage } from './coverage-table';
import { drawMandate, drawWhy } from './grounds';
import { drawHistory } from './history';
import type { Language } from './language';
import { lengthOf, lineOf, type Paper } from './paint';
import { drawReadingStory } from './reading-story';
import { drawSearch } from './search-results';
import { drawTask } from './task-page';
import { drawTasks } from './task-table';
import { drawTrace } from './tree';

/** A picture of which every word from outside is `word`. */
type Drawn = (word: string, paper: Paper, language: Language) => readonly string[];
const event = (word: string) => ({ ...{ stream: `task-${word}`, revision: '1', eventId: 'e', type: word, occurredAt: '2020-08-17', recordedAt: '2020-08-18T01:00:00Z' }, ...{ actor: word, onBehalfOf: null, decides: true } }); // prettier-ignore
const why = (word: string, change: object) =>
  ({ taskId: 't', directiveSymbol: word, itemLabel: word, assigneeName: word, ...stated, ...change }) as Why & typeof stated;
const corrected = (word: string): CorrectedField => ({
  ...{ pointer: `/${word}/0`, kind: 'corrected', span: null, reason: word, before: word, after: { [word]: word } },
  ...{ actor: word, onBehalfOf: word, recordedAt: '2020-08-21T01:00:00.000Z' },
});
const entry = (word: string) => ({ type: word, eventId: word, occurredAt: '2020-08-19', onBehalfOf: 'x', data: { note: word, reason: word, words: word, name: word, evidence: word }, corrected: null }); // prettier-ignore
const PICTURES: Readonly<Record<string, Drawn>> = {
  trace: (word, paper, language) =>
    drawTrace(
      traceOf(
        [
          nodeOf({
            ...{ symbol: word, issuerName: word, skippedLevels: [word], toBeReviewed: true },
            reviewBecause: [{ symbol: word, sentence: word }] as never,
            children: [nodeOf({ kind: 'silent', issuerName: word }), nodeOf({ kind: 'draft', status: 'draft', issuerName: word })],
          }),
        ],
        { otherCitations: [{ relation: 'basedOn', directiveId: null, referenceId: 'r', documentType: 'QĐ', symbol: word, issuerName: word, issuedOn: null, sentence: null }] }, // prettier-ignore
      ),
      { paper, fold: 20, tasks: true, language },
    ),
  tasks: (word, paper, language) =>
    drawTasks(
      { items: [taskOf({ assigneeName: word, directiveSymbol: word, itemLabel: word, itemText: word, taskId: word })], next: null, ...stated }, // prettier-ignore
      paper,
      language,
    ),
  task: (word, paper, language) =>
    drawTask(
      taskPageOf({
        ...{ assigneeName: word, directiveSymbol: word, itemLabel: word, itemText: word, taskId: word, names: { x: word } },
        parts: [{ authorityId: 'x', role: 'lead', part: word, done: true }] as never,
        entries: [entry(word)] as unknown as TaskPage['entries'],
      }),
      language,
    ).map((line) => lineOf(line, paper)),
  coverage: (word, paper, language) =>
    drawCoverage(
      coverageOf(
        [
          rowOf(word),
          rowOf('B', {
            standing: 'answered',
            answer: { id: 'a', symbol: word, issuedOn: '2020-08-18', documentType: 'CV', status: 'issued' },
          }),
        ],
        {
          // prettier-ignore
          items: [{ itemId: 'i', label: word, text: word, verb: null, deadlineText: null }],
          passedOver: [{ directiveId: 'x', symbol: word, issuedOn: null, issuerId: 'q', issuerName: word, between: [{ authorityId: 'b', name: word }] }], // prettier-ignore
        },
      ),
      { paper, language },
    ),
  search: (word, paper, language) =>
    drawSearch(
      {
        items: [
          hitOf({ symbol: word, issuerName: word, passages: [{ in: 'item', itemId: 'i', label: word, parts: [{ text: word, marked: true }] }] }), // prettier-ignore
          { kind: 'body', id: word, name: word, level: 'commune', parentName: word, score: 1, passages: [] },
        ],
        ...{ next: null, placeMeant: { words: word, bodies: 1 } },
        ...stated,
      },
      { paper, language },
    ),
  history: (word, paper, language) =>
    drawHistory({ stream: word, items: [eventOf({ type: word, actor: word, data: { [word]: word, [`${word}2`]: [word] } })], next: word }, paper, language), // prettier-ignore
  mandate: (word, paper, language) =>
    drawMandate(
      {
        taskId: 't',
        ...stated,
        chain: [
          linkOf({ symbol: word, issuerName: word, kind: 'ghost' }),
          linkOf({ cites: { relation: 'implements', text: word, span: null }, item: { itemId: 'i', label: word, text: word, span: null } }),
        ],
      },
      { paper, language },
    ),
  'why due': (word, paper, language) =>
    drawWhy(
      why(word, {
        ...{ of: 'due', dueAt: null, rule: { kind: word, text: word }, trigger: null, calendarVersion: word },
        ...{ calendar: [{ on: '2020-08-22', kind: 'off', name: word, source: word }], events: [event(word)] },
      }),
      { paper, language },
    ),
  'why state': (word, paper, language) =>
    drawWhy(why(word, { of: 'state', state: 'overdue', dueAt: null, rule: { vi: 'Quá hạn', en: 'Too late' }, events: [event(word)] }), { paper, language }), // prettier-ignore
  'why rollup': (word, paper, language) =>
    drawWhy(
      why(word, { of: 'rollup', state: 'overdue', rollUp: countsOf({ overdue: 1 }), children: [{ task: taskOf({ assigneeName: word }), by: null }] }), // prettier-ignore
      { paper, language },
    ),
  reading: (word, paper, language) =>
    drawReadingStory(
      { unconfirmed: [{ pointer: `/${word}`, value: word, span: null, warnings: [] }], warnings: [`/${word.replaceAll(' ', '_')} odd`], corrections: [corrected(word)] }, // prettier-ignore
      language,
    ).map((line) => lineOf(line, paper)),
};
const pictures = Object.entries(PICTURES);
const NEVER_CUT = ['trace', 'coverage'];
const bare = (width: number | null = null): Paper => ({ colour: false, width });
/** Signs that move the cursor, change colours, break a line or turn its direction. */
const COMMANDS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a colour', '\u001b[31mđỏ'],
  ['a cleared screen', '\u001b[2J\u001b[H'],
  ['a title of the window', '\u001b]0;x\u0007'],
  ['a link', '\u001b]8;;http://x.example\u0007UBND\u001b]8;;\u0007'],
  ['a command in one sign', '\u009b31m'],
  ['a carriage return', 'UBND\rxã'],
  ['a line of its own', 'UBND\n✗ giả'],
  ['a line of Windows', 'UBND\r\n✓ giả'],
  ['a separator of paragraphs', 'UBND\u2029giả'],
  ['a tab', 'UBND\txã'],
  ['signs from right to left', 'UBND\u202egnươhp\u202c'],
  ['isolates', '\u2067UBND\u2069'],
  ['a bell and a backspace', 'UBND\u0007\u0008\u0008'],
  ['a very long name', 'UBND xã '.repeat(400)],
  ['nothing to be seen', ' '],
];
describe.each(pictures)('the picture of %s', (name, draw) => {
  it.each(HOSTILE)('cannot be commanded by %s', (_what, word) => {
    for (const language of ['vi', 'en'] as const)
      for (const width of [null, 80, 40]) for (const line of draw(word, bare(width), language)) expect(line).not.toMatch(COMMANDS);
  });
  it.each(HOSTILE)('has as many lines with %s as with a plain word', (_what, word) =>
    expect(draw(word, bare(), 'vi')).toHaveLength(draw('A', bare(), 'vi').length),
  );
  it('says the same words with colours and without, in both languages and at each width', () => {
    // What was sought needs no brackets where there are colours, so the lines of a search are cut elsewhere.
    for (const language of ['vi', 'en'] as const)
      for (const width of name === 'search' ? [null] : [null, 200, 80, 40, 1]) {
        const [plain, coloured] = [draw('UBND xã', bare(width), language), draw('UBND xã', { colour: true, width }, language)];
        expect(coloured.map((line) => stripVTControlCharacters(line).trimEnd())).toEqual(
          plain.map((line) => line.replaceAll('[UBND xã]', 'UBND xã')),
        );
      }
  });
  it('has colours where they are asked for alone', () => {
    expect(draw('A', { colour: true, width: null }, 'vi').join('')).toContain('\u001b[');
    expect(draw('A', bare(), 'vi').join('')).not.toContain('\u001b');
  });
  it.each([1, 40, 80, 132])('in %d columns says line by line the beginning of what it says on a wide terminal', (width) => {
    const word = 'UBND phường Mỹ Phước, thị xã Bến Cát';
    for (const language of ['vi', 'en'] as const) {
      const [narrow, wide] = [draw(word, bare(width), language), draw(word, bare(), language)];
      expect(narrow).toHaveLength(wide.length);
      for (const [at, line] of narrow.entries()) {
        // The signs with their words stand last, and are never cut: nobody must know them by heart.
        if (NEVER_CUT.includes(name) && at === narrow.length - 1) expect(line).toBe(wide[at]);
        else expect(lengthOf(line)).toBeLessThanOrEqual(width);
        if (line !== wide[at]) expect([line.at(-1), wide[at]]).toEqual(['…', expect.stringContaining(line.slice(0, -1))]);
      }
    }
  });
  it('has in English no word of Vietnamese but those from outside', () => {
    const lines = draw('A', bare(), 'en').join('\n');
    expect(lines).not.toMatch(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu);
    expect(draw('A', bare(), 'vi').join('\n')).not.toBe(lines);
  });
  it('never shows what a program would call nothing', () => {
    for (const language of ['vi', 'en'] as const)
      expect(draw('A', bare(), language).join('\n')).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid Date/);
  });
  it('shows a word of Vietnamese as it was typed, composed or not', () => {
    for (const word of ['Thới Hòa'.normalize('NFC'), 'Thới Hòa'.normalize('NFD')])
      expect(draw(word, bare(), 'vi').some((line) => line.includes(word))).toBe(true);
  });
  it('stands any word at any width', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.integer({ min: 1, max: 120 }), (word, width) => {
        for (const line of draw(word || 'A', bare(width), 'vi')) expect(line).not.toMatch(COMMANDS);
      }),
      { numRuns: 40 },
    ));
});

describe('a column of the table', () => {
  it('begins on every line in the same place, whatever the names are', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-ZĐƯƠa-zđươếộ ]{1,30}$/u), { minLength: 1, maxLength: 6 }), (names) => {
        const items = names.map((name, at) => taskOf({ assigneeName: name.trim() || 'x', taskId: `id-${at}`, itemText: 'w' }));
        const [, ...lines] = drawTasks({ items, next: null, ...stated }, bare(), 'vi');
        const places = lines.map((line) => lengthOf(line.slice(0, line.lastIndexOf('278/UBND-VX'))));
        expect(new Set(places).size).toBe(1);
        expect(new Set(lines.map((line) => lengthOf(line.slice(0, line.lastIndexOf('id-'))))).size).toBe(1);
      }),
    ));
  it('of a body begins in the same place on every row of the coverage', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-ZĐƯƠa-zđươếộ]{1,20}$/u), { minLength: 1, maxLength: 6 }), (names) => {
        const rows = names.map((name) => rowOf(name, { cells: [cellOf({ verdict: 'carried', by: 'person' })] }));
        const lines = drawCoverage(coverageOf(rows), { paper: bare(), language: 'vi' });
        const table = lines.filter((line) => line.includes('┈') && line.includes('='));
        expect(table).toHaveLength(names.length);
        expect(new Set(table.map((line) => line.indexOf('┈'))).size).toBe(1);
        expect(new Set(table.map((line) => line.lastIndexOf('='))).size).toBe(1);
      }),
    ));
});
