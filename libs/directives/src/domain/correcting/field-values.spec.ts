import { isDomainError } from '@cascade/event-store/domain';
import * as values from './field-values';

const given = (value: unknown) => ({ id: 'letter', field: '/somewhere', value });
type Check = (of: values.GivenValue) => unknown;
const accepts = (check: Check, rows: readonly (readonly [unknown, unknown])[]): void =>
  it.each(rows)('takes %j for %j', (value, understood) => expect(check(given(value))).toEqual(understood));
/** A refusal names the letter, the field, what was given and what would have been understood. */
const refuses = (check: Check, rows: readonly unknown[], expected: string): void =>
  it.each(rows.map((value) => [value]))('refuses %j', (value) => {
    let refusal: unknown;
    try {
      check(given(value));
    } catch (error) {
      refusal = error;
    }
    if (!isDomainError(refusal)) throw new Error(`${JSON.stringify(value)} was taken`);
    expect(refusal.code).toBe('reading.value-unusable');
    expect(refusal.details).toMatchObject({ id: 'letter', field: '/somewhere', expected: expect.stringContaining(expected) });
  });
const noDay = (check: Check, rows: readonly (readonly [unknown, string])[]): void =>
  it.each(rows)('knows no day %j', (value, written) =>
    expect(() => check(given(value))).toThrow(
      expect.objectContaining({ code: 'date.does-not-exist', details: { field: '/somewhere', value: written } }),
    ),
  );

