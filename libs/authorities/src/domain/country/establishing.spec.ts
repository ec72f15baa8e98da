import { listedUnits } from '../../country/country-data';
import { establishing } from '../../country/establish-country';
import { authority } from '../authority.decider';
import { centralBodyId, committeeId } from '../authority-ids';
import type { AuthorityEvent } from '../authority.events';
import { CENTRAL_BODIES, standsOn } from './central-bodies';
import { establishingCentral, establishingCommittees, FLOOR_DATE, type Establishment } from './establishing';
import type { ListedUnit } from './listed-unit';

const of = (streams: readonly Establishment[], authorityId: string): readonly AuthorityEvent[] =>
  streams.find(({ stream }) => stream === `authority-${authorityId}`)?.events ?? [];
const told = (events: readonly AuthorityEvent[]) => events.map(({ type, occurredAt }) => `${occurredAt} ${type}`);
const asOf = '2020-08-17';
const country = [...establishing({ asOf })].flat();

describe('the country on 17/8/2020', () => {
  it('has a committee for each of its 63 provinces, 707 districts and 10,614 communes', () => {
    const standing: Record<string, number> = {};
    for (const { events } of country) {
      const [first] = events;
      if (first?.type !== 'AuthorityEstablished') throw new Error('a body begins by being established');
      if (first.data.kind !== 'peoplesCommittee' || events.at(-1)?.type === 'AuthorityDissolved') continue;
      standing[first.data.level ?? ''] = (standing[first.data.level ?? ''] ?? 0) + 1;
    }
    expect(standing).toEqual({ province: 63, district: 707, commune: 10_614 });
  });
  it('knows the communes that had ended by then', () => {
    const ended = country.filter(({ events }) => events.at(-1)?.type === 'AuthorityDissolved');
    expect(ended.length).toBeGreaterThan(500);
  });
  it('tells nothing of later days', () => {
    const days = country.flatMap(({ events }) => events.map(({ occurredAt }) => String(occurredAt)));
    expect(days.filter((day) => day > asOf)).toEqual([]);
    expect(told(of(country, committeeId('2020', 'district', '721')))).toEqual([`${FLOOR_DATE} AuthorityEstablished`]); // a city only in 2024
  });
  it('has one stream a body, each event with its own id, the same on every machine', () => {
    expect(new Set(country.map(({ stream }) => stream)).size).toBe(country.length);
    const ids = country.flatMap(({ events }) => events.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...establishing({ asOf })].flat().flatMap(({ events }) => events.map(({ id }) => id))).toEqual(ids);
  });
  it('names parents before children, and every parent is there', () => {
    const known = new Set<string>();
    const early: string[] = [];
    for (const { events } of country) {
      const [first] = events;
      if (first?.type !== 'AuthorityEstablished') throw new Error('a body begins by being established');
      if (first.data.parentId !== null && !known.has(first.data.parentId)) early.push(first.data.name);
      known.add(first.data.authorityId);
    }
    expect(early).toEqual([]);
  });
  it('comes in batches that one page of work can take', () => {
    const sizes = [...establishing({ asOf })].map((batch) => batch.length);
    expect(Math.max(...sizes)).toBe(500);
    expect(sizes.slice(0, -1).every((size) => size === 500)).toBe(true);
  });
  it('is made in seconds even where others work beside it', () => {
    const start = performance.now();
    for (const _ of establishing({ asOf }));
    expect(performance.now() - start).toBeLessThan(8_000);
  });
  it('writes names in office as they are said, not as the list spells them', () => {
    const [bacKan] = of(country, committeeId('2020', 'district', '058'));
    expect(bacKan).toMatchObject({
      type: 'AuthorityEstablished',
      occurredAt: FLOOR_DATE,
      data: {
        kind: 'peoplesCommittee',
        level: 'district',
        name: 'UBND thành phố Bắc Kạn',
        unit: { scheme: '2020', level: 'district', code: '058', type: 'Thành phố', name: 'Bắc Kạn' },
        parentId: committeeId('2020', 'province', '06'),
      },
    });
  });
  it('puts provinces under the Government', () =>
    expect(of(country, committeeId('2020', 'province', '92'))[0]).toMatchObject({
      data: { name: 'UBND thành phố Cần Thơ', unit: { type: 'Thành phố Trung ương' }, parentId: centralBodyId('CP') },
    }));
  it('renames in time: Tĩnh Gia became thị xã Nghi Sơn', () => {
    const [before, after] = of(country, committeeId('2020', 'district', '407'));
    expect([before?.data, after?.data]).toMatchObject([
      { name: 'UBND huyện Tĩnh Gia' },
      { name: 'UBND thị xã Nghi Sơn', unit: { type: 'Thị xã' } },
    ]);
    expect(after).toMatchObject({ type: 'AuthorityNamed', occurredAt: '2020-06-01' });
  });
  it('does not take a list’s slip for a change: Quảng Trạch was a huyện before and after', () =>
    expect(of(country, committeeId('2020', 'district', '454')).map(({ type }) => type)).toEqual(['AuthorityEstablished']));
  it('every stream holds to the rules that commands obey', () => {
    for (const { events } of country.filter((_, index) => index % 50 === 0)) {
      let state = authority.initial;
      for (const event of events) {
        const command = {
          AuthorityEstablished: 'EstablishAuthority',
          AuthorityNamed: 'NameAuthority',
          AuthorityPlaced: 'PlaceAuthority',
          AuthorityCoded: 'CodeAuthority',
          AuthorityDissolved: 'DissolveAuthority',
          AuthoritySucceeded: 'SucceedAuthority',
          AuthorityResolved: 'ResolveAuthority',
        } as const;
        expect(
          authority.decide({ type: command[event.type], data: event.data } as Parameters<typeof authority.decide>[0], state),
        ).toHaveLength(1);
        state = authority.evolve(state, event);
      }
    }
  });
});

