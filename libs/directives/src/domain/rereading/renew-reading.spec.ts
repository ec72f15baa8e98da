import { MemoryAuthorityDirectory } from '@cascade/authorities';
import { readLetter } from '@cascade/documents';
import fc from 'fast-check';
import type { Citation, DirectiveContent, Item } from '../content';
import { correctReading } from '../correcting/correct-reading';
import type { ReadingNow } from '../correcting/reading-now';
import { valueAt } from '../correcting/reading-pointers';
import { pointedInto } from '../correcting/reading-now';
import { contentOf, type UnderstoodLetter } from '../reading/content-of';
import { bodiesOfBinhDuong, BEN_CAT, THOI_HOA } from '../sample-bodies';
import { matchBySpan } from './match-entries';
import { isSameReading, readingDifferences } from './reading-differences';
import { renewReading } from './renew-reading';
import { takenOut, type TakenOut } from './said-by-persons';
import { IMPLEMENTING, letterOfBenCat } from '../sample-letter';

const directory = new MemoryAuthorityDirectory(bodiesOfBinhDuong, Date.parse('2020-08-21T00:00:00+07:00'));
const readAt = Date.parse('2020-08-21T08:00:00+07:00');
const text = letterOfBenCat(
  IMPLEMENTING,
  '1. UBND các xã, phường tổ chức dọn vệ sinh, báo cáo trước ngày 20/8/2020.',
  '2. Giao Phòng Y tế kiểm tra, báo cáo trước ngày 25/8/2020.',
  '3. Giao Phòng Kinh tế theo dõi.',
);
const letter = { directiveId: 'letter', text, readAt };
const fresh: UnderstoodLetter = contentOf(readLetter(text), directory, letter);
const { establishes: _none, ...read } = fresh;
const good: ReadingNow = { ...read, settled: [] };
const none: TakenOut = takenOut([]);
const renew = (now: ReadingNow, out = none, next = fresh): ReadingNow =>
  renewReading(now, next, { directiveId: 'letter', readerVersion: '2.0.0', takenOut: out });
const said = (now: ReadingNow, pointer: string, value: unknown): ReadingNow => {
  const asked = [{ kind: 'corrected', pointer, value, reason: 'sai' } as const];
  const {
    corrections: _words,
    establishes: _issuer,
    ...reading
  } = correctReading(now, asked, {
    directiveId: 'letter',
    commandId: 'c',
    directory,
    readAt,
    letter: null,
  });
  return reading;
};
const withContent = (now: ReadingNow, change: Partial<DirectiveContent>): ReadingNow => ({
  ...now,
  content: { ...now.content, ...change },
});
const items = (now: ReadingNow, change: (all: readonly Item[]) => readonly Item[]): ReadingNow =>
  withContent(now, { items: change(now.content.items) });
const at = (reading: ReadingNow, pointer: string): unknown => valueAt(pointedInto(reading), pointer);
const idsOf = ({ content }: ReadingNow): readonly string[] => content.items.map(({ itemId }) => itemId);
const told = (before: ReadingNow, after = renew(before)) =>
  readingDifferences(before, after).map(({ kind, pointer }) => `${kind} ${pointer}`);

describe('the same reader', () => {
  it('reads the same', () => {
    expect(renew(good)).toEqual(good);
    expect(isSameReading(good, renew(good))).toBe(true);
  });
});

