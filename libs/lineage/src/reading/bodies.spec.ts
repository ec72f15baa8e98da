import { firstInstantOf } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import { openWorld, type World } from '../testing/world';
import { Bodies } from './bodies';
import { holding, idSet, select, selectArrays } from './select';
import { ghostKey, ghostOf } from './walks';

const at = firstInstantOf;
let world: World;
/** Asks in a snapshot of the read models, as every query does. */
const asking = async <R>(ask: (context: QueryContext) => R, knownAt = world.ordinal()): Promise<R> => {
  await world.answer('log-position', {});
  const { DatabaseSync } = await import('node:sqlite');
  const db = new DatabaseSync(world.models.file()!, { readOnly: true });
  try {
    const ordinal = world.ordinal();
    return ask({ db, asOf: at('2020-08-21'), knownAt, ordinal, veiled: false, prepare: (sql) => db.prepare(sql) });
  } finally {
    db.close();
  }
};
let beforeRenaming = 0;
beforeAll(async () => {
  world = await openWorld();
  await world.body('country', 'central', 'Chính phủ', null);
  await world.body('province', 'province', 'UBND tỉnh', 'country');
  await world.body('town', 'district', 'UBND thị xã Bến Cát', 'province');
  beforeRenaming = world.ordinal();
  await world.say('authority-town', 'AuthorityNamed', { authorityId: 'town', name: 'UBND thành phố Bến Cát', unit: null }, '2020-08-15');
  const office = { authorityId: 'office', kind: 'office', level: null, name: 'Phòng Y tế', unit: null, parentId: 'town' };
  await world.say('authority-office', 'AuthorityEstablished', office, '2020-01-01');
  const ring = (id: string, parentId: string) => ({ authorityId: id, kind: 'office', level: null, name: id, unit: null, parentId });
  await world.say('authority-ring-1', 'AuthorityEstablished', ring('ring-1', 'ring-2'), '2020-01-01');
  await world.say('authority-ring-2', 'AuthorityEstablished', ring('ring-2', 'ring-1'), '2020-01-01');
});
afterAll(() => world.close());

describe('a body', () => {
  it('is called as it was on the day', async () => {
    const names = await asking((context) => {
      const bodies = new Bodies(context).load(['town', null, undefined, 'nobody']);
      return ['2020-08-14T23:59:59+07:00', '2020-08-15', '2030-01-01'].map((day) => bodies.at('town', at(day))?.name);
    });
    expect(names).toEqual(['UBND thị xã Bến Cát', 'UBND thành phố Bến Cát', 'UBND thành phố Bến Cát']);
  });
  it('is called as it was called first where it is older than what is known of it', async () =>
    expect(await asking((context) => new Bodies(context).load(['town']).at('town', at('1990-01-01'))?.name)).toBe('UBND thị xã Bến Cát'));
  it('is called as was known then', async () =>
    expect(await asking((context) => new Bodies(context).load(['town']).at('town', at('2020-08-20'))?.name, beforeRenaming)).toBe(
      'UBND thị xã Bến Cát',
    ));
  it('is nobody where nobody knows it, or none is named', async () =>
    expect(await asking((context) => ['nobody', null, undefined, ''].map((id) => new Bodies(context).load([id]).at(id, 0)))).toEqual(
      Array(4).fill(undefined),
    ));
  it('is nobody as long as it was not looked up', async () =>
    expect(await asking((context) => new Bodies(context).at('town', 0))).toBeUndefined());
  it('stands in a chain up to the top', async () =>
    expect(
      await asking((context) =>
        new Bodies(context)
          .loadChains(['office', null])
          .chain('office', at('2020-08-20'))
          .map(({ id }) => id),
      ),
    ).toEqual([...['office', 'town', 'province', 'country']]));
  it('has the level of the body whose office it is, also where only itself was looked up', async () => {
    expect(await asking((context) => new Bodies(context).load(['office']).level('office', at('2020-08-20')))).toBe('district');
    expect(
      await asking((context) =>
        ['town', 'country', 'nobody', null].map((id) => new Bodies(context).load([id]).level(id, at('2020-08-20'))),
      ),
    ).toEqual([...['district', 'central', null, null]]);
  });
  it('whose parents go round in a circle has a chain that ends, and no level', async () => {
    expect(
      await asking((context) =>
        new Bodies(context)
          .loadChains(['ring-1'])
          .chain('ring-1', at('2020-08-20'))
          .map(({ id }) => id),
      ),
    ).toEqual(['ring-1', 'ring-2']);
    expect(await asking((context) => new Bodies(context).load(['ring-1']).level('ring-1', at('2020-08-20')))).toBeNull();
  });
});
describe('a name that nobody could resolve', () => {
  const ghost = (id: string) => ({ authorityId: id, kind: 'ghost', level: null, name: `${id} như viết`, unit: null, parentId: null });
  it('is what it turned out to be, from when that was known', async () => {
    await world.say('authority-ghost', 'AuthorityEstablished', ghost('ghost'), '2020-01-01');
    const before = world.ordinal();
    await world.say('authority-ghost', 'AuthorityResolved', { authorityId: 'ghost', asId: 'town' }, '2020-08-01');
    const named = (knownAt?: number) =>
      asking((context) => new Bodies(context).load(['ghost']).at('ghost', at('2020-08-20'))?.name, knownAt);
    expect(await named(before)).toBe('ghost như viết');
    expect(await named()).toBe('UBND thành phố Bến Cát');
  });
});
describe('a question in SQL', () => {
  it('is given the instant and the knowledge that it names, and no more', async () => {
    const rows = await asking((context) =>
      select<{ n: number }>(context, `SELECT count(*) AS n FROM authorities AS a WHERE ${holding('a')}`),
    );
    expect(rows[0]!.n).toBeGreaterThan(3);
    expect(await asking((context) => select(context, 'SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });
  it('takes any number of ids as one parameter', async () => {
    const found = (ids: Iterable<string>) =>
      asking((context) => selectArrays<[string]>(context, 'SELECT value FROM json_each($ids)', { $ids: idSet(ids) }).map(([id]) => id));
    expect(await found([])).toEqual([]);
    expect(await found(new Set(['a', `"'`, 'đ']))).toEqual(['a', `"'`, 'đ']);
  });
  it.each(['r-1', '', 'reference:x'])('knows a ghost by the key of its reference (%s)', (id) => {
    expect(ghostOf(ghostKey(id))).toBe(id);
    expect(ghostOf(`d-${id}`)).toBeNull();
  });
});
