import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { firstInstantOf } from '@cascade/calendar/domain';
import { openMemoryEventStore, openReadModels } from '@cascade/event-store';
import { ActingBodies } from '../acting/acting-bodies';
import { authoritiesCatalogue } from '../domain';
import { queries as authorityQueries, type Absence } from '../queries';
import { authorities } from './authorities.projection';
import { delegations, delegationsNow, type Delegation } from './delegations.projection';

const open = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'delegations-'));
  const store = await openMemoryEventStore({ catalogue: authoritiesCatalogue });
  const models = await openReadModels({
    ...{
      store,
      folder,
      projections: [authorities, delegations],
      queries: { ...authorityQueries, delegations: delegationsNow },
      catalogue: authoritiesCatalogue,
      threads: false,
    },
    now: () => firstInstantOf('2020-08-21'),
  });
  const say = async (stream: string, type: string, data: object, occurredAt: string) => {
    const metadata = { occurredAt, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    return (await store.append(stream, [{ id: randomUUID(), type, version: 1, data, metadata }], 'any')).position;
  };
  const close = async (): Promise<void> => {
    await models.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, models, say, close };
};
const given = {
  delegationId: 'd',
  absentId: 'chairman',
  standInId: 'deputy',
  fromOn: '2020-08-18',
  untilOn: '2020-08-21',
  reason: 'đi công tác',
};

