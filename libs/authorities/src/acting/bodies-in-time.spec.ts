import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays, firstInstantOf } from '@cascade/calendar/domain';
import { openMemoryEventStore, type EventStore } from '@cascade/event-store';
import { authoritiesCatalogue, authorityStream, type AuthorityKind } from '../domain';
import { ActingBodies } from './acting-bodies';
import { BodiesAbove } from './bodies-above';
import { StandingBodies } from './standing-bodies';

let store: EventStore;
beforeEach(async () => void (store = await openMemoryEventStore({ catalogue: authoritiesCatalogue })));
afterEach(() => store.close());
const record = async (authorityId: string, type: string, data: object, occurredAt: string | null): Promise<void> => {
  const metadata = { occurredAt, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
  await store.append(
    authorityStream(authorityId),
    [{ id: randomUUID(), type, version: 1, data: { authorityId, ...data }, metadata }],
    'any',
  );
};
const establish = (
  authorityId: string,
  parentId: string | null,
  occurredAt: string | null = '2019-01-01',
  kind: AuthorityKind = 'peoplesCommittee',
) => record(authorityId, 'AuthorityEstablished', { kind, level: 'district', name: authorityId, unit: null, parentId }, occurredAt);
const place = (authorityId: string, parentId: string | null, occurredAt: string | null) =>
  record(authorityId, 'AuthorityPlaced', { parentId }, occurredAt);
const dissolve = (authorityId: string, occurredAt: string | null) =>
  record(authorityId, 'AuthorityDissolved', { successorIds: [], legalBasis: '1685/NQ-UBTVQH15' }, occurredAt);

describe('the bodies above one', () => {
  const above = (id: string, at: string) => new BodiesAbove(store).of(id, at);
  it('are named nearest first, and none above the top or a body nobody knows', async () => {
    for (const [id, parent] of [['commune', 'town'], ['town', 'province'], ['province', null]] as const) await establish(id, parent); // prettier-ignore
    expect(await above('commune', '2020-08-21')).toEqual(['town', 'province']);
    expect(await above('province', '2020-08-21')).toEqual([]);
    expect(await above('nobody', '2020-08-21')).toEqual([]);
  });
  it('are those of the day that is asked for: before the reform the district, after it the province', async () => {
    for (const [id, parent] of [['commune', 'town'], ['town', 'province'], ['province', null]] as const) await establish(id, parent); // prettier-ignore
    await place('commune', 'province', '2025-07-01');
    expect(await above('commune', '2025-06-30T23:59:59+07:00')).toEqual(['town', 'province']);
    expect(await above('commune', '2025-07-01')).toEqual(['province']);
    expect(await above('commune', '2025-06-30T17:00:00Z')).toEqual(['province']); // the same midnight
  });
  it('are not changed by a placing of an earlier day that was learnt late', async () => {
    await establish('commune', 'old-town');
    await place('commune', 'province', '2025-07-01');
    await place('commune', 'new-town', '2022-01-01');
    expect(await above('commune', '2021-12-31')).toEqual(['old-town']);
    expect(await above('commune', '2022-01-01')).toEqual(['new-town']);
    expect(await above('commune', '2025-07-01')).toEqual(['province']);
  });
  it('end where a circle was recorded by mistake', async () => {
    for (const [id, parent] of [['a', 'b'], ['b', 'c'], ['c', 'a']] as const) await establish(id, parent); // prettier-ignore
    expect(await above('a', '2020-08-21')).toEqual(['b', 'c']);
  });
  it('end after sixteen, however long a chain somebody made', async () => {
    for (let at = 0; at < 30; at += 1) await establish(`body-${at}`, `body-${at + 1}`);
    expect(await above('body-0', '2020-08-21')).toHaveLength(16);
  });
  it('are asked for on a day that exists', () =>
    expect(above('commune', '2020-02-30')).rejects.toMatchObject({ code: 'date.does-not-exist', details: { field: 'occurredAt' } }));
});

describe('whether a body stood', () => {
  const stood = (id: string, at: string) => new StandingBodies(store).stoodAt(id, at);
  it('is told by its first and its last day', async () => {
    await establish('town', null, '2014-01-01');
    await dissolve('town', '2025-07-01');
    const days = ['2013-12-31T23:59:59+07:00', '2014-01-01', '2020-02-29', '2025-06-30T23:59:59+07:00', '2025-07-01', '2030-01-01'];
    expect(await Promise.all(days.map((day) => stood('town', day)))).toEqual([false, true, true, true, false, false]);
  });
  it('is true of a body that nobody recorded: whether there is one is asked elsewhere', async () =>
    expect(await stood('nobody', '2020-08-21')).toBe(true));
  it('is true from the beginning where nobody dated it, and false for ever where nobody dated its end', async () => {
    await establish('old', null, null);
    expect(await stood('old', '1950-01-01')).toBe(true);
    await dissolve('old', null);
    expect(await stood('old', '1950-01-01')).toBe(false);
  });
  it('is false of a stream that begins in the middle', async () => {
    await place('odd', 'x', '2020-01-01');
    expect(await stood('odd', '2020-08-21')).toBe(false);
  });
});

describe('in whose name a command is given', () => {
  const acting = (onBehalfOf: string | null, occurredAt: string | null = '2020-08-21', absent: readonly string[] = []) => {
    const asked: unknown[] = [];
    const models = {
      ask: (...question: unknown[]) => (asked.push(question), Promise.resolve({ result: absent.map((absentId) => ({ absentId })) })),
    };
    return new ActingBodies(store, absent.length > 0 ? (models as never) : null).of({ onBehalfOf, occurredAt });
  };
  it('is nobody’s where none is named: the machine’s own keeper', async () => expect(await acting(null)).toBeNull());
  it('is the office’s, its committee’s and nobody’s above that', async () => {
    await establish('office', 'town', '2019-01-01', 'office');
    await establish('chairman', 'town', '2019-01-01', 'officeHolder');
    await establish('town', 'province');
    expect(await acting('office')).toEqual(['office', 'town']);
    expect(await acting('chairman')).toEqual(['chairman', 'town']);
    expect(await acting('town')).toEqual(['town']);
    expect(await acting('stranger')).toEqual(['stranger']);
  });
  it('is also that of who is away and left it in charge', async () => {
    await establish('deputy', 'town', '2019-01-01', 'officeHolder');
    await establish('chief', 'office', '2019-01-01', 'officeHolder');
    await establish('office', 'town', '2019-01-01', 'office');
    expect(await acting('deputy', '2020-08-21', ['chief'])).toEqual(['deputy', 'town', 'chief', 'office']);
  });
  it('is that of the body where the office stood last, whatever was learnt late of earlier days', async () => {
    await establish('office', 'old-town', '2019-01-01', 'office');
    await place('office', 'new-town', '2025-07-01');
    await place('office', 'middle-town', '2022-01-01');
    expect(await acting('office', '2025-08-01')).toEqual(['office', 'new-town']);
  });
  it('ends where offices stand in each other by mistake', async () => {
    await establish('a', 'b', '2019-01-01', 'office');
    await establish('b', 'a', '2019-01-01', 'office');
    expect(await acting('a')).toEqual(['a', 'b']);
  });
});

it('the body above is the one placed last by then, in any order of recording', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: 200 }), fc.constantFrom('p', 'q', 'r')), { maxLength: 8 }),
      fc.nat({ max: 250 }),
      async (placings, on) => {
        const commune = randomUUID();
        const dayAt = (days: number) => addDays('2020-01-01', days);
        await establish(commune, 'first', '2019-01-01');
        for (const [days, parent] of placings) await place(commune, parent, dayAt(days));
        const known = placings.map(([days, parent], order) => ({ from: firstInstantOf(dayAt(days)), parent, order }));
        const last = known
          .filter(({ from }) => from <= firstInstantOf(dayAt(on)))
          .toSorted((a, b) => a.from - b.from || a.order - b.order)
          .at(-1);
        expect(await new BodiesAbove(store).of(commune, dayAt(on))).toEqual([last?.parent ?? 'first']);
      },
    ),
    { numRuns: 60 },
  ));