describe('the committees of any list', () => {
  const unit = (changes: Partial<ListedUnit>): ListedUnit => ({
    scheme: '2020',
    level: 'commune',
    code: '00001',
    parentCode: '001',
    listedType: 'Xã',
    listedName: 'Xã A',
    from: null,
    to: '2025-07-01',
    ...changes,
  });
  const make = (day: string, ...rows: ListedUnit[]) => [...establishingCommittees({ rows }, { asOf: day })];
  const renamed = [
    unit({ to: '2020-03-01' }),
    unit({ listedName: 'Phường A', listedType: 'Phường', parentCode: '002', from: '2020-03-01' }),
  ];

  it('is told up to the day asked for, that day included', () => {
    expect(told(make('2020-02-29', ...renamed)[0]?.events ?? [])).toEqual([`${FLOOR_DATE} AuthorityEstablished`]);
    expect(told(make('2020-03-01', ...renamed)[0]?.events ?? [])).toEqual([
      `${FLOOR_DATE} AuthorityEstablished`,
      '2020-03-01 AuthorityNamed',
      '2020-03-01 AuthorityPlaced',
    ]);
  });
  it('only grows from day to day, event by event', () => {
    const early = make('2020-02-29', ...renamed)[0]?.events ?? [];
    const late = make('2020-08-17', ...renamed)[0]?.events ?? [];
    expect(late.slice(0, early.length)).toEqual(early);
  });
  it('is not there before its first day', () => expect(make('2020-02-29', unit({ from: '2020-03-01' }))).toEqual([]));
  it('begins on its first day where the lists show one', () =>
    expect(told(make('2020-03-01', unit({ from: '2020-03-01' }))[0]?.events ?? [])).toEqual(['2020-03-01 AuthorityEstablished']));
  it('is dissolved on its last day, without a claim who followed', () => {
    const events = make('2020-03-01', unit({ to: '2020-03-01' }))[0]?.events ?? [];
    expect(events.at(-1)).toMatchObject({
      type: 'AuthorityDissolved',
      occurredAt: '2020-03-01',
      data: { successorIds: [], legalBasis: null },
    });
    expect(make('2020-02-29', unit({ to: '2020-03-01' }))[0]?.events).toHaveLength(1);
  });
  it('stands through a hole between two lists', () =>
    expect(told(make('2020-08-17', unit({ to: '2020-01-01' }), unit({ listedName: 'Xã B', from: '2020-03-01' }))[0]?.events ?? [])).toEqual(
      [`${FLOOR_DATE} AuthorityEstablished`, '2020-03-01 AuthorityNamed'],
    ));
  it('is another body where a code comes back after years', () => {
    const two = make('2025-01-01', unit({ to: '2020-01-01' }), unit({ from: '2025-01-01' }));
    expect(two.map(({ events }) => told(events))).toEqual([
      [`${FLOOR_DATE} AuthorityEstablished`, '2020-01-01 AuthorityDissolved'],
      ['2025-01-01 AuthorityEstablished'],
    ]);
    expect(two[0]?.stream).not.toBe(two[1]?.stream);
    expect(make('2020-08-17', unit({ to: '2020-01-01' }), unit({ from: '2025-01-01' }))).toHaveLength(1);
  });
  it('leaves the end of the old scheme open where no reform is told', () =>
    expect(make('2026-01-01', unit({}))[0]?.events).toHaveLength(1));
  it('goes on past the reform where the lists show no last day: nobody says that it ended', () => {
    const asked: string[] = [];
    const reform = () => (asked.push('reform'), { units: [], successions: [] });
    const [still] = [...establishingCommittees({ rows: [unit({ to: null })], reform }, { asOf: '2026-01-01' })];
    expect(told(still?.events ?? [])).toEqual([`${FLOOR_DATE} AuthorityEstablished`]);
    expect(asked).toEqual(['reform']);
    const [ended] = [...establishingCommittees({ rows: [unit({})], reform }, { asOf: '2026-01-01' })];
    expect(told(ended?.events ?? []).at(-1)).toBe('2025-07-01 AuthorityDissolved');
  });
  it('says nothing where two spans differ in nothing', () =>
    expect(make('2020-08-17', unit({ to: '2020-03-01' }), unit({ from: '2020-03-01' }))[0]?.events).toHaveLength(1));
  it('follows Thừa Thiên Huế to a city under the centre in 2025', () => {
    const [hue] = make('2025-01-01', ...[...listedUnits({ scheme: '2020', level: 'province' })].filter(({ code }) => code === '46'));
    expect(hue?.events.at(-1)).toMatchObject({ type: 'AuthorityNamed', occurredAt: '2025-01-01', data: { name: 'UBND thành phố Huế' } });
  });
});

