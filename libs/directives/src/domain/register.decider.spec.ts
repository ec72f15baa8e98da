import fc from 'fast-check';
import { specFor } from '@cascade/event-store/testing';
import { register, writtenNumber, type RegisterCommand } from './register.decider';
import { numberKey, sameSymbol } from './register.state';
import type { RegisterEvent } from './register.events';

const given = specFor(register);
const name = { authorityId: 'ben-cat', year: 2020, series: 'common' };
const opened = (firstNumber = 1, mode: 'kept' | 'observed' = 'kept'): RegisterEvent => ({
  type: 'RegisterOpened',
  version: 1,
  data: { ...name, mode, firstNumber },
});
const taken = (number: number, requestId: string): RegisterEvent => ({
  type: 'NumberTaken',
  version: 1,
  data: { number, directiveId: `for-${requestId}`, requestId },
});
const voided = (number: number, requestId: string): RegisterEvent => ({
  type: 'NumberVoided',
  version: 1,
  data: { number, directiveId: `for-${requestId}`, requestId, reason: 'directive.cites-itself' },
});
const observed = (number: string, directiveId: string, notation: string | null, double: string | null = null): RegisterEvent => ({
  type: 'NumberObserved',
  version: 1,
  data: { number, directiveId, notation, double },
});
const open = (firstNumber = 1, mode: 'kept' | 'observed' = 'kept'): RegisterCommand => ({
  type: 'OpenRegister',
  data: { ...name, mode, firstNumber },
});
const take = (requestId: string, notation = 'UBND-VX'): RegisterCommand => ({
  type: 'TakeNumber',
  data: { ...name, directiveId: `for-${requestId}`, requestId, notation },
});
const cancel = (requestId: string): RegisterCommand => ({ type: 'VoidNumber', data: { requestId, reason: 'directive.cites-itself' } });
const observe = (number: string, directiveId: string, notation: string | null = 'UBND-VX'): RegisterCommand => ({
  type: 'ObserveNumber',
  data: { number, directiveId, notation },
});

describe('opening a register', () => {
  it('says where it begins and who keeps it', () => given().when(open(275)).then(opened(275)));
  it.each([
    [1944, false],
    [1945, true],
    [9999, true],
    [10_000, false],
    [2020.5, false],
    [Number.NaN, false],
  ])('is of a year that letters are numbered in: %s', (year, usable) => {
    const { type, data } = open();
    const asked = given().when({ type, data: { ...data, year } } as RegisterCommand);
    if (usable) asked.then({ type: 'RegisterOpened', version: 1, data: { ...name, year, mode: 'kept', firstNumber: 1 } });
    else asked.thenRefused('register.year-unusable');
  });
  it('is no news a second time', () => given(opened(275)).when(open(275)).then());
  it('is no news for a register of somebody else, wherever it begins', () => given(opened(1, 'observed')).when(open(9, 'observed')).then());
  it('may be put right while no number is taken', () => given(opened(1)).when(open(275)).then(opened(275)));
  it('may take over what was only observed', () =>
    given(opened(1, 'observed'), observed('278', 'letter', 'UBND-VX'))
      .when(open(300))
      .then(opened(300)));
  it('cannot move once a number is taken', () => given(opened(1), taken(1, 'a')).when(open(275)).thenRefused('register.already-open'));
  it('cannot be given away once a number is taken', () =>
    given(opened(1), taken(1, 'a')).when(open(1, 'observed')).thenRefused('register.already-open'));
  it.each([0, -1, 1.5, Number.NaN])('begins with no %s', (first) =>
    given().when(open(first)).thenRefused('register.first-number-unusable'),
  );
});

describe('taking a number', () => {
  it('opens by itself with 1', () => given().when(take('a')).then(opened(1), taken(1, 'a')));
  it('begins where the register was opened', () => given(opened(275)).when(take('a')).then(taken(275, 'a')));
  it('leaves no gap', () => given(opened(275), taken(275, 'a')).when(take('b')).then(taken(276, 'b')));
  it('gives one number a request', () => given(opened(), taken(1, 'a'), taken(2, 'b')).when(take('a')).then());
  it('gives one number a request, voided or not', () => given(opened(), taken(1, 'a'), voided(1, 'a')).when(take('a')).then());
  it('does not give a voided number again', () => given(opened(), taken(1, 'a'), voided(1, 'a')).when(take('b')).then(taken(2, 'b')));
  it('is refused where somebody else gives the numbers', () =>
    given(opened(1, 'observed')).when(take('a')).thenRefused('register.observed'));
  it('goes on after the numbers seen on letters, where nobody said where to begin', () =>
    given(observed('278', 'letter', 'UBND-VX'), observed('12', 'older', 'CT-UBND'))
      .when(take('a'))
      .then(opened(279), taken(279, 'a')));
  it('passes over a number that a letter bears', () =>
    given(opened(5), observed('05', 'letter', 'UBND-VX'), observed('6', 'next', null))
      .when(take('a'))
      .then(taken(7, 'a')));
  it('does not pass over a number that a letter bears under another notation', () =>
    given(opened(5), observed('5', 'letter', 'CT-UBND'))
      .when(take('a'))
      .then(taken(5, 'a')));
});

