import { MemoryAuthorityDirectory } from '@cascade/authorities';
import type { Read, ReadCitation, Reading, ReadItem } from '@cascade/documents/domain';
import { referenceIdAt, referenceIdOf, symbolKey } from '../document-symbol';
import { bodiesOfBinhDuong, BEN_CAT, BINH_DUONG } from '../sample-bodies';
import { contentOf } from './content-of';
import { documentTypeName, documentTypeOf } from './document-types';

const directory = new MemoryAuthorityDirectory(bodiesOfBinhDuong, Date.parse('2020-08-21T00:00:00+07:00'));
const read = <T>(value: T, confidence = 0.95, warnings: readonly string[] = []): Read<T> => ({ value, confidence, span: null, warnings });
const nothing = read(null, 0);
const text = 'Số: 278/UBND – VX … Thực hiện Chỉ thị số 12/CT-UBND, UBND thị xã yêu cầu: …';

const citation = (change: Partial<ReadCitation> = {}): ReadCitation => ({
  raw: 'Chỉ thị số 12/CT-UBND',
  span: { start: 30, end: 51 },
  sentenceSpan: { start: 20, end: 51 },
  documentType: 'Chỉ thị',
  number: '12',
  notation: 'CT-UBND',
  issuedOn: '2020-08-17',
  issuer: 'Chủ tịch UBND tỉnh Bình Dương',
  relation: 'implements',
  confidence: 0.9,
  warnings: [],
  ...change,
});
const item = (change: Partial<ReadItem> = {}): ReadItem => ({
  label: '1',
  span: { start: 52, end: 60 },
  text: 'UBND các xã, phường triển khai',
  assignees: [read('UBND các xã, phường')],
  coOperators: [],
  verb: 'yêu cầu',
  deadline: nothing,
  recurrence: nothing,
  target: nothing,
  reportTo: null,
  channel: null,
  confidence: 0.9,
  ...change,
});
const header = (change: Partial<Reading['header']> = {}): Reading['header'] => ({
  documentType: read('Công văn'),
  number: { ...read('278'), span: { start: 4, end: 7 } },
  notation: { ...read('UBND-VX'), span: { start: 8, end: 17 } },
  issuer: read('Ủy ban nhân dân thị xã Bến Cát'),
  issuerLevel: read('district'),
  place: read('Bến Cát'),
  issuedOn: read('2020-08-17'),
  issuedPartly: read('2020-08-17'),
  subject: read('triển khai cài đặt ứng dụng Bluezone'),
  addressees: [read('UBND các xã, phường')],
  coAddressees: [],
  copies: [read('Như trên')],
  urgency: nothing,
  signatory: read({ name: 'Trần Thị Thảo', role: 'PHÓ CHỦ TỊCH', capacities: ['KT'] }),
  ...change,
});
const understood = (change: Partial<Reading> = {}, directiveId = 'letter') =>
  contentOf({ readerVersion: '1', header: header(), citations: [citation()], items: [item()], ...change }, directory, {
    directiveId,
    text,
    readAt: Date.parse('2020-08-21T08:00:00+07:00'),
  });
const order12 = referenceIdOf(BINH_DUONG, 2020, symbolKey('12/CT-UBND') ?? ('' as never));