describe('the central bodies', () => {
  const central = [...establishingCentral({ asOf })];
  it('are the Government, its head, 22 ministries and agencies and one board', () => expect(central).toHaveLength(25));
  it('have ids by their letters, and the letters as a code', () =>
    expect(of(central, centralBodyId('BTTTT'))).toMatchObject([
      {
        type: 'AuthorityEstablished',
        data: { kind: 'office', level: 'central', name: 'Bộ Thông tin và Truyền thông', parentId: centralBodyId('CP') },
      },
      { type: 'AuthorityCoded', data: { scheme: 'symbol', code: 'BTTTT' } },
    ]));
  it('stand under the Government, which stands under nobody', () =>
    expect(central.filter(({ events: [first] }) => first?.type === 'AuthorityEstablished' && first.data.parentId === null)).toHaveLength(
      1,
    ));
  it('have the board against COVID-19 only since it was set up', () => {
    expect([...establishingCentral({ asOf: '2020-01-29' })]).toHaveLength(24);
    expect(of(central, centralBodyId('BCĐQG'))[0]).toMatchObject({ occurredAt: '2020-01-30', data: { kind: 'board' } });
  });
  it.each(['2020-08-17', '2025-02-28', '2025-03-01', '2026-11-01'])('share no letters on %s', (day) => {
    const codes = CENTRAL_BODIES.filter((body) => standsOn(body, day)).flatMap(({ code, name, also }) => [code, name, ...also]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
describe('the ministries of March 2025', () => {
  const central = [...establishingCentral({ asOf: '2025-07-01' })];
  const standing = (day: string) => CENTRAL_BODIES.filter((body) => body.under === 'CP' && body.kind === 'office' && standsOn(body, day));
  it('are fourteen ministries and three agencies, with the Office; they were eighteen and four', () => {
    expect(standing('2025-02-28')).toHaveLength(22);
    expect(standing('2025-03-01')).toHaveLength(17);
  });
  it.each([
    ['BKHĐT', 'BTC@2025-03-01', 'Bộ Tài chính'],
    ['BTC', 'BTC@2025-03-01', 'Bộ Tài chính'],
    ['BGTVT', 'BXD@2025-03-01', 'Bộ Xây dựng'],
    ['BNNPTNT', 'BNNMT@2025-03-01', 'Bộ Nông nghiệp và Môi trường'],
    ['BTTTT', 'BKHCN@2025-03-01', 'Bộ Khoa học và Công nghệ'],
    ['BLĐTBXH', 'BNV@2025-03-01', 'Bộ Nội vụ'],
  ])('%s ended and went into %s', (code, heir, name) => {
    const [, , succeeded, dissolved] = of(central, centralBodyId(code));
    const successors = [{ authorityId: centralBodyId(heir), extent: 'full' }];
    expect(succeeded).toMatchObject({ type: 'AuthoritySucceeded', occurredAt: '2025-03-01', data: { kind: 'merge', successors } });
    expect(dissolved).toMatchObject({ type: 'AuthorityDissolved', data: { legalBasis: '176/2025/QH15' } });
    expect(of(central, centralBodyId(heir))[0]).toMatchObject({ occurredAt: '2025-03-01', data: { name } });
  });
  it('keep the id of the one that only changed its name', () =>
    expect(of(central, centralBodyId('UBDT')).slice(2)).toMatchObject([
      { type: 'AuthoritySucceeded', data: { kind: 'rename' } },
      { type: 'AuthorityNamed', data: { name: 'Bộ Dân tộc và Tôn giáo' } },
      { type: 'AuthorityCoded', data: { code: 'BDTTG' } },
    ]));
  it('leave the others as they were', () => expect(of(central, centralBodyId('BYT'))).toHaveLength(2));
  it('begin as they did as of an earlier day, so a store that was loaded then only grows', () => {
    for (const { stream, events } of establishingCentral({ asOf: '2020-08-17' }))
      expect(central.find((body) => body.stream === stream)?.events.slice(0, events.length)).toEqual(events);
  });
  it('are not told before their day', () =>
    expect([...establishingCentral({ asOf: '2025-02-28' })].flatMap(({ events }) => events.map(({ type }) => type))).not.toContain(
      'AuthorityDissolved',
    ));
});