describe('voiding a number', () => {
  it('keeps the reason', () => given(opened(), taken(1, 'a')).when(cancel('a')).then(voided(1, 'a')));
  it('is no news a second time', () => given(opened(), taken(1, 'a'), voided(1, 'a')).when(cancel('a')).then());
  it('does nothing for a request that has none', () => given(opened()).when(cancel('a')).then());
});

describe('seeing a number on a letter', () => {
  it('is recorded', () =>
    given()
      .when(observe('278', 'letter'))
      .then(observed('278', 'letter', 'UBND-VX')));
  it('minds no gap', () =>
    given(observed('278', 'letter', 'UBND-VX'))
      .when(observe('12', 'older'))
      .then(observed('12', 'older', 'UBND-VX')));
  it('is no news for the same letter', () =>
    given(observed('278', 'letter', 'UBND-VX'))
      .when(observe('278', 'letter'))
      .then());
  it('names the letter that bore it before', () =>
    given(observed('278', 'letter', 'UBND-VX'))
      .when(observe('278', 'other'))
      .then(observed('278', 'other', 'UBND-VX', 'letter')));
  it('takes a leading zero and a dash for what they are', () =>
    given(observed('05', 'letter', 'UBND – VX'))
      .when(observe('5', 'other'))
      .then(observed('5', 'other', 'UBND-VX', 'letter')));
  it('finds no double where another symbol group explains it', () =>
    given(observed('12', 'letter', 'CT-UBND'))
      .when(observe('12', 'other'))
      .then(observed('12', 'other', 'UBND-VX')));
  it('finds a double where one of them has no notation', () =>
    given(observed('12', 'letter', 'CT-UBND'))
      .when(observe('12', 'other', null))
      .then(observed('12', 'other', null, 'letter')));
  it('finds a double with a number that was given here', () =>
    given(opened(), taken(1, 'a'))
      .when(observe('01', 'scan'))
      .then(observed('01', 'scan', 'UBND-VX', 'for-a')));
  it('takes a number with a letter for another one', () =>
    given(observed('12', 'letter', 'UBND-VX'))
      .when(observe('12a', 'other'))
      .then(observed('12a', 'other', 'UBND-VX')));
});

describe('numbers as written', () => {
  it.each([
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [2488, '2488'],
  ])('%i is written %s', (number, text) => expect(writtenNumber(number)).toBe(text));
  it.each([
    ['05', '5'],
    ['0', '0'],
    ['12A', '12a'],
    [' 7 ', '7'],
  ])('%j is known as %s', (written, key) => expect(numberKey(written)).toBe(key));
  it('tells notations apart by what they say, not how they are typed', () =>
    expect([sameSymbol('QÐ-UBND', 'qđ – ubnd'), sameSymbol('QĐ-UBND', 'QD-UBND'), sameSymbol(null, 'X')]).toEqual([true, false, true]));
});

it('stays without gap and double over any history of taking, voiding, observing and asking again', () => {
  const request = fc.integer({ min: 0, max: 20 }).map((at) => `request-${at}`);
  const command = fc.oneof(
    { weight: 5, arbitrary: request.map((id) => take(id)) },
    request.map(cancel),
    fc.integer({ min: 1, max: 30 }).map((number) => observe(String(number), `letter-${number}`)),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const log: RegisterEvent[] = [];
      let state = register.initial;
      for (const each of commands)
        for (const event of register.decide(each, state)) {
          state = register.evolve(state, event);
          log.push(event);
        }
      const numbers = log.flatMap((event) => (event.type === 'NumberTaken' ? [event.data.number] : []));
      const seen = log.flatMap((event) => (event.type === 'NumberObserved' ? [Number(event.data.number)] : []));
      const requests = log.flatMap((event) => (event.type === 'NumberTaken' ? [event.data.requestId] : []));
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(new Set(requests).size).toBe(requests.length);
      const [first = 1] = numbers;
      const accounted = new Set([...numbers, ...seen]);
      for (let number = first; number < first + numbers.length; number += 1) expect(accounted.has(number)).toBe(true);
    }),
  );
});

describe('what a register does not know', () => {
  it('changes nothing of it', () => {
    const state = [opened(), taken(1, 'a')].reduce(register.evolve, register.initial);
    expect(register.evolve(state, { type: 'SomethingElse', version: 1, data: {} } as unknown as RegisterEvent)).toBe(state);
  });
  it('a number that is none was seen, and nothing is passed over for it', () =>
    given(observed('không số', 'letter', 'UBND-VX'))
      .when(take('a'))
      .then(opened(1), taken(1, 'a')));
});
