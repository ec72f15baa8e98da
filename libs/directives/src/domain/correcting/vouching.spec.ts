import { MemoryAuthorityDirectory } from '@cascade/authorities';
import { readLetter } from '@cascade/documents';
import type { Reading } from '@cascade/documents/domain';
import { contentOf } from '../reading/content-of';
import { BEN_CAT, bodiesOfBinhDuong, THOI_HOA } from '../sample-bodies';
import type { AskedCorrection } from './asked-correction';
import { correctReading, type CorrectedReading } from './correct-reading';
import { pointedInto, type ReadingNow } from './reading-now';
import { valueAt } from './reading-pointers';
import { IMPLEMENTING, letterOfBenCat } from '../sample-letter';

const directory = new MemoryAuthorityDirectory(bodiesOfBinhDuong, Date.parse('2020-08-21T00:00:00+07:00'));
const readAt = Date.parse('2020-08-21T08:00:00+07:00');
const text = letterOfBenCat(
  IMPLEMENTING,
  '1. UBND phường Thới Hòa tổ chức dọn vệ sinh; Phòng Y tế phối hợp với Phòng Kinh tế, báo cáo hàng ngày trước 14 giờ.',
  '2. UBND các xã, phường kiểm tra, báo cáo trước ngày 25/8/2020.',
);
const sure = readLetter(text);
/** The letter read through a bad scan: whatever `blur` names could hardly be read. */
const blurred = (blur: (reading: Reading) => Reading): { now: ReadingNow; correct: Correct } => {
  const reading = blur(sure);
  const { establishes: _none, ...read } = contentOf(reading, directory, { directiveId: 'letter', text, readAt });
  const letter = { directiveId: 'letter', text, reading, readAt };
  const context = { directiveId: 'letter', commandId: 'command', directory, readAt, letter };
  const now: ReadingNow = { ...read, settled: [] };
  return { now, correct: (asked, before = now) => correctReading(before, asked, context) };
};
type Correct = (asked: readonly AskedCorrection[], before?: ReadingNow) => CorrectedReading;
const vouch = (pointer: string): AskedCorrection => ({ kind: 'confirmed', pointer });
const right = (pointer: string, value: unknown): AskedCorrection => ({ kind: 'corrected', pointer, value, reason: 'đọc sai' });
const at = (reading: ReadingNow, pointer: string): unknown => valueAt(pointedInto(reading), pointer);
const head = (change: Partial<Reading['header']>) => (reading: Reading) => ({ ...reading, header: { ...reading.header, ...change } });
const faint = <T extends object>(read: T): T => ({ ...read, confidence: 0.2 });
const firstItem = (change: (item: Reading['items'][number]) => Reading['items'][number]) => (reading: Reading) => ({
  ...reading,
  items: reading.items.map((item, place) => (place === 0 ? change(item) : item)),
});

