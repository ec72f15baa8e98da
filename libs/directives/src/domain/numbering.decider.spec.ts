import { specFor } from '@cascade/event-store/testing';
import { numbering, seriesFor, type NumberingCommand, type NumberingRule, type NumberingSet } from './numbering.decider';

const given = specFor(numbering);
const authorityId = 'ben-cat';
const set = (fromYear: number, ...rules: NumberingRule[]): NumberingCommand => ({
  type: 'SetNumbering',
  data: { authorityId, fromYear, rules },
});
const done = (fromYear: number, ...rules: NumberingRule[]): NumberingSet => ({
  type: 'NumberingSet',
  version: 1,
  data: { authorityId, fromYear, rules },
});
const orders: NumberingRule = { series: 'QD', documentTypes: ['QĐ', 'CT'] };
const notices: NumberingRule = { series: 'TB', documentTypes: ['TB'] };

describe('how a body numbers its documents', () => {
  it('is set from a year on', () =>
    given()
      .when(set(2020, orders, notices))
      .then(done(2020, orders, notices)));
  it('is no news a second time', () => given(done(2020, orders)).when(set(2020, orders)).then());
  it('may be set anew', () => given(done(2020, orders)).when(set(2020, notices)).then(done(2020, notices)));
  it('may be one series for all again', () => given(done(2020, orders)).when(set(2021)).then(done(2021)));
  it.each([
    ['a type in two series', [orders, { series: 'X', documentTypes: ['CT'] }], 'numbering.type-twice'],
    ['a type twice in one', [{ series: 'X', documentTypes: ['CT', 'CT'] }], 'numbering.type-twice'],
    ['one series twice', [orders, { series: 'QD', documentTypes: ['KH'] }], 'numbering.series-twice'],
    ['the common series', [{ series: 'common', documentTypes: ['KH'] }], 'numbering.series-twice'],
    ['a series of no type', [{ series: 'X', documentTypes: [] }], 'numbering.types-missing'],
    ['a name that no stream can bear', [{ series: 'a/b', documentTypes: ['KH'] }], 'register.series-unreadable'],
  ] as const)('is refused with %s', (_, rules, code) =>
    given()
      .when(set(2020, ...rules))
      .thenRefused(code),
  );
  it.each([0, 1944, 2201, 2020.5])('is refused from the year %s', (year) => given().when(set(year)).thenRefused('numbering.year-unusable'));
});
describe('the series of a document', () => {
  const state = [done(2020, orders), done(2022, notices)].reduce(numbering.evolve, numbering.initial);
  it.each([
    [2020, 'CT', 'QD'],
    [2021, 'QĐ', 'QD'],
    [2021, 'TB', 'common'],
    [2022, 'TB', 'TB'],
    [2022, 'CT', 'common'],
    [2019, 'CT', 'common'],
    [2020, null, 'common'],
    [2020, 'CV', 'common'],
  ])('in %s of type %s is %s', (year, type, series) => expect(seriesFor(state, year, type)).toBe(series));
});

it('other rules of the body, in the same stream, change no numbers', () => {
  const reminders = { type: 'RemindersSet', version: 1, data: { authorityId, rules: [] } } as unknown as NumberingSet;
  const state = [done(2020, orders), reminders].reduce(numbering.evolve, numbering.initial);
  expect(state).toEqual(new Map([[2020, [orders]]]));
  given(done(2020, orders), reminders).when(set(2020, orders)).then();
});
