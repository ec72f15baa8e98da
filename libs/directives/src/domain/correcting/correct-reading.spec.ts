import { MemoryAuthorityDirectory } from '@cascade/authorities';
import { readLetter } from '@cascade/documents';
import { contentOf } from '../reading/content-of';
import { referenceIdFor } from '../own-reference';
import { symbolOf } from '../document-symbol';
import { bodiesOfBinhDuong, BEN_CAT, BINH_DUONG, THOI_HOA } from '../sample-bodies';
import type { AskedCorrection } from './asked-correction';
import { correctReading } from './correct-reading';
import { pointedInto, type ReadingNow } from './reading-now';
import { valueAt } from './reading-pointers';

const directory = new MemoryAuthorityDirectory(bodiesOfBinhDuong, Date.parse('2020-08-21T00:00:00+07:00'));
const readAt = Date.parse('2020-08-21T08:00:00+07:00');
/** Of its date only the year is there, and its head names no place: nobody can say whose it is. */
const text = `ỦY BAN NHÂN DÂN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 278/UBND-VX

ngày      tháng      năm 2020

V/v triển khai cài đặt ứng dụng

Kính gửi: UBND các xã, phường.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh về việc cài đặt ứng dụng; Ủy ban nhân dân yêu cầu:

1. UBND các xã, phường vận động người dân cài đặt ứng dụng, báo cáo trước ngày 20/8/2020.

2. UBND các xã, phường tuyên truyền trên hệ thống truyền thanh.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
const letter = { directiveId: 'letter', text, reading: readLetter(text), readAt };
const { establishes: _ghost, ...read } = contentOf(letter.reading, directory, letter);
const now: ReadingNow = { ...read, settled: [] };
const context = { directiveId: 'letter', commandId: 'command', directory, readAt, letter };
const right = (pointer: string, value: unknown, reason = 'đọc sai'): AskedCorrection => ({ kind: 'corrected', pointer, value, reason });
const vouch = (pointer: string): AskedCorrection => ({ kind: 'confirmed', pointer });
const correct = (asked: readonly AskedCorrection[], before = now, change: Partial<typeof context> = {}) =>
  correctReading(before, asked, { ...context, ...change });
const at = (reading: ReadingNow, pointer: string): unknown => valueAt(pointedInto(reading), pointer);
const HEAD = [right('/issuerId', 'UBND thị xã Bến Cát'), right('/issuedOn', '2020-08-18')];
const whole = correct(HEAD);

describe('the letter as it was read', () => {
  it('says neither whose it is nor when it was written', () => {
    expect(now).toMatchObject({ issuedOn: '2020', content: { citations: [{ issuerId: null }], items: [{}, {}] } });
    expect(now.unconfirmed).toEqual(
      expect.arrayContaining(['/issuerId', '/addressees/0', '/items/0/assignees/0', '/citations/0/issuerId']),
    );
  });
});

describe('another issuer or date', () => {
  it('gives every name its meaning', () => {
    expect(whole).toMatchObject({ issuedOn: '2020-08-18', establishes: null, content: { issuerId: BEN_CAT } });
    const below = { kind: 'lowerCommittees', underId: BEN_CAT, level: 'commune' };
    for (const pointer of ['/addressees/0/target', '/items/0/assignees/0/target', '/items/1/assignees/0/target'])
      expect(at(whole, pointer)).toMatchObject(below);
    expect(at(whole, '/citations/0')).toMatchObject({
      issuerId: BINH_DUONG,
      referenceId: referenceIdFor(BINH_DUONG, '2020-08-17', symbolOf('12', 'CT-UBND')),
    });
    expect(whole.unconfirmed).toEqual([]);
  });
  it('keeps the ids of items and citations', () => {
    expect(whole.content.items.map(({ itemId }) => itemId)).toEqual(now.content.items.map(({ itemId }) => itemId));
    expect(whole.content.citations.map(({ citationId }) => citationId)).toEqual(now.content.citations.map(({ citationId }) => citationId));
  });
  it('is told with its reason', () =>
    expect(whole.corrections).toEqual([
      { pointer: '/issuerId', kind: 'corrected', span: expect.anything(), reason: 'đọc sai' },
      { pointer: '/issuedOn', kind: 'corrected', span: null, reason: 'đọc sai' },
    ]));
  it('changes nothing that a person has said', () => {
    const named = correct([right('/items/0/assignees/0', THOI_HOA), ...HEAD]);
    expect(at(named, '/items/0/assignees/0')).toMatchObject({
      target: { kind: 'authority', authorityId: THOI_HOA },
      text: 'UBND các xã, phường',
    });
    const again = correct([right('/issuerId', BINH_DUONG)], named);
    expect(at(again, '/items/0/assignees/0/target')).toEqual({ kind: 'authority', authorityId: THOI_HOA });
    expect(at(again, '/items/1/assignees/0/target')).not.toEqual(at(named, '/items/1/assignees/0/target'));
  });
  it('leaves a name in doubt without a place where the reader knew none', () => {
    const doubtful = (span: { start: number; end: number } | null) => {
      const of = letter.reading.items.map((each, place) =>
        place === 0 ? { ...each, assignees: each.assignees.map((one) => ({ ...one, span, confidence: 0.3 })) } : each,
      );
      return correct(HEAD, now, { letter: { ...letter, reading: { ...letter.reading, items: of } } });
    };
    for (const span of [null, { start: 3, end: 9 }]) {
      const { unconfirmed, unconfirmedSpans } = doubtful(span);
      expect(unconfirmed).toEqual(['/items/0/assignees/0']);
      expect(unconfirmedSpans).toStrictEqual(span ? { '/items/0/assignees/0': span } : {});
    }
  });
  it('is taken where the text is gone, though nothing can be read from there', () =>
    expect(correct(HEAD, now, { letter: null as never }).content).toMatchObject({
      issuerId: BEN_CAT,
      items: [{ assignees: [{ target: { kind: 'unresolved' } }] }, {}],
    }));
  it('may be an office that comes into being', () =>
    expect(correct([right('/issuerId', 'Phòng Y tế thị xã Bến Cát')]).establishes).toMatchObject({ kind: 'office', parentId: BEN_CAT }));
});

describe('what is so already', () => {
  it('is no news', () => {
    expect(correct(HEAD, whole).corrections).toEqual([]);
    expect(correct([vouch('/issuedOn'), vouch('/items/0')], whole).corrections).toEqual([]);
    expect(correct([], whole)).toMatchObject({ corrections: [], content: whole.content });
  });
  it('is left out beside what is news', () =>
    expect(correct([HEAD[0]!, right('/place', 'Thới Hòa')], whole).corrections).toMatchObject([{ pointer: '/place' }]));
});

describe('a confirmation', () => {
  const doubtful = (pointer: string) => {
    const { items } = letter.reading;
    const unsure = items.map((item, index) =>
      index === 0 ? { ...item, [pointer]: { ...item[pointer as 'deadline'], confidence: 0.3 } } : item,
    );
    const again = { ...letter, reading: { ...letter.reading, items: unsure } };
    const { establishes: _, ...unsureRead } = contentOf(again.reading, directory, again);
    return { before: { ...unsureRead, settled: [] } satisfies ReadingNow, letter: again };
  };
  it('lets the deadline follow that could only be read badly', () => {
    const { before, letter: again } = doubtful('deadline');
    expect(at(before, '/items/0/deadline')).toMatchObject({ kind: 'byReference' });
    const after = correct([vouch('/items/0/deadline')], before, { letter: again });
    expect(at(after, '/items/0/deadline')).toMatchObject({ kind: 'fixed', on: '2020-08-20', inclusive: false });
    expect(after.unconfirmed).not.toContain('/items/0/deadline');
    expect(after.settled).toEqual(['/items/0/deadline']);
    expect(after.corrections).toEqual([{ pointer: '/items/0/deadline', kind: 'confirmed', span: expect.anything(), reason: null }]);
  });
  it('makes a citation sure', () => {
    const citations = letter.reading.citations.map((citation) => ({ ...citation, confidence: 0.3 }));
    const again = { ...letter, reading: { ...letter.reading, citations } };
    const given = {
      confirmed: new Set<string>(),
      issuedOn: '2020-08-18',
      issuer: { issuerId: BEN_CAT, standpointId: BEN_CAT, establishes: null },
    };
    const { establishes: _, ...before } = contentOf(again.reading, directory, { ...again, given });
    expect(before.unconfirmed).toEqual(['/citations/0']);
    const after = correct([vouch('/citations/0')], { ...before, settled: [] }, { letter: again });
    expect(at(after, '/citations/0')).toMatchObject({ confidence: 1, referenceId: at(whole, '/citations/0/referenceId') });
    expect(after.unconfirmed).toEqual([]);
  });
  it('keeps a value that stands there already', () => {
    const after = correct([vouch('/subject')], { ...now, unconfirmed: [...now.unconfirmed, '/subject'] });
    expect(after.content.subject).toBe(now.content.subject);
    expect(after.unconfirmed).not.toContain('/subject');
  });
  it('cannot give what the text does not', () => {
    const open = { ...now, unconfirmed: [...now.unconfirmed, '/items/1/target'] };
    expect(() => correct([vouch('/items/1/target')], open)).toThrow(
      expect.objectContaining({ code: 'reading.not-confirmable', details: { id: 'letter', field: '/items/1/target' } }),
    );
    expect(() => correct([vouch('/items/0/assignees/0')], now, { letter: null as never })).toThrow(
      expect.objectContaining({ code: 'reading.not-confirmable' }),
    );
  });
});

describe('a field', () => {
  it.each<[string, unknown, unknown]>([
    ['/symbol', '15-CT/TU', { number: '15', notation: 'CT/TU', asWritten: '15-CT/TU' }],
    ['/symbol/number', 279, '279'],
    ['/symbol/notation', 'UBND', 'UBND'],
    ['/documentType', 'CT', 'CT'],
    ['/place', 'Bến Cát', 'Bến Cát'],
    ['/subject', 'về việc khác', 'về việc khác'],
    ['/urgency', 'khẩn', 'khẩn'],
    ['/signatory', { name: 'Lê B', role: 'Chủ tịch', capacities: ['TM'] }, { name: 'Lê B', role: 'Chủ tịch', capacities: ['TM'] }],
    ['/addressees/0/role', 'copy', 'copy'],
    ['/addressees/0/owesAnswer', 'false', false],
    ['/citations/0/relation', 'basedOn', 'basedOn'],
    ['/citations/0/carriesMandate', true, true],
    ['/citations/0/issuedOn', '2020-08-16', '2020-08-16'],
    ['/items/0/text', 'nội dung đúng', 'nội dung đúng'],
    ['/items/0/verb', 'Đề nghị', 'Đề nghị'],
    ['/items/0/deadline', '2020-08-25', { kind: 'fixed', text: '2020-08-25', on: '2020-08-25', hour: null, inclusive: true }],
    ['/items/0/deadline', null, null],
    [
      '/items/0/deadline',
      { kind: 'relative', text: '5 ngày', amount: 5, unit: 'workingDay', trigger: 'signed' },
      { kind: 'relative', text: '5 ngày', amount: 5, unit: 'workingDay', trigger: 'signed' },
    ],
    ['/items/0/deadline', { kind: 'byReference', text: 'theo quy định' }, { kind: 'byReference', text: 'theo quy định' }],
    [
      '/items/0/recurrence',
      { text: 'hàng ngày', every: 'day', before: '14:00' },
      { text: 'hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false },
    ],
    [
      '/items/0/recurrence',
      { text: 'trước 15/11 hằng năm', every: 'year', day: 15, month: 11 },
      { text: 'trước 15/11 hằng năm', every: 'year', before: null, day: 15, month: 11, inclusive: false },
    ],
    ['/items/0/target', { text: '50%', value: 50, unit: '%' }, { text: '50%', value: 50, unit: '%', base: null, comparison: null }],
    [
      '/items/0/assignees',
      ['UBND phường Thới Hòa'],
      [{ text: 'UBND phường Thới Hòa', target: { kind: 'authority', authorityId: THOI_HOA } }],
    ],
  ])('%s is put right by %j', (pointer, value, expected) => {
    const after = correct([right(pointer, value)], whole);
    expect(at(after, pointer)).toEqual(expected);
    expect(after.corrections).toMatchObject([{ pointer, kind: 'corrected' }]);
    expect(after.settled).toContain(pointer);
  });
  it.each<[string, unknown, string]>([
    ['/issuedOn', '2020-02-30', 'date.does-not-exist'],
    ['/issuedOn', '2020-08-17T10:00:00+07:00', 'date.does-not-exist'],
    ['/citations/0/issuedOn', '31/8/2020', 'date.does-not-exist'],
    ['/items/0/deadline', '2020-06-31', 'date.does-not-exist'],
    ['/items/0/deadline', { kind: 'fixed', text: 'x', on: '2020-02-30' }, 'date.does-not-exist'],
    ['/issuedOn', 5, 'reading.value-unusable'],
    ['/symbol', 'CT-UBND', 'reading.value-unusable'],
    ['/symbol/number', 'mười hai', 'reading.value-unusable'],
    ['/urgency', 'ngay', 'reading.value-unusable'],
    ['/signatory', { capacities: ['XX'] }, 'reading.value-unusable'],
    ['/signatory', 'Lê B', 'reading.value-unusable'],
    ['/addressees/0/role', 'other', 'reading.value-unusable'],
    ['/addressees/0/owesAnswer', 'maybe', 'reading.value-unusable'],
    ['/citations/0/relation', 'likes', 'reading.value-unusable'],
    ['/citations/-', 'x', 'reading.value-unusable'],
    ['/items/-', 'x', 'reading.value-unusable'],
    ['/items/0/text', '', 'reading.value-unusable'],
    ['/items/0/deadline', { kind: 'sometime', text: 'x' }, 'reading.value-unusable'],
    ['/items/0/deadline', { kind: 'fixed', on: '2020-08-20' }, 'reading.value-unusable'],
    ['/items/0/deadline', { kind: 'fixed', text: 'x', on: '2020-08-20', hour: '25:00' }, 'reading.value-unusable'],
    ['/items/0/deadline', { kind: 'relative', text: 'x', amount: -1, unit: 'day', trigger: 'signed' }, 'reading.value-unusable'],
    ['/items/0/recurrence', { text: 'x', every: 'hour' }, 'reading.value-unusable'],
    ['/items/0/recurrence', { text: 'x', every: 'month', day: 40 }, 'reading.value-unusable'],
    ['/items/0/recurrence', { text: 'x', every: 'year', day: 4, month: 13 }, 'reading.value-unusable'],
    ['/items/0/recurrence', { text: 'x', every: 'month', day: 4, month: 3 }, 'reading.value-unusable'],
    ['/items/0/target', { text: 'x', value: 'half' }, 'reading.value-unusable'],
    ['/items/0/assignees', 'UBND phường Thới Hòa', 'reading.value-unusable'],
    ['/issuerId', null, 'reading.value-unusable'],
    ['/issuerId', 'UBND huyện Không Có', 'reading.body-unknown'],
    ['/items/0/assignees/0', 'Ai đó', 'reading.body-unknown'],
    ['/citations/0/issuerId', 'Ai đó', 'reading.body-unknown'],
    ['/nowhere', 'x', 'reading.field-unknown'],
    ['/items/9/text', 'x', 'reading.field-unknown'],
    ['/items/0/assignees/7', 'x', 'reading.field-unknown'],
    ['/items/0', { text: 'x' }, 'reading.field-unknown'],
  ])('%s refuses %j: %s', (pointer, value, code) =>
    expect(() => correct([right(pointer, value)], whole)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining({ field: expect.stringContaining(pointer) }) }),
    ),
  );
});

describe('a citation', () => {
  it('is another reference once its symbol, date or issuer is another', () => {
    const after = correct([right('/citations/0/symbol', '13/CT-UBND')], whole);
    expect(at(after, '/citations/0/referenceId')).toBe(referenceIdFor(BINH_DUONG, '2020-08-17', symbolOf('13', 'CT-UBND')));
    const blank = correct([right('/citations/0/issuedOn', null)], whole);
    expect(at(blank, '/citations/0/referenceId')).not.toBe(at(whole, '/citations/0/referenceId'));
    expect(at(correct([right('/citations/0/issuedOn', '2020-08-17')], blank), '/citations/0/referenceId')).toBe(
      at(whole, '/citations/0/referenceId'),
    );
  });
  it('is seen by whoever puts a part of it right', () => {
    const after = correct([right('/citations/0/issuerId', BEN_CAT)], { ...whole, unconfirmed: ['/citations/0', '/citations/0/issuerId'] });
    expect(at(after, '/citations/0/issuerId')).toBe(BEN_CAT);
    expect(after.unconfirmed).toEqual(['/citations/0']);
    expect(correct([right('/citations/0/relation', 'cites')], { ...whole, unconfirmed: ['/citations/0'] }).unconfirmed).toEqual([]);
  });
  it('is added with an id made of the command', () => {
    const value = { relation: 'basedOn', symbol: '9/KH-UBND', issuedOn: '2020-08-01', issuerId: 'UBND tỉnh' };
    const after = correct([right('/citations/-', value)], whole);
    expect(after.content.citations).toHaveLength(2);
    expect(after.content.citations[1]).toMatchObject({
      issuerId: BINH_DUONG,
      referenceId: referenceIdFor(BINH_DUONG, '2020-08-01', symbolOf('9', 'KH-UBND')),
    });
    expect(after.content.citations[1]?.citationId).toBe(correct([right('/citations/-', value)], whole).content.citations[1]?.citationId);
    expect(after.settled).toContain('/citations/1');
  });
  it('of its own letter is warned of, until it is no more', () => {
    const own = correct([right('/citations/0/symbol', '278/UBND-VX'), right('/citations/0/issuerId', BEN_CAT)], whole);
    expect(own.warnings).toContain('/citations/0 self-citation');
    expect(correct([right('/citations/0/symbol', '12/CT-UBND')], own).warnings).not.toContain('/citations/0 self-citation');
  });
});

describe('an entry', () => {
  it('is taken out, and what stood behind it moves up', () => {
    const open = {
      ...whole,
      unconfirmed: ['/items/0/deadline', '/items/1/target'],
      warnings: ['/items/1 odd'],
      settled: ['/items/1/verb'],
    };
    const after = correct([right('/items/0', null)], open);
    expect(after.content.items.map(({ label }) => label)).toEqual(['2']);
    expect(after).toMatchObject({
      unconfirmed: ['/items/0/target'],
      warnings: ['/items/0 odd'],
      settled: ['/items/0/verb'],
      corrections: [{ kind: 'removed', pointer: '/items/0' }],
    });
  });
  it('is taken out beside others by the numbering that the person saw', () =>
    expect(correct([right('/items/0', null), right('/items/1', null)], whole).content.items).toEqual([]));
  it('is added: an item, an assignee, an addressee', () => {
    const after = correct(
      [
        right('/items/-', { text: 'việc mới', assignees: ['UBND phường Thới Hòa'], deadline: '2020-08-30' }),
        right('/items/0/assignees/-', 'UBND phường Thới Hòa'),
        right('/addressees/-', BINH_DUONG),
      ],
      whole,
    );
    expect(at(after, '/items/2')).toMatchObject({
      label: '3',
      text: 'việc mới',
      assignees: [{ target: { authorityId: THOI_HOA } }],
      deadline: { on: '2020-08-30' },
    });
    expect(at(after, '/items/0/assignees')).toHaveLength(2);
    expect(at(after, '/addressees/3')).toMatchObject({ text: 'UBND tỉnh Bình Dương', role: 'to', target: { authorityId: BINH_DUONG } });
    expect(after.settled).toEqual(expect.arrayContaining(['/items/2', '/items/0/assignees/1', '/addressees/3']));
  });
});