describe('text', () => {
  accepts(values.text, [
    ['Giao', 'Giao'],
    ['  Giao  ', 'Giao'],
  ]);
  refuses(values.text, ['', '  ', null, 3, true, ['Giao'], { text: 'Giao' }, undefined], 'text');
});
describe('text that may be missing', () => {
  accepts(values.optionalText, [
    [null, null],
    [' Bến Cát ', 'Bến Cát'],
  ]);
  refuses(values.optionalText, ['', 0, {}], 'text');
});
describe('one of some words', () => {
  const urgency = values.oneOf('khẩn', 'hỏa tốc');
  accepts(urgency, [
    ['khẩn', 'khẩn'],
    ['hỏa tốc', 'hỏa tốc'],
  ]);
  refuses(urgency, ['Khẩn', '', null, 1], 'khẩn | hỏa tốc');
});
describe('yes or no', () => {
  accepts(values.flag, [
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
  ]);
  refuses(values.flag, ['có', 1, 0, null, ''], 'true | false');
});
describe('a date', () => {
  accepts(values.date, [
    [null, null],
    ['2020-08-17', '2020-08-17'],
    [' 2020-08-17 ', '2020-08-17'],
    ['2020-08', '2020-08'],
    ['2020', '2020'],
    ['2020-02-29', '2020-02-29'],
  ]);
  noDay(values.date, [
    ['2021-02-29', '2021-02-29'],
    ['2020-13', '2020-13'],
    ['17/8/2020', '17/8/2020'],
    ['2020-08-17T10:00:00+07:00', '2020-08-17T10:00:00+07:00'], // a letter bears a day, not an hour
    ['hôm nay', 'hôm nay'],
  ]);
  refuses(values.date, [20200817, '', {}], 'text');
});
describe('a symbol', () => {
  accepts(values.symbol, [
    [null, null],
    ['12/CT-UBND', { number: '12', notation: 'CT-UBND', asWritten: '12/CT-UBND' }],
    ['Số: 7414/UBND – CT', { number: '7414', notation: 'UBND-CT', asWritten: 'Số: 7414/UBND – CT' }],
    ['15-CT/TU', { number: '15', notation: 'CT/TU', asWritten: '15-CT/TU' }],
    ['12a/QĐ-UBND', { number: '12a', notation: 'QĐ-UBND', asWritten: '12a/QĐ-UBND' }],
    ['30/2020/NĐ-CP', { number: '30', notation: '2020/NĐ-CP', asWritten: '30/2020/NĐ-CP' }],
  ]);
  refuses(values.symbol, ['CT-UBND', '12', '/CT-UBND', '12/', '', 12, ['12/CT-UBND']], '');
});
describe('the number of a symbol', () => {
  accepts(values.symbolNumber, [
    [null, null],
    ['278', '278'],
    [278, '278'],
    ['05', '05'],
    ['12a', '12a'],
  ]);
  refuses(values.symbolNumber, ['12/CT', '1.5', 1.5, -3, 'một'], '12');
});
describe('a relation', () => {
  accepts(
    values.relation,
    ['implements', 'basedOn', 'cites', 'mentions', 'continues', 'guides', 'amends', 'replaces', 'repeals', 'suspends', 'corrects'].map(
      (relation) => [relation, relation] as const,
    ),
  );
  refuses(values.relation, ['implement', 'constructor', null], 'implements | basedOn');
});
describe('a deadline', () => {
  const text = 'trước ngày 20/8/2020';
  const fixed = { kind: 'fixed', text, on: '2020-08-20', hour: null, inclusive: true };
  const relative = { kind: 'relative', text: 'trong 5 ngày làm việc', amount: 5, unit: 'workingDay', trigger: 'signed' };
  const every = { text: 'hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false };
  accepts(values.deadline, [
    [null, null],
    ['2020-08-20', { ...fixed, text: '2020-08-20' }],
    [{ kind: 'fixed', text, on: '2020-08-20' }, fixed],
    [
      { ...fixed, hour: '14:00', inclusive: false },
      { ...fixed, hour: '14:00', inclusive: false },
    ],
    [
      { ...fixed, hour: '24:00' },
      { ...fixed, hour: '24:00' },
    ],
    [relative, relative],
    [
      { ...relative, trigger: 'received' },
      { ...relative, trigger: 'received' },
    ],
    [
      { ...relative, unit: 'month', amount: 120 },
      { ...relative, unit: 'month', amount: 120 },
    ],
    [
      { ...relative, unit: 'day', amount: 0 },
      { ...relative, unit: 'day', amount: 0 },
    ],
    [
      { ...relative, unit: 'hour', amount: 1.5 },
      { ...relative, unit: 'hour', amount: 1.5 },
    ],
    [
      { kind: 'recurring', text: 'hàng ngày', recurrence: every },
      { kind: 'recurring', text: 'hàng ngày', recurrence: every },
    ],
    [
      { kind: 'byReference', text: 'theo Kế hoạch', more: 1 },
      { kind: 'byReference', text: 'theo Kế hoạch' },
    ],
  ]);
  refuses(
    values.deadline,
    [
      20,
      [],
      {},
      { kind: 'fixed', on: '2020-08-20' },
      { kind: 'sometime', text },
      { ...relative, amount: 5.5 },
      { ...relative, amount: -1 },
      { ...relative, amount: '5' },
      { ...relative, amount: 3_651, unit: 'day' },
      { ...relative, amount: 8_761, unit: 'hour' },
      { ...relative, amount: 121, unit: 'month' },
      { ...relative, unit: 'year' },
      { ...relative, unit: 'constructor' },
      { ...relative, trigger: 'now' },
      { kind: 'recurring', text },
    ],
    '',
  );
  refuses(
    values.deadline,
    [
      { ...fixed, hour: '25:00' },
      { ...fixed, hour: 14 },
      { ...fixed, hour: '14h' },
    ],
    '14:00',
  );
  noDay(values.deadline, [
    ['2020-02-30', '2020-02-30'],
    [{ ...fixed, on: '2020-09-31' }, '2020-09-31'],
  ]);
  refuses(values.deadline, [{ kind: 'fixed', text }], 'text'); // a fixed one without its day
});
describe('a recurrence', () => {
  const daily = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false };
  accepts(values.recurrence, [
    [null, null],
    [daily, daily],
    [
      { text: 'hàng tuần', every: 'week' },
      { text: 'hàng tuần', every: 'week', before: null, day: null, inclusive: false },
    ],
    [
      { ...daily, every: 'month', day: 31, inclusive: true },
      { ...daily, every: 'month', day: 31, inclusive: true },
    ],
    [
      { ...daily, every: 'year', day: 15, month: 12 },
      { ...daily, every: 'year', day: 15, month: 12 },
    ],
    [
      { ...daily, every: 'unstated', before: null },
      { ...daily, every: 'unstated', before: null },
    ],
  ]);
  refuses(
    values.recurrence,
    [
      'hàng ngày',
      { ...daily, text: ' ' },
      { ...daily, every: 'hour' },
      { ...daily, before: '14h' },
      { ...daily, day: 0 },
      { ...daily, day: 32 },
      { ...daily, day: 1.5 },
      { ...daily, every: 'month', month: 6 },
      { ...daily, every: 'year', month: 13 },
      { ...daily, every: 'year', month: 0 },
    ],
    '"every"',
  );
});
describe('a target', () => {
  const half = { text: 'tối thiểu 50%', value: 50, unit: '%', base: null, comparison: 'atLeast' };
  accepts(values.targetParts, [
    [null, null],
    [half, half],
    [{ text: 'ít nhất 3 người' }, { text: 'ít nhất 3 người', value: null, unit: null, base: null, comparison: null }],
    [
      { ...half, value: 0, comparison: 'exactly' },
      { ...half, value: 0, comparison: 'exactly' },
    ],
  ]);
  refuses(
    values.targetParts,
    ['50%', {}, { ...half, text: '' }, { ...half, value: '50' }, { ...half, value: Number.NaN }, { ...half, unit: ' ' }, { ...half, base: 3 }, { ...half, comparison: 'about' }], // prettier-ignore
    '"comparison"',
  );
});
describe('who signed', () => {
  const chairman = { name: 'Lê Thị B', role: 'Chủ tịch', capacities: ['TM'] };
  accepts(values.signatory, [
    [null, null],
    [chairman, chairman],
    [{}, { name: null, role: null, capacities: [] }],
    [
      { ...chairman, capacities: ['KT', 'TL', 'TUQ', 'Q'] },
      { ...chairman, capacities: ['KT', 'TL', 'TUQ', 'Q'] },
    ],
  ]);
  refuses(values.signatory, ['Lê Thị B', [], { ...chairman, name: '' }, { ...chairman, role: 4 }, { ...chairman, capacities: 'TM' }, { ...chairman, capacities: ['PP'] }], '"capacities"'); // prettier-ignore
});
it('tells no more of a value than a line has room for', () => {
  const long = 'x'.repeat(500);
  expect(() => values.relation(given(long))).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ value: 'x'.repeat(60) }) }),
  );
  expect(() => values.relation(given(undefined))).toThrow(expect.objectContaining({ details: expect.objectContaining({ value: '–' }) }));
  expect(() => values.relation(given({ a: 1 }))).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ value: '{"a":1}' }) }),
  );
});