describe('a letter that is read well', () => {
  it('is said in the terms of the engine, with nothing left to confirm', () =>
    expect(understood()).toMatchObject({
      symbol: { number: '278', notation: 'UBND-VX', asWritten: '278/UBND – VX' },
      issuedOn: '2020-08-17',
      unconfirmed: [],
      warnings: [],
      establishes: null,
      content: {
        documentType: 'CV',
        issuerId: BEN_CAT,
        subject: 'triển khai cài đặt ứng dụng Bluezone',
        signatory: { name: 'Trần Thị Thảo', capacities: ['KT'] },
        addressees: [
          { text: 'UBND các xã, phường', role: 'to', target: { kind: 'lowerCommittees', underId: BEN_CAT, level: 'commune' } },
          { text: 'Như trên', role: 'copy', target: null },
        ],
        citations: [{ documentType: 'CT', issuerId: BINH_DUONG, referenceId: order12, sentence: 'Thực hiện Chỉ thị số 12/CT-UBND' }],
        items: [{ label: '1', verb: 'yêu cầu', assignees: [{ target: { kind: 'lowerCommittees' } }], deadline: null, carries: null }],
      },
    }));
  it('gives items and citations ids of their place, the same at each reading', () => {
    const ids = ({ content }: ReturnType<typeof understood>) => [
      ...content.items.map((i) => i.itemId),
      ...content.citations.map((c) => c.citationId),
    ];
    expect(ids(understood())).toEqual(ids(understood()));
    expect(ids(understood({}, 'other'))).not.toEqual(ids(understood()));
  });
  it('tells two citations of one place apart', () => {
    const { content } = understood({ citations: [citation(), citation({ relation: 'basedOn' })] });
    expect(new Set(content.citations.map(({ citationId }) => citationId)).size).toBe(2);
  });
  it('keeps the co-addressed apart from the addressed', () => {
    const { content } = understood({ header: header({ coAddressees: [read('Ủy ban Mặt trận Tổ quốc Việt Nam thị xã')] }) });
    expect(content.addressees.map(({ role }) => role)).toEqual(['to', 'coAddressed', 'copy']);
  });
});

describe('what is not sure', () => {
  it('leaves an assignee unresolved, so nothing follows', () => {
    const { content, unconfirmed } = understood({ items: [item({ assignees: [read('UBND các xã, phường', 0.4)] })] });
    expect(unconfirmed).toEqual(['/items/0/assignees/0']);
    expect(content.items[0]?.assignees).toEqual([
      { text: 'UBND các xã, phường', target: { kind: 'unresolved', name: 'UBND các xã, phường', underId: BEN_CAT } },
    ]);
  });
  it('leaves all assignees of a doubtful item unresolved', () => {
    const { content, unconfirmed } = understood({ items: [item({ confidence: 0.3 })] });
    expect(unconfirmed).toEqual(['/items/0']);
    expect(content.items[0]?.assignees[0]?.target.kind).toBe('unresolved');
  });
  it('leaves an addressee unresolved', () => {
    const { content, unconfirmed } = understood({ header: header({ addressees: [read('UBND các xã, phường', 0.4)] }) });
    expect(unconfirmed).toEqual(['/addressees/0']);
    expect(content.addressees[0]?.target?.kind).toBe('unresolved');
  });
  it('keeps a deadline’s words without its consequence', () => {
    const deadline = read({ kind: 'fixed', text: 'trước 20/8', on: '2020-08-20', hour: null, inclusive: false } as const, 0.4);
    const { content, unconfirmed } = understood({ items: [item({ deadline })] });
    expect(unconfirmed).toEqual(['/items/0/deadline']);
    expect(content.items[0]?.deadline).toEqual({ kind: 'byReference', text: 'trước 20/8' });
  });
  it('keeps a target’s words without its figure', () => {
    const target = read({ text: '60% người dùng', value: 60, unit: '%', base: 'người dùng', comparison: 'atLeast' } as const, 0.4);
    const { content } = understood({ items: [item({ target })] });
    expect(content.items[0]?.target).toEqual({ text: '60% người dùng', value: null, unit: null, base: null, comparison: null });
  });
  it('makes a citation a ghost of this letter alone', () => {
    const { content, unconfirmed } = understood({ citations: [citation({ confidence: 0.4 })] });
    expect(unconfirmed).toEqual(['/citations/0']);
    expect(content.citations[0]?.referenceId).toBe(referenceIdAt('letter', '30-51'));
  });
  it('makes a citation of nobody we know one as well', () => {
    const { content, unconfirmed } = understood({ citations: [citation({ issuer: 'Mây Trắng' })] });
    expect(unconfirmed).toEqual(['/citations/0/issuerId']);
    expect(content.citations[0]).toMatchObject({
      issuerId: null,
      issuerAsWritten: 'Mây Trắng',
      referenceId: referenceIdAt('letter', '30-51'),
    });
  });
  it('takes a doubtful number for none, and keeps how it is written', () => {
    const { symbol, unconfirmed } = understood({ header: header({ number: { ...read('278', 0.4), span: { start: 4, end: 7 } } }) });
    expect(symbol).toEqual({ number: null, notation: 'UBND-VX', asWritten: '278/UBND – VX' });
    expect(unconfirmed).toEqual(['/symbol/number']);
  });
  it('takes the month where the day is doubtful', () => {
    const { issuedOn, unconfirmed } = understood({ header: header({ issuedOn: read('2020-08-17', 0.4), issuedPartly: read('2020-08') }) });
    expect([issuedOn, unconfirmed]).toEqual(['2020-08', ['/issuedOn']]);
  });
  it('names a doubtful subject and keeps it', () => {
    const { content, unconfirmed } = understood({ header: header({ subject: read('Bluezone', 0.4) }) });
    expect([content.subject, unconfirmed]).toEqual(['Bluezone', ['/subject']]);
  });
  it('takes an issuer that was hardly read for a ghost', () => {
    const { content, establishes, warnings } = understood({ header: header({ issuer: read('Ủy ban nhân dân thị xã Bến Cát', 0.3) }) });
    expect(content.issuerId).not.toBe(BEN_CAT);
    expect(establishes).toMatchObject({ authorityId: content.issuerId, kind: 'ghost' });
    expect(warnings).toContain('/issuerId issuer-unknown');
  });
});

