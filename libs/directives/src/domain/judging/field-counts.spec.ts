import { aContent, anItem, aCitation } from '../sample-content';
import type { PersonsWord } from '../directive.events';
import { symbolOf } from '../document-symbol';
import { judge, type JudgedReading } from './field-counts';

const item = anItem({ deadline: { kind: 'fixed', text: 't', on: '2020-08-20', hour: null, inclusive: true } });
const machine = (change: object = {}): JudgedReading => ({
  directiveId: 'd',
  symbol: symbolOf('278', 'UBND-VX'),
  issuedOn: '2020-08-17',
  content: aContent({ items: [item], citations: [aCitation()], addressees: [], place: 'Bến Cát', urgency: null, issuerAsWritten: 'UBND' }),
  readerVersion: '1',
  unconfirmed: [],
  warnings: [],
  ...change,
});
const word = (pointer: string, kind: PersonsWord['kind'] = 'corrected'): PersonsWord => ({ pointer, kind, span: null, reason: 'r' });
const person = (words: readonly PersonsWord[], change: object = {}): JudgedReading => {
  const { symbol, issuedOn, content } = machine(change);
  return {
    directiveId: 'd',
    symbol,
    issuedOn,
    content,
    unconfirmed: [],
    unconfirmedSpans: {},
    warnings: [],
    corrections: words,
    settled: [],
    ...change,
  };
};

describe('what persons’ words say of a reading', () => {
  it('is nothing where nobody has spoken', () => expect(judge([machine()])).toBeNull());
  it('is that all is right that they saw and left', () =>
    expect(judge([machine(), person([word('/place', 'confirmed')])])).toMatchObject({
      number: { right: 1, wrong: 0, missed: 0 },
      place: { right: 1, wrong: 0, missed: 0 },
      items: { right: 1, wrong: 0, missed: 0 },
      deadlines: { right: 1, wrong: 0, missed: 0 },
    }));
  it('is that a value was wrong, and the right one missed', () =>
    expect(judge([machine(), person([word('/symbol/number')], { symbol: symbolOf('279', 'UBND-VX') })])?.number).toEqual({
      right: 0,
      wrong: 1,
      missed: 1,
    }));
  it('is that one was invented', () =>
    expect(judge([machine(), person([word('/issuedOn')], { issuedOn: null })])?.date).toEqual({ right: 0, wrong: 1, missed: 0 }));
  it('is that one was missed', () =>
    expect(judge([machine({ issuedOn: null }), person([word('/issuedOn')])])?.date).toEqual({ right: 0, wrong: 0, missed: 1 }));
  it('is that an entry is none, or one is missing', () => {
    const none = aContent({ items: [], citations: [] });
    expect(judge([machine(), person([word('/items/0', 'removed'), word('/citations/-')], { content: none })])).toMatchObject({
      items: { right: 0, wrong: 1, missed: 0 },
      citations: { right: 1, wrong: 0, missed: 1 },
    });
  });
  it('counts what still waits neither way', () =>
    expect(judge([machine(), person([word('/symbol/number', 'confirmed')], { unconfirmed: ['/issuedOn'] })])?.date).toEqual({
      right: 0,
      wrong: 0,
      missed: 0,
    }));
  it('judges no machine by a word about a person’s word', () => {
    const once = person([word('/place')], { settled: ['/place'] });
    expect(judge([machine(), once, person([word('/place')], { settled: ['/place'] })])?.place).toEqual({ right: 0, wrong: 1, missed: 1 });
  });
  it('knows no field of its own for other parts of an item', () =>
    expect(judge([machine(), person([word('/items/0/text')])])?.items).toEqual({ right: 0, wrong: 1, missed: 1 }));
});

describe('what judges no machine', () => {
  it('is a word about a part that is no field', () =>
    expect(judge([machine(), person([word('/issuerAsWritten')])])).toEqual(judge([machine(), person([word('/nowhere')])])));
  it('is a second machine’s reading, whatever it says', () => {
    expect(judge([machine(), machine({ issuedOn: null })])).toBeNull();
    const spoken = person([word('/place', 'confirmed')]);
    expect(judge([machine(), machine({ issuedOn: null }), spoken])).toEqual(judge([machine(), spoken]));
  });
  it('is what waits of a field that was not read at all', () =>
    expect(judge([machine(), person([word('/place', 'confirmed')], { unconfirmed: ['/urgency', '/nowhere'] })])?.urgency).toBeUndefined());
  it('is never less than nothing right, however much waits', () =>
    expect(judge([machine(), person([word('/items/0/deadline')], { unconfirmed: ['/items/0/deadline', '/items/0'] })])).toMatchObject({
      items: { right: 0, wrong: 0, missed: 0 },
      deadlines: { right: 0, wrong: 1, missed: 1 },
    }));
  it('nor is an empty list a value: neither before nor after', () =>
    expect(
      judge([machine(), person([word('/items/0/assignees')], { content: aContent({ items: [anItem()] }) })])?.assignees,
    ).toBeUndefined());
  it('nor anything where there is no reading', () => expect(judge([])).toBeNull());
});
