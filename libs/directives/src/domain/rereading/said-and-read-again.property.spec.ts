import { MemoryAuthorityDirectory } from '@cascade/authorities';
import { readLetter } from '@cascade/documents';
import { isDomainError } from '@cascade/event-store/domain';
import fc from 'fast-check';
import type { AskedCorrection } from '../correcting/asked-correction';
import { correctReading } from '../correcting/correct-reading';
import { pointedInto, type ReadingNow } from '../correcting/reading-now';
import { valueAt } from '../correcting/reading-pointers';
import type { PersonsWord } from '../directive.events';
import { contentOf, type UnderstoodLetter } from '../reading/content-of';
import { BEN_CAT, BINH_DUONG, bodiesOfBinhDuong, THOI_HOA } from '../sample-bodies';
import { renewReading } from './renew-reading';
import { takenOut } from './said-by-persons';
import { letterOfBenCat } from '../sample-letter';

const directory = new MemoryAuthorityDirectory(bodiesOfBinhDuong, Date.parse('2020-08-21T00:00:00+07:00'));
const readAt = Date.parse('2020-08-21T08:00:00+07:00');
const text = letterOfBenCat(
  `Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương, căn cứ Kế hoạch số 5/KH-UBND ngày 01 tháng 8 năm 2020
của UBND tỉnh Bình Dương; Ủy ban nhân dân thị xã yêu cầu:`,
  '1. UBND các xã, phường tổ chức dọn vệ sinh, báo cáo trước ngày 20/8/2020.',
  '2. Giao UBND phường Thới Hòa kiểm tra, báo cáo trước ngày 25/8/2020.',
  '3. UBND các xã, phường theo dõi, báo cáo hàng ngày trước 14 giờ.',
);
const reading = readLetter(text);
const letter = { directiveId: 'letter', text, reading, readAt };
const fresh: UnderstoodLetter = contentOf(reading, directory, letter);
const { establishes: _none, ...read } = fresh;
/** What an older reader had made of the letter: some entries missed, some doubted, some words garbled. */
const older = (missed: readonly number[], doubted: readonly string[]): ReadingNow => ({
  ...read,
  content: { ...read.content, subject: 'don ve sinh', items: read.content.items.filter((_, at) => !missed.includes(at)) },
  unconfirmed: doubted.filter((pointer) => valueAt(pointedInto(read), pointer) !== undefined && !missed.length),
  settled: [],
});
const body = fc.constantFrom(BINH_DUONG, BEN_CAT, THOI_HOA, 'UBND phường Thới Hòa', 'UBND các xã, phường');
const at = fc.nat({ max: 3 });
const day = fc.constantFrom('2020-08-30', '2020-12-31', '2024-02-29', null);
const word = fc.oneof(
  fc.tuple(fc.constant('/issuedOn'), fc.constantFrom('2020-08-19', '2020-08-31')),
  fc.tuple(fc.constant('/issuerId'), fc.constantFrom(BEN_CAT, THOI_HOA, BINH_DUONG)),
  fc.tuple(fc.constantFrom('/symbol/number', '/citations/0/symbol/number'), fc.constantFrom('1', '279', '12a')),
  fc.tuple(fc.constantFrom('/subject', '/place'), fc.constantFrom('dọn rác', null)),
  fc.tuple(at.map((n) => `/items/${n}/deadline`), day),
  fc.tuple(at.map((n) => `/items/${n}/text`), fc.constant('việc khác')),
  fc.tuple(fc.tuple(at, at).map(([n, m]) => `/items/${n}/assignees/${m}`), fc.option(body)),
  fc.tuple(at.map((n) => `/items/${n}/assignees/-`), body),
  fc.tuple(at.map((n) => `/items/${n}`), fc.constant(null)),
  fc.tuple(at.map((n) => `/citations/${n}`), fc.constant(null)),
  fc.tuple(at.map((n) => `/citations/${n}/relation`), fc.constantFrom('basedOn', 'cites')),
  fc.tuple(at.map((n) => `/addressees/${n}`), fc.option(body)),
  fc.tuple(fc.constant('/items/-'), fc.constant({ text: 'việc thêm', assignees: [THOI_HOA] })),
); // prettier-ignore
const asked = word.map(([pointer, value]): AskedCorrection => ({ kind: 'corrected', pointer, value, reason: 'đọc sai' }));
/** Several words at a time, several times; what cannot be said is refused and changes nothing. */
const spoken = fc.array(fc.array(asked, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
const machines = fc.tuple(
  fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 2 }),
  fc.uniqueArray(fc.constantFrom('/items/0', '/citations/1', '/issuedOn')),
);