describe('a person vouches for what could hardly be read', () => {
  it.each(['number', 'notation'] as const)('of the symbol: its %s', (part) => {
    const { now, correct } = blurred(head({ [part]: faint(sure.header[part]) }));
    expect(now.symbol).toMatchObject({ [part]: null });
    const after = correct([vouch(`/symbol/${part}`)]);
    expect(after.symbol).toMatchObject({ number: '278', notation: 'UBND-VX', asWritten: '278/UBND-VX' });
    expect(after).toMatchObject({ unconfirmed: [], settled: [`/symbol/${part}`] });
    expect(after.corrections).toMatchObject([{ pointer: `/symbol/${part}`, kind: 'confirmed', reason: null }]);
  });
  it('of the date: names are read as of that day', () => {
    const { now, correct } = blurred(head({ issuedOn: faint(sure.header.issuedOn), issuedPartly: faint(sure.header.issuedPartly) }));
    expect(now).toMatchObject({ issuedOn: null });
    const after = correct([vouch('/issuedOn')]);
    expect(after).toMatchObject({ issuedOn: '2020-08-18', unconfirmed: [], settled: ['/issuedOn'] });
    expect(after.content.items).toEqual(now.content.items);
  });
  it('of the issuer: every phrase of the letter gets its meaning', () => {
    const { now, correct } = blurred(head({ issuer: faint(sure.header.issuer) }));
    expect(now.unconfirmed).toContain('/issuerId');
    const after = correct([vouch('/issuerId')]);
    expect(after.content.issuerId).toBe(BEN_CAT);
    expect(after.content.items[0]!.assignees).toMatchObject([{ target: { kind: 'authority', authorityId: THOI_HOA } }]);
    expect(after).toMatchObject({ unconfirmed: [], unconfirmedSpans: {} }); // no doubt is left, nor where to look for it
  });
  it('of an addressee', () => {
    const { now, correct } = blurred(head({ addressees: sure.header.addressees.map(faint) }));
    expect(at(now, '/addressees/0/target')).toMatchObject({ kind: 'unresolved' });
    const after = correct([vouch('/addressees/0')]);
    expect(at(after, '/addressees/0')).toMatchObject({ role: 'to', target: { kind: 'lowerCommittees', underId: BEN_CAT } });
    expect(after.unconfirmed).toEqual([]);
  });
  it('of a citation: it is surely there', () => {
    const { now, correct } = blurred((reading) => ({ ...reading, citations: reading.citations.map(faint) }));
    expect(now.unconfirmed).toEqual(['/citations/0']);
    const after = correct([vouch('/citations/0')]);
    expect(after.content.citations[0]).toMatchObject({ confidence: 1, citationId: now.content.citations[0]!.citationId });
    expect(after.content.citations[0]!.referenceId).not.toBe(now.content.citations[0]!.referenceId); // it is the document's own now
    expect(after.unconfirmed).toEqual([]);
  });
  it('of an item: who must do it, leads and helpers, is known with it', () => {
    const { now, correct } = blurred(firstItem(faint));
    expect(now.unconfirmed).toEqual(['/items/0']);
    expect(now.content.items[0]!.assignees.map(({ target }) => target.kind)).toEqual(
      now.content.items[0]!.assignees.map(() => 'unresolved'),
    );
    const after = correct([vouch('/items/0')]);
    expect(after.content.items[0]!.assignees.map(({ target }) => target.kind)).not.toContain('unresolved');
    expect(after.content.items[1]).toEqual(now.content.items[1]);
    expect(after).toMatchObject({ unconfirmed: [], settled: ['/items/0'] });
  });
  it('of an item, though not of whom a person had named in it', () => {
    const { now, correct } = blurred(firstItem(faint));
    const named = correct([right('/items/0/assignees/0', BEN_CAT)]);
    const after = correct([vouch('/items/0')], named);
    expect(at(after, '/items/0/assignees/0/target')).toEqual({ kind: 'authority', authorityId: BEN_CAT });
    expect(after.content.items[0]!.assignees).toHaveLength(now.content.items[0]!.assignees.length);
  });
  it('of a report that recurs: it is the deadline too, where the letter names no other', () => {
    const { now, correct } = blurred(firstItem((item) => ({ ...item, recurrence: faint(item.recurrence) })));
    expect(now.content.items[0]).toMatchObject({ recurrence: null, deadline: null });
    const after = correct([vouch('/items/0/recurrence')]);
    expect(after.content.items[0]).toMatchObject({
      recurrence: { every: 'day', before: '14:00' },
      deadline: { kind: 'recurring', recurrence: { every: 'day' } },
    });
  });
  it('of a report that recurs, beside a deadline that a person gave: that stays', () => {
    const { correct } = blurred(firstItem((item) => ({ ...item, recurrence: faint(item.recurrence) })));
    const given = correct([right('/items/0/deadline', '2020-08-30')]);
    const after = correct([vouch('/items/0/recurrence')], given);
    expect(after.content.items[0]).toMatchObject({ recurrence: { every: 'day' }, deadline: { kind: 'fixed', on: '2020-08-30' } });
  });
  it('of a report that recurs without saying when: no deadline is made of it', () => {
    const { correct } = blurred(
      firstItem((item) => ({
        ...item,
        recurrence: { ...faint(item.recurrence), value: { ...item.recurrence.value!, every: 'unstated' } },
      })),
    );
    expect(correct([vouch('/items/0/recurrence')]).content.items[0]).toMatchObject({ recurrence: { every: 'unstated' }, deadline: null });
  });
});