describe('a symbol whose place in the letter is not known', () => {
  const far = { start: 4, end: 84 };
  it.each<[string, Read<string | null>, Read<string | null>, string]>([
    ['both parts, no place', read('278'), read('UBND-VX'), '278/UBND-VX'],
    ['the number alone', read('278'), nothing, '278'],
    ['the notation alone', nothing, read('UBND-VX'), '/UBND-VX'],
    ['an empty place', { ...read('278'), span: { start: 4, end: 4 } }, nothing, '278'],
    ['two parts too far from each other', { ...read('278'), span: { start: 4, end: 7 } }, { ...read('UBND-VX'), span: far }, '278/UBND-VX'],
  ])('is written as %s have it', (_, number, notation, asWritten) =>
    expect(understood({ header: header({ number, notation }) }).symbol).toEqual({
      number: number.value,
      notation: notation.value,
      asWritten,
    }),
  );
});

describe('what is sure', () => {
  it('keeps a target’s figure', () => {
    const target = read({ text: '60% người dùng', value: 60, unit: '%', base: 'người dùng', comparison: 'atLeast' } as const);
    expect(understood({ items: [item({ target })] })).toMatchObject({ unconfirmed: [], content: { items: [{ target: target.value }] } });
  });
  it('counts who acts without the phrases that mean nobody new: the doubt points at who stands there', () => {
    const assignees = [read('Như trên'), read('UBND các xã, phường'), read('UBND phường Thới Hòa', 0.4)];
    const { content, unconfirmed } = understood({ items: [item({ assignees })] });
    expect(content.items[0]?.assignees.map(({ text: words }) => words)).toEqual(['UBND các xã, phường', 'UBND phường Thới Hòa']);
    expect(unconfirmed).toEqual(['/items/0/assignees/1']);
  });
  it('is the issuer, also where a citation names none', () =>
    expect(understood({ citations: [citation({ issuer: null })] }).content).toMatchObject({
      issuerId: BEN_CAT,
      citations: [{ issuerAsWritten: null, issuerId: null }],
    }));
});

describe('what is not there', () => {
  it('is no issuer at all: a ghost of this letter’s own', () => {
    const header1 = header({ issuer: nothing, issuerLevel: nothing, place: nothing, notation: nothing });
    const [one, other] = [understood({ header: header1 }), understood({ header: header1 }, 'other')];
    expect(one.establishes).toMatchObject({ kind: 'ghost', name: 'Cơ quan ban hành chưa xác định' });
    expect(one.content.issuerId).not.toBe(other.content.issuerId);
  });
  it('is no symbol', () => {
    const { symbol, warnings } = understood({ header: header({ number: nothing, notation: nothing }) });
    expect(symbol).toBeNull();
    expect(warnings).toContain('/symbol/number blank');
  });
  it('is no date: names are read at the present', () => {
    const { issuedOn, warnings, content } = understood({ header: header({ issuedOn: nothing, issuedPartly: nothing }) });
    expect([issuedOn, content.issuerId]).toEqual([null, BEN_CAT]);
    expect(warnings).toContain('/issuedOn blank');
  });
  it('is a day that does not exist', () => {
    const { issuedOn, warnings } = understood({ header: header({ issuedOn: read('2020-02-30'), issuedPartly: nothing }) });
    expect(issuedOn).toBeNull();
    expect(warnings).toContain('/issuedOn date-does-not-exist');
  });
  it('is no date of a cited document that exists', () => {
    const { content, warnings } = understood({ citations: [citation({ issuedOn: '2020-02-30' })] });
    expect(content.citations[0]).toMatchObject({ issuedOn: null, referenceId: referenceIdAt('letter', '30-51') });
    expect(warnings).toContain('/citations/0/issuedOn date-does-not-exist');
  });
  it('is no signatory: there is nothing to confirm', () =>
    expect(understood({ header: header({ signatory: read({ name: null, role: null, capacities: [] }, 0) }) }).unconfirmed).toEqual([]));
});