interface Saying {
  readonly content: ReadingNow['content'];
  readonly corrections?: readonly PersonsWord[];
}
const said = (first: ReadingNow, turns: readonly (readonly AskedCorrection[])[]) => {
  let now = first;
  const sayings: Saying[] = [{ content: first.content }];
  turns.forEach((words, turn) => {
    try {
      const context = { directiveId: 'letter', commandId: `command-${turn}`, directory, readAt, letter };
      const { corrections, establishes: _body, ...after } = correctReading(now, words, context);
      now = after;
      sayings.push({ content: after.content, corrections });
    } catch (error) {
      if (!isDomainError(error)) throw error;
    }
  });
  return { now, sayings };
};
const isThere = (now: ReadingNow, pointer: string): boolean => valueAt(pointedInto(now), pointer) !== undefined;
const wellFormed = (now: ReadingNow): void => {
  const { items, citations, addressees } = now.content;
  for (const ids of [items.map(({ itemId }) => itemId), citations.map(({ citationId }) => citationId)])
    expect(new Set(ids).size).toBe(ids.length);
  for (const pointer of now.unconfirmed) expect([pointer, isThere(now, pointer)]).toEqual([pointer, true]);
  for (const pointer of Object.keys(now.unconfirmedSpans)) expect(now.unconfirmed).toContain(pointer);
  for (const pointer of now.settled) expect(now.unconfirmed).not.toContain(pointer);
  expect(new Set(now.unconfirmed).size).toBe(now.unconfirmed.length);
  expect(items.length + citations.length + addressees.length).toBeLessThan(30);
};

describe('whatever persons say of a letter', () => {
  it('leaves a reading whose ids are apart and whose pointers point somewhere', () =>
    fc.assert(fc.property(machines, spoken, ([missed, doubted], turns) => wellFormed(said(older(missed, doubted), turns).now))));
  it('says each word once: the same words again are no news, unless they add or take out', () =>
    fc.assert(
      fc.property(machines, fc.array(asked, { minLength: 1, maxLength: 3 }), ([missed, doubted], words) => {
        const first = older(missed, doubted);
        const lasting = words.filter(({ pointer, ...each }) => !pointer.endsWith('/-') && 'value' in each && each.value !== null);
        const { now } = said(first, [lasting]);
        const again = said(now, [lasting]);
        expect(again.sayings[1]?.corrections ?? []).toEqual([]);
        expect(again.now.content).toEqual(now.content);
      }),
    ));
});

describe('a newer reader', () => {
  const renewed = (missed: readonly number[], doubted: readonly string[], turns: readonly (readonly AskedCorrection[])[]) => {
    const { now, sayings } = said(older(missed, doubted), turns);
    const given = now.settled.includes('/issuerId') ? { issuer: { issuerId: now.content.issuerId, standpointId: now.content.issuerId, establishes: null } } : {}; // prettier-ignore
    const next = contentOf(reading, directory, { ...letter, given: { confirmed: new Set(), ...given, ...(now.settled.includes('/issuedOn') ? { issuedOn: now.issuedOn } : {}) } }); // prettier-ignore
    const context = { directiveId: 'letter', readerVersion: '2.0.0', takenOut: takenOut(sayings) };
    return { now, next, context, after: renewReading(now, next, context) };
  };
  it('leaves every value that a person has said, wherever it has moved to', () =>
    fc.assert(
      fc.property(machines, spoken, ([missed, doubted], turns) => {
        const { now, after } = renewed(missed, doubted, turns);
        wellFormed(after);
        const values = ({ settled, ...it }: ReadingNow) => settled.map((pointer) => JSON.stringify(plain(valueAt(pointedInto(it as ReadingNow), pointer)))); // prettier-ignore
        expect(values(after).toSorted()).toEqual(values(now).toSorted());
      }),
    ));
  it('read again changes nothing more', () =>
    fc.assert(
      fc.property(machines, spoken, ([missed, doubted], turns) => {
        const { next, context, after } = renewed(missed, doubted, turns);
        expect(renewReading(after, next, context)).toEqual(after);
      }),
    ));
  it('where nobody has spoken is simply believed', () =>
    fc.assert(
      fc.property(machines, ([missed, doubted]) => {
        const { after } = renewed(missed, doubted, []);
        expect(after).toEqual({ ...read, settled: [] });
      }),
    ));
});
/** An entry may get another number, reference or certainty by what stands around it. */
const plain = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const { referenceId: _r, confidence: _c, label: _l, ...rest } = value as Record<string, unknown>;
  return rest;
};