describe('who stands in for whom', () => {
  let world: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => void (world = await open()));
  afterEach(() => world.close());
  const absent = async (day: string, after: bigint) => {
    const { result } = await world.models.ask<Delegation[]>('delegations', { standInId: 'deputy' }, { asOf: firstInstantOf(day), after });
    return result.map(({ absentId }) => absentId);
  };
  it('holds from the first to the last day, both counted, whenever it was recorded', async () => {
    const after = await world.say('delegation-d', 'DelegationGiven', given, '2020-08-30');
    expect(await absent('2020-08-17', after)).toEqual([]);
    expect(await absent('2020-08-18', after)).toEqual(['chairman']);
    expect(await absent('2020-08-21T23:00:00+07:00', after)).toEqual(['chairman']);
    expect(await absent('2020-08-22', after)).toEqual([]);
  });
  it('keeps no reason whose words are sealed, and all the rest', async () => {
    const reason = { keyId: 'k', cipher: 'x' };
    const [segment] = delegations.timeline([{ type: 'DelegationGiven', data: { ...given, reason }, ordinal: 1 } as never]);
    expect(segment).toMatchObject({ row: { absent_id: 'chairman', stand_in_id: 'deputy', until_on: '2020-08-21', reason: '' } });
  });
  it('is nobody where neither who is away nor who stands in was said', async () => {
    const after = await world.say('delegation-d', 'DelegationGiven', given, '2020-08-10');
    const { result } = await world.models.ask<Delegation[]>('delegations', {}, { asOf: firstInstantOf('2020-08-19'), after });
    expect(result).toEqual([]);
  });
  it('ends earlier where it was ended, or never where no end was said', async () => {
    await world.say('delegation-d', 'DelegationGiven', { ...given, untilOn: null }, '2020-08-18');
    const after = await world.say(
      'delegation-d',
      'DelegationEnded',
      { delegationId: 'd', lastOn: '2020-08-19', reason: 'về' },
      '2020-08-19',
    );
    expect(await absent('2020-08-20', after)).toEqual([]);
    const open = await world.say('delegation-e', 'DelegationGiven', { ...given, delegationId: 'e', untilOn: null }, '2020-08-18');
    expect(await absent('2030-01-01', open)).toEqual(['chairman']);
  });
  it('is found from the one who is away too', async () => {
    const after = await world.say('delegation-d', 'DelegationGiven', given, '2020-08-18');
    const { result } = await world.models.ask<Delegation[]>(
      'delegations',
      { absentId: 'chairman' },
      { asOf: firstInstantOf('2020-08-19'), after },
    );
    expect(result).toMatchObject([{ standInId: 'deputy', untilOn: '2020-08-21' }]);
  });
  it('is nobody where the record begins in the middle', async () => {
    const after = await world.say(
      'delegation-x',
      'DelegationEnded',
      { delegationId: 'x', lastOn: '2020-08-19', reason: 'về' },
      '2020-08-19',
    );
    expect(await absent('2020-08-18', after)).toEqual([]);
  });

  describe('as people keep them in sight', () => {
    const establish = (authorityId: string, kind: string, parentId: string | null) =>
      world.say(
        `authority-${authorityId}`,
        'AuthorityEstablished',
        { authorityId, kind, level: null, name: `Tên ${authorityId}`, unit: null, parentId },
        '2019-01-01',
      );
    const around = async (authorityId: string, day: string) =>
      (await world.models.ask<Absence[]>('absences', { authorityId }, { asOf: firstInstantOf(day) })).result;
    beforeEach(async () => {
      await establish('commune', 'peoplesCommittee', 'town');
      await establish('chairman', 'officeHolder', 'commune');
      await establish('deputy', 'officeHolder', 'commune');
      const after = await world.say('delegation-d', 'DelegationGiven', given, '2020-08-10');
      await world.models.ask('delegations', { standInId: 'deputy' }, { after });
    });
    it('they stand with names, also before their first day, and no longer after the last', async () => {
      const absence = { absentName: 'Tên chairman', standInName: 'Tên deputy', fromOn: '2020-08-18', untilOn: '2020-08-21' };
      expect(await around('chairman', '2020-08-15')).toMatchObject([{ ...absence, upcoming: true }]);
      expect(await around('chairman', '2020-08-21')).toMatchObject([{ ...absence, upcoming: false }]);
      expect(await around('chairman', '2020-08-22')).toEqual([]);
    });
    it.each(['chairman', 'deputy', 'commune'])('they are found from %s', async (body) => {
      expect(await around(body, '2020-08-19')).toHaveLength(1);
    });
    it.each(['town', 'stranger'])('they do not concern %s', async (body) => {
      expect(await around(body, '2020-08-19')).toEqual([]);
    });
    it('those of a committee below are its own', async () => {
      const after = await world.say(
        'delegation-f',
        'DelegationGiven',
        { ...given, delegationId: 'f', absentId: 'commune', standInId: 'other' },
        '2020-08-10',
      );
      await world.models.ask('delegations', { standInId: 'other' }, { after });
      expect(await around('town', '2020-08-19')).toEqual([]);
      expect(await around('other', '2020-08-19')).toMatchObject([{ absentName: 'Tên commune', standInName: '' }]);
    });
  });
  describe('so a command is given for', () => {
    const establish = (authorityId: string, kind: string, parentId: string | null) =>
      world.say(
        `authority-${authorityId}`,
        'AuthorityEstablished',
        { authorityId, kind, level: null, name: authorityId, unit: null, parentId },
        '2019-01-01',
      );
    const acting = (onBehalfOf: string | null, occurredAt: string | null = '2020-08-19') =>
      new ActingBodies(world.store, world.models).of({ onBehalfOf, occurredAt });
    beforeEach(async () => {
      await establish('commune', 'peoplesCommittee', 'town');
      await establish('chairman', 'officeHolder', 'commune');
      await establish('deputy', 'officeHolder', 'commune');
      await establish('office', 'office', 'commune');
      const after = await world.say('delegation-d', 'DelegationGiven', given, '2020-08-18');
      await world.models.ask('delegations', { standInId: 'deputy' }, { after });
    });
    it('nobody where none is named', async () => expect(await acting(null)).toBeNull());
    it('the body itself, not the one above', async () => expect(await acting('commune')).toEqual(['commune']));
    it('the body that an office belongs to', async () => expect(await acting('office')).toEqual(['office', 'commune']));
    it('who is away on that day', async () => {
      expect(await acting('deputy')).toEqual(['deputy', 'commune', 'chairman']);
      expect(await acting('deputy', '2020-08-25')).toEqual(['deputy', 'commune']);
      expect(await acting('deputy', null)).toEqual(['deputy', 'commune', 'chairman']);
    });
    it('where an office was placed since', async () => {
      await world.say('authority-office', 'AuthorityPlaced', { authorityId: 'office', parentId: 'town' }, '2020-01-01');
      expect(await acting('office')).toEqual(['office', 'town']);
    });
    it('itself alone where nobody knows it, and without read models', async () => {
      expect(await acting('stranger')).toEqual(['stranger']);
      expect(await new ActingBodies(world.store, null).of({ onBehalfOf: 'deputy', occurredAt: '2020-08-19' })).toEqual([
        'deputy',
        'commune',
      ]);
    });
  });
});
