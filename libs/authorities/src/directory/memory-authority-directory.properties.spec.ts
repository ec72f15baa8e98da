import fc from 'fast-check';
import { firstInstantOf } from '@cascade/calendar/domain';
import type { AuthorityEvent, AuthorityRecord, UnitRef } from '../domain';
import { MemoryAuthorityDirectory } from './memory-authority-directory';

const authorityId = 'a';
const days = Array.from({ length: 12 }, (_, month) => `2020-${String(month + 1).padStart(2, '0')}-01`);
const aDay = fc.constantFrom(...days);
const aUnit: fc.Arbitrary<UnitRef> = fc.record({
  scheme: fc.constant('2020'),
  level: fc.constant('district' as const),
  code: fc.constant('721'),
  type: fc.constantFrom('Huyện', 'Thị xã', 'Thành phố'),
  name: fc.constantFrom('Bến Cát', 'Mỹ Phước'),
});
const anEstablishment: fc.Arbitrary<AuthorityEvent> = fc.tuple(aDay, aUnit).map(([occurredAt, unit]) => ({
  type: 'AuthorityEstablished',
  version: 1,
  occurredAt,
  data: { authorityId, kind: 'peoplesCommittee', level: 'district', name: `UBND ${unit.name}`, unit, parentId: 'p' },
}));
const aFact: fc.Arbitrary<AuthorityEvent> = fc.oneof(
  fc.tuple(aDay, aUnit).map(([occurredAt, unit]): AuthorityEvent => ({
    type: 'AuthorityNamed',
    version: 1,
    occurredAt,
    data: { authorityId, name: `UBND ${unit.name}`, unit },
  })),
  fc.tuple(aDay, fc.constantFrom('p', 'q', null)).map(([occurredAt, parentId]): AuthorityEvent => ({
    type: 'AuthorityPlaced',
    version: 1,
    occurredAt,
    data: { authorityId, parentId },
  })),
  fc.tuple(aDay, fc.constantFrom('b', 'c')).map(([occurredAt, successor]): AuthorityEvent => ({
    type: 'AuthorityDissolved',
    version: 1,
    occurredAt,
    data: { authorityId, successorIds: [successor], legalBasis: null },
  })),
  fc
    .tuple(aDay, fc.constantFrom('d', 'e'))
    .map(([occurredAt, asId]): AuthorityEvent => ({ type: 'AuthorityResolved', version: 1, occurredAt, data: { authorityId, asId } })),
);
/** Recorded in this order, dated in any: late facts are the normal case. */
const aHistory = fc.tuple(anEstablishment, fc.array(aFact, { maxLength: 10 })).map(([first, later]) => [first, ...later]);

/** Told once more without timelines: of the facts known that hold by then, in the order of their days, each alters what is there. */
const naively = (known: readonly AuthorityEvent[], on: number): AuthorityRecord | null => {
  const holding = known
    .map((event, ordinal) => ({ event, ordinal, from: firstInstantOf(event.occurredAt ?? '') }))
    .filter(({ from }) => from <= on);
  holding.sort((one, other) => one.from - other.from || one.ordinal - other.ordinal);
  let body: AuthorityRecord | undefined;
  for (const { event } of holding) {
    if (event.type === 'AuthorityEstablished') {
      const { kind, level, name, unit, parentId } = event.data;
      body = { authorityId, kind, level, name, unit, parentId, dissolved: false, resolvedAs: null };
    } else if (body && event.type === 'AuthorityNamed') body = { ...body, name: event.data.name, unit: event.data.unit };
    else if (body && event.type === 'AuthorityPlaced') body = { ...body, parentId: event.data.parentId };
    else if (body && event.type === 'AuthorityDissolved') body = { ...body, dissolved: true };
    else if (body && event.type === 'AuthorityResolved') body = { ...body, resolvedAs: event.data.asId };
  }
  return body ?? null;
};

describe('over random histories with late facts', () => {
  it('a body is at every instant, as known at every moment, what a naive fold makes of it', () =>
    fc.assert(
      fc.property(aHistory, fc.nat(), aDay, (history, seed, day) => {
        const known = history.slice(0, 1 + (seed % history.length));
        for (const on of [firstInstantOf(day) - 1, firstInstantOf(day), firstInstantOf('2021-01-01')])
          expect(new MemoryAuthorityDirectory(known, on).byId(authorityId)).toEqual(naively(known, on));
      }),
      { numRuns: 300 },
    ));
  it('it is found under exactly the parent and the name it then has, unless it is dissolved', () =>
    fc.assert(
      fc.property(aHistory, aDay, (history, day) => {
        const on = firstInstantOf(day);
        const directory = new MemoryAuthorityDirectory(history, on);
        const body = naively(history, on);
        const stands = body !== null && !body.dissolved;
        for (const parent of ['p', 'q']) expect(directory.children(parent, null)).toEqual(stands && body.parentId === parent ? [body] : []);
        for (const [folded, name] of [
          ['ben cat', 'Bến Cát'],
          ['my phuoc', 'Mỹ Phước'],
        ] as const) {
          expect(directory.byUnitName(folded)).toEqual(stands && body.unit?.name === name ? [body] : []);
          expect(directory.byFoldedName(`ubnd ${folded}`)).toEqual(body?.name === `UBND ${name}` ? [body] : []);
        }
        expect(directory.levels()).toEqual(stands ? ['district'] : []);
      }),
      { numRuns: 300 },
    ));
});
