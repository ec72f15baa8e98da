import { readLetter } from '@cascade/documents/domain';
import { nextWaiting, placesOf, readingFields, uncertainFirst } from './reading-fields';
import { aReading } from './sample-reading';

const fields = readingFields(aReading(), {});
const field = (pointer: string) => fields.find((each) => each.pointer === pointer);

describe('the fields of a reading', () => {
  it('say what the letter says, names of bodies as they are called', () => {
    expect(field('/issuerId')).toMatchObject({ value: 'UBND thị xã Bến Cát', means: 'town', kind: 'body', warnings: ['ambiguous'] });
    expect(field('/symbol/number')).toMatchObject({ value: '278', waits: false });
    expect(field('/items/0/assignees/0')).toMatchObject({ value: 'UBND các xã', means: 'commune' });
    expect(field('/citations/0/issuerId')).toMatchObject({ value: 'UBND tỉnh Bình Dương' });
    expect(field('/subject')?.settled).toBe(true);
  });
  it('know what waits, why and where', () => {
    expect(field('/issuedOn')).toMatchObject({ waits: true, span: { start: 40, end: 60 }, warnings: ['garbled'] });
    expect(
      readingFields(aReading(), { '/items/0': { start: 200, end: 300 } }).find(({ pointer }) => pointer === '/items/0/deadline')?.span,
    ).toEqual({
      start: 200,
      end: 300,
    });
  });
  it('leave out what an entry does not say, but not what every letter has', () => {
    expect(field('/items/0/recurrence')).toBeUndefined();
    expect(field('/urgency')).toMatchObject({ value: null });
  });
  it('hide nothing that waits, also where it has no name of its own', () => {
    const strange = readingFields(aReading({ unconfirmed: ['/novel/3'] }), {});
    expect(strange.find(({ pointer }) => pointer === '/novel/3')).toMatchObject({ waits: true, kind: 'fixed' });
    expect(
      readingFields(aReading({ unconfirmed: ['/items/0/recurrence'] }), {}).some(({ pointer }) => pointer === '/items/0/recurrence'),
    ).toBe(true);
  });
  it('come with the uncertain ones first', () => {
    const { waiting, marked, sure } = uncertainFirst(fields);
    expect(waiting.map(({ pointer }) => pointer)).toEqual(['/issuedOn', '/items/0/deadline']);
    expect(marked.map(({ pointer }) => pointer)).toEqual(['/issuerId']);
    expect(sure.length + marked.length + waiting.length).toBe(fields.length);
  });
  it('show what is blank or unclear before what is sure, until a person has said something of it', () => {
    const blank = aReading({ unconfirmed: [], issuedOn: null, warnings: ['/issuedOn blank', '/place inferred'] });
    const { marked } = uncertainFirst(readingFields(blank, {}));
    expect(marked.map(({ pointer }) => pointer)).toEqual(['/issuedOn']);
    expect(uncertainFirst(readingFields({ ...blank, settled: ['/issuedOn'] }, {})).marked).toEqual([]);
  });
  it('lead from one that waits to the next, and round', () => {
    expect(nextWaiting(fields, '/issuedOn')).toBe('/items/0/deadline');
    expect(nextWaiting(fields, '/items/0/deadline')).toBe('/issuedOn');
    expect(nextWaiting(fields, '/place')).toBe('/issuedOn');
    expect(nextWaiting(readingFields(aReading({ unconfirmed: [] }), {}), '/place')).toBeNull();
  });
});
describe('places in the text', () => {
  const text = `ỦY BAN NHÂN DÂN
THỊ XÃ BẾN CÁT

Số: 278/UBND-VX
V/v cài đặt ứng dụng

Bến Cát, ngày 17 tháng 8 năm 2020

Kính gửi: UBND các xã, phường.

1. Yêu cầu UBND các xã, phường báo cáo trước ngày 20/8/2020.

Nơi nhận:
- Lưu: VT.
`;
  const read = readLetter(text);
  const { content } = aReading();
  const [item] = content.items;
  const places = placesOf(read, {
    ...content,
    addressees: read.header.addressees.map(({ value }) => ({ text: value, role: 'to', target: null, owesAnswer: null })),
    items: [
      {
        ...item!,
        span: read.items[0]!.span,
        assignees: read.items[0]!.assignees.map(({ value }) => ({ text: value, target: { kind: 'group', groupId: 'g' } })),
      },
    ],
  });
  const at = (pointer: string): string | undefined => places[pointer] && text.slice(places[pointer].start, places[pointer].end);
  it.each([
    ['/symbol/number', '278'],
    ['/symbol/notation', 'UBND-VX'],
    ['/issuedOn', 'ngày 17 tháng 8 năm 2020'],
    ['/place', 'Bến Cát'],
    ['/subject', 'cài đặt ứng dụng'],
    ['/items/0/deadline', 'trước ngày 20/8/2020'],
  ])('%s: %s', (pointer, words) => expect(at(pointer)).toContain(words));
  it('are known for addressees and assignees too', () => {
    expect(at('/addressees/0')).toContain('UBND các xã, phường');
    expect(at('/items/0/assignees/0')).toContain('UBND các xã');
  });
  it('are none for what stands nowhere', () => expect([places['/urgency'], places['/signatory']]).toEqual([undefined, undefined]));
});