describe('a better reader', () => {
  it('finds an item that was missed, and a citation', () => {
    const missed = withContent(
      items(good, ([first, , third]) => [first!, third!]),
      { citations: [] },
    );
    const renewed = renew(missed);
    expect(told(missed)).toEqual(['gained /citations/0', 'gained /items/1']);
    expect(idsOf(renewed)).toEqual(idsOf(good));
    expect(renewed.content.citations).toEqual(good.content.citations);
  });
  it('drops what is none', () => {
    const invented: Item = { ...good.content.items[0]!, itemId: 'invented', label: '9', span: { start: 5, end: 12 } };
    const before = items(good, (all) => [invented, ...all]);
    expect(told(before)).toEqual(['lost /items/0']);
    expect(renew(before).content).toEqual(good.content);
  });
  it('puts right what was read wrongly, and the item stays the item', () => {
    const before = items(good, ([first, ...others]) => [{ ...first!, itemId: 'mine', deadline: null, label: '1.' }, ...others]);
    expect(told(before)).toEqual(['changed /items/0/label', 'gained /items/0/deadline']);
    expect(renew(before).content.items[0]).toMatchObject({ itemId: 'mine', label: '1', deadline: { kind: 'fixed', on: '2020-08-20' } });
  });
  it('knows an item by its place where its label is another one', () => {
    const [first, second, third] = good.content.items;
    // The older reader had called the second item '1', so its id is the one that the first would get now.
    const before = items(good, () => [
      { ...second!, label: '1', itemId: first!.itemId },
      { ...third!, label: '2', itemId: second!.itemId },
    ]);
    const renewed = renew(before);
    expect(idsOf(renewed).slice(1)).toEqual([first!.itemId, second!.itemId]);
    expect(new Set(idsOf(renewed)).size).toBe(3);
    expect(renewed.content.items.map(({ label }) => label)).toEqual(['1', '2', '3']);
  });
  it('reads the head anew', () => {
    const before = withContent({ ...good, issuedOn: null, symbol: null }, { subject: null, place: 'Bến Cá' });
    expect(told(before)).toEqual([
      'gained /symbol/number',
      'gained /symbol/notation',
      'gained /issuedOn',
      'changed /place',
      'gained /subject',
    ]);
    expect(renew(before)).toEqual(good);
  });
  it('may see that something is not sure: then that waits', () => {
    const next = {
      ...fresh,
      unconfirmed: ['/items/1/deadline'],
      unconfirmedSpans: { '/items/1/deadline': { start: 1, end: 2 } },
      warnings: ['/items/1/deadline garbled'],
    };
    const renewed = renew(good, none, next);
    expect(renewed).toMatchObject({ unconfirmed: ['/items/1/deadline'], warnings: ['/items/1/deadline garbled'] });
    expect(renewed.unconfirmedSpans).toEqual(next.unconfirmedSpans);
    expect(isSameReading(good, renewed)).toBe(false);
  });
  it('may be sure of what waited', () =>
    expect(renew({ ...good, unconfirmed: ['/issuedOn'], warnings: ['/issuedOn garbled'] })).toEqual(good));
});