describe('what waited is news once a person has spoken of it', () => {
  it.each([
    [
      'an addressee that they name as it was read',
      '/addressees/0',
      head({ addressees: sure.header.addressees.map(faint) }),
      'UBND các xã, phường',
    ],
    ['an item’s deadline given as it was read', '/items/1/deadline', (reading: Reading) => reading, '2020-08-25'],
  ])('%s', (_, pointer, blur, value) => {
    const { now, correct } = blurred(blur);
    const before = { ...now, unconfirmed: [pointer] };
    const after = correct([right(pointer, value)], before);
    expect(after.corrections).toMatchObject([{ pointer, kind: 'corrected', reason: 'đọc sai' }]);
    expect(after).toMatchObject({ unconfirmed: [], settled: [pointer] });
    expect(correct([right(pointer, value)], after).corrections).toEqual([]); // said twice it is none
  });
});

describe('nobody can vouch', () => {
  const { now, correct } = blurred(head({ number: faint(sure.header.number) }));
  it('for what its letter has no more: its key is gone', () => {
    const context = { directiveId: 'letter', commandId: 'command', directory, readAt, letter: null };
    expect(() => correctReading(now, [vouch('/symbol/number')], context)).toThrow(
      expect.objectContaining({ code: 'reading.not-confirmable', details: { id: 'letter', field: '/symbol/number' } }),
    );
  });
  it.each(['/items/7', '/citations/3', '/addressees/9', '/items/0/assignees/8', '/items/0/target'])(
    'for what the letter, read again, does not say: %s',
    (pointer) =>
      expect(() => correct([vouch(pointer)], { ...now, unconfirmed: [pointer] })).toThrow(
        expect.objectContaining({ code: 'reading.not-confirmable', details: { id: 'letter', field: pointer } }),
      ),
  );
  it('and what does not wait is seen, and no news', () => {
    const after = correct([vouch('/items/1/deadline')]);
    expect(after.corrections).toEqual([]);
    expect(after.content).toEqual(now.content);
  });
});

describe('with another issuer, what only a person has said', () => {
  const { now, correct } = blurred((reading) => reading);
  const added = correct([
    right('/items/-', { text: 'việc mới', assignees: ['UBND phường Thới Hòa'] }),
    right('/items/1/assignees/-', 'UBND phường Thới Hòa'),
    right('/citations/-', { relation: 'basedOn', symbol: '9/KH-UBND', issuedOn: '2020-08-01', issuerId: BEN_CAT }),
  ]);
  it('keeps its meaning: the letter read again has it not', () => {
    const after = correct([right('/issuerId', 'UBND tỉnh Bình Dương')], added);
    expect(after.content.items[2]).toEqual(added.content.items[2]);
    expect(after.content.items[1]!.assignees.at(-1)).toEqual(added.content.items[1]!.assignees.at(-1));
    expect(after.content.citations[1]).toEqual(added.content.citations[1]);
  });
  it('and doubts that come with it are shown where the letter says so', () => {
    const after = correct([right('/issuerId', THOI_HOA)], now);
    const waiting = after.unconfirmed.filter((pointer) => pointer.startsWith('/items/'));
    expect(waiting).not.toEqual([]);
    for (const pointer of waiting) {
      const { start, end } = after.unconfirmedSpans[pointer]!;
      expect(text.slice(start, end)).not.toBe('');
      expect(at(after, `${pointer}/target`)).toMatchObject({ kind: 'unresolved' });
    }
  });
  it('of a letter without a date its names are read as of the day it was read', () => {
    const { correct: undated } = blurred(head({ issuedOn: { ...sure.header.issuedOn, value: null }, issuedPartly: { ...sure.header.issuedPartly, value: null } })); // prettier-ignore
    expect(undated([right('/issuerId', 'UBND thị xã Bến Cát')])).toMatchObject({ issuedOn: null, content: { issuerId: BEN_CAT } });
  });
});
