import { reconcile } from './reconcile';
import { rowsOf, type AnySegment, type Column, type KnownRow } from './segments';
import { OPEN_END } from './timeline-projection';

const columns: readonly Column[] = [
  { name: 'status', type: 'text' },
  { name: 'due', type: 'integer' },
];
const row = (status: string, due: number | null = null) => ({ status, due });
const rows = (...segments: AnySegment[]) => rowsOf(segments, columns, 9).map(({ key, from, to, values }) => [key, from, to, ...values]);

describe('the rows that segments come to', () => {
  it('are none of none', () => expect(rows()).toEqual([]));
  it('hold until the next one', () =>
    expect(rows({ from: 10, row: row('open') }, { from: 20, row: row('done') })).toEqual([
      ['', 10, 20, 'open', null],
      ['', 20, OPEN_END, 'done', null],
    ]));
  it('are altered by a change', () =>
    expect(rows({ from: 10, row: row('open') }, { from: 15, change: { due: 7 } })).toEqual([
      ['', 10, 15, 'open', null],
      ['', 15, OPEN_END, 'open', 7],
    ]));
  it('can be emptied by a change', () =>
    expect(rows({ from: 10, row: row('open', 3) }, { from: 15, change: { due: null } }).at(-1)).toEqual(['', 15, OPEN_END, 'open', null]));
  it('end', () => expect(rows({ from: 10, row: row('open') }, { from: 20, end: true })).toEqual([['', 10, 20, 'open', null]]));
  it('begin again after an end', () =>
    expect(rows({ from: 10, row: row('a') }, { from: 20, end: true }, { from: 30, row: row('b') })).toEqual([
      ['', 10, 20, 'a', null],
      ['', 30, OPEN_END, 'b', null],
    ]));
  it('take no change and no end where nothing holds', () =>
    expect(rows({ from: 10, change: { due: 7 } }, { from: 11, end: true })).toEqual([]));
  it('are sorted by their beginning, stably', () =>
    expect(rows({ from: 20, change: { due: 1 } }, { from: 10, row: row('open') }, { from: 20, change: { due: 2 } })).toEqual([
      ['', 10, 20, 'open', null],
      ['', 20, OPEN_END, 'open', 2],
    ]));
  it('are never empty', () =>
    expect(rows({ from: 10, row: row('a') }, { from: 10, row: row('b') })).toEqual([['', 10, OPEN_END, 'b', null]]));
  it('are not cut where nothing changes', () => {
    expect(rows({ from: 10, row: row('a') }, { from: 20, row: row('a') }, { from: 30, change: { status: 'a' } })).toEqual([
      ['', 10, OPEN_END, 'a', null],
    ]);
    expect(rows({ from: 10, row: row('a') }, { from: 20, row: row('b') }, { from: 20, row: row('a') })).toEqual([
      ['', 10, OPEN_END, 'a', null],
    ]);
    expect(rows({ from: 10, row: row('a') }, { from: 20, end: true }, { from: 20, row: row('a') })).toEqual([
      ['', 10, OPEN_END, 'a', null],
    ]);
  });
  it('are kept apart by key, in the order of keys', () =>
    expect(rows({ from: 20, key: 'y', row: row('b') }, { from: 10, key: 'x', row: row('a') }, { from: 30, key: 'y', end: true })).toEqual([
      ['x', 10, OPEN_END, 'a', null],
      ['y', 20, 30, 'b', null],
    ]));
  it('carry the one key that all have', () =>
    expect(rows({ from: 10, key: 'x', row: row('a') })).toEqual([['x', 10, OPEN_END, 'a', null]]));
  it.each<[string, AnySegment]>([
    ['a number for a text', { from: 1, row: { status: 1, due: null } }],
    ['a fraction for an integer', { from: 1, row: { status: 'a', due: 1.5 } }],
    ['a column that is missing', { from: 1, row: { status: 'a' } }],
    ['a beginning that is no instant', { from: NaN, row: row('a') }],
  ])('refuse %s', (_, segment) => expect(() => rows(segment)).toThrow(TypeError));
  it('refuse a wrong value in a change', () =>
    expect(() => rows({ from: 1, row: row('a') }, { from: 2, change: { due: '7' } })).toThrow(TypeError));
});

describe('what becomes known and what ceases to be', () => {
  let lastId = 0;
  const known = (...segments: AnySegment[]) => rowsOf(segments, columns, 1).map((each): KnownRow => ({ ...each, id: (lastId += 1) }));
  const compare = (current: readonly KnownRow[], ...segments: AnySegment[]) => {
    const closed: KnownRow[] = [];
    const next = reconcile(current, rowsOf(segments, columns, 2), (each) => closed.push(each));
    return { closed, kept: next.filter(({ knownFrom }) => knownFrom === 1), opened: next.filter(({ knownFrom }) => knownFrom === 2) };
  };
  const a: AnySegment = { from: 10, row: row('a') };
  const b: AnySegment = { from: 20, row: row('b') };

  it('is all new at first', () => expect(compare([], a, b)).toMatchObject({ closed: [], kept: [], opened: [{ from: 10 }, { from: 20 }] }));
  it('is nothing where nothing changed: the rows stay the very same', () => {
    const current = known(a, b);
    const { closed, kept, opened } = compare(current, a, b);
    expect([closed, opened]).toEqual([[], []]);
    expect(kept[0]).toBe(current[0]);
    expect(kept[1]).toBe(current[1]);
  });
  it('shortens what a later fact ends', () =>
    expect(compare(known(a), a, b)).toMatchObject({
      closed: [{ from: 10, to: OPEN_END }],
      kept: [],
      opened: [
        { from: 10, to: 20 },
        { from: 20, to: OPEN_END },
      ],
    }));
  it('keeps what lies before a change', () =>
    expect(compare(known(a, b), a, b, { from: 30, end: true })).toMatchObject({
      closed: [{ from: 20 }],
      kept: [{ from: 10 }],
      opened: [{ from: 20, to: 30 }],
    }));
  it('inserts before', () =>
    expect(compare(known(b), a, b)).toMatchObject({ closed: [], kept: [{ from: 20 }], opened: [{ from: 10, to: 20 }] }));
  it('closes all where nothing is left', () =>
    expect(compare(known(a, b))).toMatchObject({ closed: [{ from: 10 }, { from: 20 }], kept: [], opened: [] }));
  it('compares key by key', () => {
    const current = known({ from: 10, key: 'x', row: row('a') }, { from: 10, key: 'y', row: row('a') });
    expect(compare(current, { from: 10, key: 'y', row: row('a') }, { from: 10, key: 'z', row: row('a') })).toMatchObject({
      closed: [{ key: 'x' }],
      kept: [{ key: 'y' }],
      opened: [{ key: 'z' }],
    });
  });
});