describe('what a person has said is changed by no reader', () => {
  it.each([
    ['/issuedOn', '2020-08-19'],
    ['/symbol/number', '279'],
    ['/symbol', '5/UBND'],
    ['/subject', 'dọn rác'],
    ['/issuerId', THOI_HOA],
    ['/items/1/deadline', '2020-09-01'],
    ['/items/0/assignees/0', THOI_HOA],
    ['/items/2/verb', 'Đề nghị'],
    ['/citations/0/relation', 'basedOn'],
    ['/citations/0/symbol/number', '13'],
    ['/addressees/0', THOI_HOA],
  ])('%s', (pointer, value) => {
    const before = said(good, pointer, value);
    const renewed = renew(before);
    expect(at(renewed, pointer)).toEqual(at(before, pointer));
    expect(renewed.settled).toEqual(before.settled);
    expect(told(before, renewed)).toEqual([]);
  });
  it('an item that they added stays where it stood', () => {
    const before = said(good, '/items/-', { text: 'việc thêm', assignees: [THOI_HOA] });
    expect(renew(before).content.items.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
    expect(renew(before).settled).toEqual(['/items/3']);
  });
  it('an item of which they put a part right stays, though the newer reader sees none there', () => {
    const before = said(good, '/items/1/deadline', '2020-09-01');
    const next = { ...fresh, content: { ...fresh.content, items: [fresh.content.items[0]!, fresh.content.items[2]!] } };
    const renewed = renew(before, none, next);
    expect(idsOf(renewed)).toEqual(idsOf(good));
    expect(renewed.settled).toEqual(['/items/1/deadline']);
  });
  it('their words follow an item that has moved', () => {
    const missed = items(good, ([, second, third]) => [second!, third!]);
    const before = said(missed, '/items/0/deadline', '2020-09-01');
    const renewed = renew(before);
    expect(renewed.settled).toEqual(['/items/1/deadline']);
    expect(renewed.content.items[1]?.deadline).toMatchObject({ on: '2020-09-01' });
    expect(told(before, renewed)).toEqual(['gained /items/0']);
  });
  it('an assignee that they added stays beside those that are read', () => {
    const before = said(good, '/items/0/assignees/-', THOI_HOA);
    const missed = items(before, ([first, ...others]) => [{ ...first!, assignees: first!.assignees.slice(1) }, ...others]);
    const renewed = renew({ ...missed, settled: ['/items/0/assignees/0'] });
    expect(renewed.content.items[0]?.assignees.map(({ text: words }) => words)).toEqual(['UBND phường Thới Hòa', 'UBND các xã, phường']);
    expect(renewed.settled).toEqual(['/items/0/assignees/0']);
  });
  it('what they took out stays out', () => {
    const removed = (pointer: string) => ({
      content: good.content,
      corrections: [{ pointer, kind: 'removed' as const, span: null, reason: 'r' }],
    });
    for (const pointer of ['/items/1', '/citations/0', '/addressees/0', '/items/0/assignees/0']) {
      const before = said(good, pointer, null);
      const out = takenOut([{ content: good.content }, removed(pointer)]);
      expect(told(before, renew(before, out))).toEqual([]);
      expect(renew(before, out).content).toEqual(before.content);
    }
  });
  it('the rest of the letter is read from the issuer that they named', () => {
    const next = contentOf(readLetter(text), directory, {
      ...letter,
      given: { confirmed: new Set(), issuer: { issuerId: BEN_CAT, standpointId: BEN_CAT, establishes: null } },
    });
    expect(renew(said(good, '/issuerId', BEN_CAT), none, next).content).toEqual(good.content);
  });
});

describe('matching by place', () => {
  const span = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({ start, end: start + length }));
  it('takes the likest, each once', () => {
    expect(
      matchBySpan(
        [
          { start: 0, end: 100 },
          { start: 10, end: 20 },
        ],
        [
          { start: 11, end: 20 },
          { start: 0, end: 90 },
        ],
      ),
    ).toEqual([1, 0]);
    expect(matchBySpan([{ start: 0, end: 10 }, null], [{ start: 8, end: 20 }, null])).toEqual([null, null]);
  });
  it('is of those that have a place, in whatever order the others stand', () => {
    const [here, there] = [
      { start: 0, end: 10 },
      { start: 10, end: 20 },
    ];
    for (const after of [
      [here, null, there],
      [null, here, there],
      [here, there, null],
    ])
      expect(matchBySpan([here, null, there], after)).toEqual([after.indexOf(here), null, after.indexOf(there)]);
    expect(matchBySpan([here, { start: 1, end: 9 }], [here, null])).toEqual([0, null]);
  });
  it('finds nothing at a place of no length but what goes over it', () =>
    expect(matchBySpan([{ start: 5, end: 5 }], [{ start: 5, end: 5 }])).toEqual([null]));
  it('never gives one place to two, and everything to itself', () =>
    fc.assert(
      fc.property(fc.array(fc.option(span)), fc.array(fc.option(span)), (before, after) => {
        const found = matchBySpan(before, after).filter((each) => each !== null);
        expect(new Set(found).size).toBe(found.length);
        const distinct = [...new Map(before.flatMap((each) => (each ? [[`${each.start}-${each.end}`, each]] : []))).values()];
        expect(matchBySpan(distinct, distinct)).toEqual(distinct.map((_, place) => place));
      }),
    ));
  it('is quick for a letter of ten thousand items', () => {
    const many = Array.from({ length: 10_000 }, (_, place) => ({ start: place * 10, end: place * 10 + 9 }));
    const since = performance.now();
    expect(matchBySpan(many, many.toReversed())[0]).toBe(9_999);
    expect(performance.now() - since).toBeLessThan(2_000);
  });
});

describe('differences', () => {
  it('know a citation by its id and name the field', () => {
    const citations: Citation[] = good.content.citations.map((citation) => ({ ...citation, relation: 'mentions', confidence: 0.1 }));
    expect(readingDifferences(good, withContent(good, { citations }))).toEqual([
      { kind: 'changed', pointer: '/citations/0/relation', before: 'implements', after: 'mentions' },
    ]);
  });
  it('know a list that was empty from one that lost its entries, and no list from an empty one as nothing new', () => {
    const bare = items(good, ([first, ...others]) => [{ ...first!, assignees: [] }, ...others]);
    expect(told(bare, good)).toEqual(['gained /items/0/assignees']);
    expect(told(good, bare)).toEqual(['lost /items/0/assignees']);
    const without = items(good, ([first, ...others]) => [{ ...first!, assignees: null as never }, ...others]);
    expect(told(bare, without)).toEqual([]);
  });
  it('know two addressees of the same words apart', () => {
    const [first] = good.content.addressees;
    expect(told(good, withContent(good, { addressees: [first!, ...good.content.addressees] }))).toEqual(['gained /addressees/1']);
  });
});