describe('deadlines', () => {
  const daily = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false } as const;
  const fixed = { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true } as const;
  it('recur where the duty does', () =>
    expect(understood({ items: [item({ recurrence: read(daily) })] }).content.items[0]?.deadline).toEqual({
      kind: 'recurring',
      text: 'trước 14 giờ hàng ngày',
      recurrence: daily,
    }));
  it('are the fixed day where both are said', () =>
    expect(understood({ items: [item({ deadline: read(fixed), recurrence: read(daily) })] }).content.items[0]).toMatchObject({
      deadline: fixed,
      recurrence: daily,
    }));
  it('are not invented for what repeats without an interval', () => {
    const unstated = { text: 'định kỳ nhắc lại', every: 'unstated', before: null, day: null, inclusive: false } as const;
    expect(understood({ items: [item({ recurrence: read(unstated) })] }).content.items[0]).toMatchObject({
      deadline: null,
      recurrence: unstated,
    });
  });
  it('do not recur where that is doubtful', () => {
    const { content, unconfirmed } = understood({ items: [item({ recurrence: read(daily, 0.4) })] });
    expect(content.items[0]).toMatchObject({ deadline: null, recurrence: null });
    expect(unconfirmed).toEqual(['/items/0/recurrence']);
  });
});

describe('warnings of a reception', () => {
  it('name a citation of itself', () => {
    const own = citation({ number: '278', notation: 'UBND-VX', issuer: 'UBND thị xã Bến Cát' });
    expect(understood({ citations: [citation(), own] }).warnings).toEqual(['/citations/1 self-citation']);
  });
  it('name a letter older than what it cites', () =>
    expect(understood({ citations: [citation({ issuedOn: '2020-08-18' })] }).warnings).toEqual(['/citations/0 dated-before-cited']));
  it('do not compare more closely than both dates are known', () => {
    const inAugust = header({ issuedOn: nothing, issuedPartly: read('2020-08') });
    expect(understood({ header: inAugust, citations: [citation({ issuedOn: '2020-08-20' })] }).warnings).not.toContain(
      '/citations/0 dated-before-cited',
    );
  });
  it('repeat what the reader noted, with its place', () =>
    expect(understood({ header: header({ number: read('458', 0.9, ['struck']) }) }).warnings).toEqual(['/symbol/number struck']));
});

describe('an office that issues for the first time', () => {
  it('comes into being under its body, whose area its phrases mean', () => {
    const { content, establishes } = understood({
      header: header({ issuer: read('Phòng Y tế thị xã Bến Cát'), issuerLevel: read('other') }),
    });
    expect(establishes).toMatchObject({
      kind: 'office',
      parentId: BEN_CAT,
      name: 'Phòng Y tế thị xã Bến Cát',
      authorityId: content.issuerId,
    });
    expect(content.addressees[0]?.target).toMatchObject({ kind: 'lowerCommittees', underId: BEN_CAT });
  });
});

describe('types of documents', () => {
  it.each([
    ['Công văn', 'CV'],
    ['CHỈ THỊ', 'CT'],
    ['Quyết định', 'QĐ'],
    ['Quy định', 'QyĐ'],
    ['Thư công', 'Thư công'],
    [null, null],
  ])('%s is %s', (name, type) => expect(documentTypeOf(name)).toBe(type));
  it.each([
    ['CV', 'công văn'],
    ['QyĐ', 'quy định'],
    ['Thư công', 'Thư công'],
  ])('%s is called %s', (type, name) => {
    expect(documentTypeName(type)).toBe(name);
    expect(documentTypeOf(name)).toBe(type);
  });
});