describe('a number of which a person has said a part', () => {
  const symbol = (number: string | null, notation: string | null) => ({ number, notation, asWritten: `${number ?? ''}/${notation ?? ''}` });
  const renewedWith = (settled: readonly string[], then: ReadingNow['symbol'], next: ReadingNow['symbol']) =>
    renew({ ...good, symbol: then, settled }, none, { ...fresh, symbol: next }).symbol;
  const [old, read] = [symbol('278', 'UBND-VX'), symbol('279', 'UBND-KT')];
  it.each([
    ['nothing: it is as read', [], old, read, read],
    ['the number', ['/symbol/number'], old, read, { ...old, notation: 'UBND-KT' }],
    ['the notation', ['/symbol/notation'], old, read, { ...old, number: '279' }],
    ['both', ['/symbol/number', '/symbol/notation'], old, read, old],
    ['all of it at once', ['/symbol'], old, read, old],
    ['the number, where the newer reader finds none', ['/symbol/number'], old, null, { ...old, notation: null }],
    ['the notation, where the newer reader finds none', ['/symbol/notation'], old, null, { ...old, number: null }],
    [
      'that there is no number, where one is read',
      ['/symbol/number'],
      null,
      read,
      { number: null, notation: 'UBND-KT', asWritten: '/UBND-KT' },
    ],
    [
      'that there is no notation, where one is read',
      ['/symbol/notation'],
      null,
      read,
      { number: '279', notation: null, asWritten: '279/' },
    ],
    ['that there is none at all', ['/symbol/number', '/symbol/notation'], null, read, null],
    ['that there is none, where none is read', ['/symbol/number'], null, null, null],
  ] as const)('%s', (_, settled, then, next, expected) => expect(renewedWith(settled, then, next)).toEqual(expected));
});

describe('entries that a person has said stay whole, with their doubts', () => {
  it('a word about an entry that is not there is let go, the others stay', () =>
    expect(renew({ ...good, settled: ['/subject', '/items/9', '/citations/9/relation'] }).settled).toEqual(['/subject']));
  it('an assignee list that they gave', () => {
    const before = said(good, '/items/0/assignees', [THOI_HOA]);
    expect(renew(before).content.items[0]!.assignees).toEqual(before.content.items[0]!.assignees);
    expect(renew(before).settled).toEqual(['/items/0/assignees']);
  });
  it('a citation: its doubt and where to look stay, the newer reader’s are not taken', () => {
    const before = {
      ...said(good, '/citations/0/relation', 'basedOn'),
      unconfirmed: ['/citations/0/issuerId', '/items/1'],
      unconfirmedSpans: { '/citations/0/issuerId': { start: 1, end: 2 }, '/items/1': { start: 3, end: 4 } },
      warnings: ['/citations/0/issuerId ambiguous', '/items/1 odd'],
    };
    const next = { ...fresh, unconfirmed: ['/citations/0'], unconfirmedSpans: { '/citations/0': { start: 5, end: 6 } }, warnings: ['/citations/0 garbled'] }; // prettier-ignore
    expect(renew(before, none, next)).toMatchObject({
      unconfirmed: ['/citations/0/issuerId'],
      unconfirmedSpans: { '/citations/0/issuerId': { start: 1, end: 2 } },
      warnings: ['/citations/0/issuerId ambiguous'],
    });
  });
  it('whose mandate a citation carries, though the citation is read anew', () => {
    const [first] = good.content.citations;
    const before = withContent(good, { citations: [{ ...first!, carriesMandate: true }] });
    expect(renew(before).content.citations[0]).toEqual({ ...first, carriesMandate: true });
  });
  it('whether an addressee owes an answer', () => {
    const [first, ...others] = good.content.addressees;
    const before = withContent(good, { addressees: [{ ...first!, owesAnswer: false }, ...others] });
    expect(renew(before).content.addressees[0]).toEqual({ ...first, owesAnswer: false });
  });
});
