import { establishing } from '../../country/establish-country';
import { authority } from '../authority.decider';
import { centralBodyId, committeeId } from '../authority-ids';
import type { AuthorityEvent, AuthoritySucceeded } from '../authority.events';
import type { Establishment } from './establishing';
import type { ListedUnit, Succession } from './listed-unit';
import { END_OF_DISTRICTS, REFORM_DATE, reformOf, type OnTheEve } from './reforming';

const later = [...establishing({ asOf: REFORM_DATE })].flat();
const before = new Map([...establishing({ asOf: '2020-08-21' })].flat().map((body) => [body.stream, body]));
const events = (authorityId: string): readonly AuthorityEvent[] =>
  later.find(({ stream }) => stream === `authority-${authorityId}`)?.events ?? [];
const since = (authorityId: string) => events(authorityId).filter(({ occurredAt }) => occurredAt === REFORM_DATE);
const nameOf = (authorityId: string): string =>
  events(authorityId).reduce(
    (name, { type, data }) => (type === 'AuthorityEstablished' || type === 'AuthorityNamed' ? data.name : name),
    '',
  );
const old = (level: 'province' | 'district' | 'commune', code: string) => committeeId('2020', level, code);
/** The commune of the old scheme with this name under that district. */
const communeOf = (name: string, district: string): string => {
  for (const { stream, events: told } of later) {
    const [first] = told;
    if (first?.type === 'AuthorityEstablished' && first.data.name === name && first.data.parentId === old('district', district))
      return stream.slice('authority-'.length);
  }
  throw new Error(`${name} is not there`);
};
const successionOf = (authorityId: string) =>
  since(authorityId).find((event): event is AuthoritySucceeded => event.type === 'AuthoritySucceeded')?.data;
const heirsOf = (authorityId: string) =>
  (successionOf(authorityId)?.successors ?? []).map((heir) => `${nameOf(heir.authorityId)} ${heir.extent}`);

describe('the reform of 1/7/2025', () => {
  it('leaves 34 provinces, 3,321 communes and no district', () => {
    const standing: Record<string, number> = {};
    for (const { events: told } of later) {
      const [first] = told;
      if (first?.type !== 'AuthorityEstablished' || first.data.kind !== 'peoplesCommittee') continue;
      if (told.at(-1)?.type === 'AuthorityDissolved') continue;
      const level = told.reduce(
        (before, { type, data }) => (type === 'AuthorityNamed' ? (data.unit?.level ?? before) : before),
        first.data.level,
      );
      standing[level ?? ''] = (standing[level ?? ''] ?? 0) + 1;
    }
    expect(standing).toEqual({ province: 34, commune: 3_321 });
  });
  it('only adds to what was told of earlier days, event by event', () => {
    let compared = 0;
    for (const { stream, events: told } of later) {
      const early: Establishment | undefined = before.get(stream);
      if (!early) continue;
      compared += 1;
      expect(told.slice(0, early.events.length)).toEqual(early.events);
    }
    expect(compared).toBe(before.size);
  });
  it('gives each event an id of its own', () => {
    const ids = later.flatMap(({ events: told }) => told.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('brings Bình Dương with two others into a new body of Hồ Chí Minh City', () => {
    expect(successionOf(old('province', '74'))).toMatchObject({ kind: 'merge', legalBasis: '202/2025/QH15' });
    const heir = committeeId('2025', 'province', '79');
    expect(['74', '77', '79'].map((code) => successionOf(old('province', code))?.successors)).toEqual(
      Array.from({ length: 3 }, () => [{ authorityId: heir, extent: 'full' }]),
    );
    expect(nameOf(heir)).toBe('UBND thành phố Hồ Chí Minh');
    expect(since(old('province', '74')).map(({ type }) => type)).toEqual(['AuthoritySucceeded', 'AuthorityDissolved']);
  });
  it('keeps the id of a province that nothing was added to', () => {
    const langSon = old('province', '20');
    expect(since(langSon).map(({ type }) => type)).toEqual(['AuthorityNamed']); // only code and scheme are new
    expect(events(langSon).at(-1)).toMatchObject({ data: { name: 'UBND tỉnh Lạng Sơn', unit: { scheme: '2025', code: '20' } } });
  });
  it('ends a district without a successor', () => {
    expect(since(old('district', '721'))).toMatchObject([
      { type: 'AuthoritySucceeded', data: { kind: 'end', successors: [], legalBasis: END_OF_DISTRICTS } },
      { type: 'AuthorityDissolved', data: { successorIds: [] } },
    ]);
  });
  it('splits the ward Mỹ Phước between two', () => {
    const myPhuoc = communeOf('UBND phường Mỹ Phước', '721');
    expect(successionOf(myPhuoc)).toMatchObject({ kind: 'split', legalBasis: '1685/NQ-UBTVQH15' });
    expect(heirsOf(myPhuoc).sort()).toEqual(['UBND phường Bến Cát partial', 'UBND phường Long Nguyên partial']);
  });
  it('lets a ward that was left alone go on as the same body, now under the province', () => {
    const thoiHoa = communeOf('UBND phường Thới Hòa', '721');
    expect(since(thoiHoa).map(({ type }) => type)).toEqual(['AuthorityNamed', 'AuthorityPlaced']);
    expect(since(thoiHoa).at(-1)).toMatchObject({ data: { parentId: committeeId('2025', 'province', '79') } });
  });
  it('brings Quảng Ngạn with two others into phường Phong Quảng under the city of Huế', () => {
    const quangNgan = communeOf('UBND xã Quảng Ngạn', '477');
    expect(heirsOf(quangNgan)).toEqual(['UBND phường Phong Quảng full']);
    const [heir] = successionOf(quangNgan)?.successors ?? [];
    expect(since(heir?.authorityId ?? '')).toMatchObject([{ type: 'AuthorityEstablished', data: { parentId: old('province', '46') } }]);
  });
  it('names a commune that went on one to one under a new name, with the act', () => {
    const renamed = later.flatMap(({ events: told }) => told.filter(({ type }) => type === 'AuthoritySucceeded')) as AuthoritySucceeded[];
    const renames = renamed.filter(({ data }) => data.kind === 'rename');
    expect(renames.length).toBeGreaterThan(10);
    for (const { data } of renames)
      expect(data).toMatchObject({ successors: [{ authorityId: data.authorityId, extent: 'full' }], legalBasis: /NQ-UBTVQH15|QH15/ });
  });
  it('tells a successor of every commune that ended, and only of those that stand', () => {
    const standing = new Set(later.flatMap(({ stream, events: told }) => (told.at(-1)?.type === 'AuthorityDissolved' ? [] : [stream])));
    for (const { events: told } of later)
      for (const { type, data } of told)
        if (type === 'AuthoritySucceeded')
          for (const heir of data.successors) expect(standing.has(`authority-${heir.authorityId}`)).toBe(true);
  });
  it('is not told as of the day before', () => {
    const eve = [...establishing({ asOf: '2025-06-30' })].flat();
    expect(eve.some(({ events: told }) => told.some(({ occurredAt }) => String(occurredAt) >= REFORM_DATE))).toBe(false);
  });
  it('holds to the rules that commands obey', () => {
    for (const { events: told } of later.filter((_, index) => index % 20 === 0)) {
      let state = authority.initial;
      for (const event of told) {
        const type = `${VERBS[event.type]}Authority`;
        expect(authority.decide({ type, data: event.data } as Parameters<typeof authority.decide>[0], state)).toHaveLength(1);
        state = authority.evolve(state, event);
      }
    }
  });
});
const VERBS: Readonly<Record<AuthorityEvent['type'], string>> = {
  AuthorityEstablished: 'Establish',
  AuthorityNamed: 'Name',
  AuthorityPlaced: 'Place',
  AuthorityCoded: 'Code',
  AuthorityDissolved: 'Dissolve',
  AuthoritySucceeded: 'Succeed',
  AuthorityResolved: 'Resolve',
};

describe('what a reform makes of any list', () => {
  const listed = (level: ListedUnit['level'], code: string, listedName: string, parentCode: string | null): ListedUnit => ({
    ...{ scheme: '2025', level, code, listedName, parentCode, listedType: listedName.split(' ')[0] ?? '', from: REFORM_DATE, to: null },
  });
  const eve: OnTheEve[] = [
    { authorityId: 'p', unit: listed('province', '1', 'Tỉnh P', null), parentId: centralBodyId('CP') },
    { authorityId: 'd', unit: listed('district', '10', 'Huyện D', '1'), parentId: 'p' },
    { authorityId: 'a', unit: listed('commune', '100', 'Xã A', '10'), parentId: 'd' },
    { authorityId: 'b', unit: listed('commune', '101', 'Xã B', '10'), parentId: 'd' },
  ];
  const row = (
    fromCode: string,
    toCode: string,
    extent: 'full' | 'partial' = 'full',
    level: Succession['level'] = 'commune',
  ): Succession => ({
    ...{ level, fromCode, toCode, extent, legalBasis: 'X' },
  });
  const province = listed('province', '1', 'Tỉnh P', null);
  const made = (units: ListedUnit[], successions: Succession[]) => {
    const reform = reformOf({ eve, units: [province, ...units], successions: [row('1', '1', 'full', 'province'), ...successions] });
    return { founded: reform.founded, of: (id: string) => reform.eventsOf(eve.find(({ authorityId }) => authorityId === id) as OnTheEve) };
  };
  it('renames one to one', () => {
    const { of, founded } = made([listed('commune', '7', 'Phường A', '1')], [row('100', '7')]);
    expect(of('a').map(({ type }) => type)).toEqual(['AuthoritySucceeded', 'AuthorityNamed', 'AuthorityPlaced']);
    expect(founded).toEqual([]);
  });
  it('merges two into one that is neither', () => {
    const { of, founded } = made([listed('commune', '7', 'Xã A', '1')], [row('100', '7'), row('101', '7')]);
    expect(of('a')[0]?.data).toMatchObject({ kind: 'merge', successors: [{ authorityId: committeeId('2025', 'commune', '7') }] });
    expect(founded).toMatchObject([{ authorityId: committeeId('2025', 'commune', '7'), parentId: 'p' }]);
  });
  it('takes no part of a divided one for the whole', () => {
    const { of } = made(
      [listed('commune', '7', 'Xã A', '1'), listed('commune', '8', 'Xã C', '1')],
      [row('100', '7', 'partial'), row('100', '8', 'partial')],
    );
    expect(of('a')[0]?.data).toMatchObject({ kind: 'split', successors: [{ extent: 'partial' }, { extent: 'partial' }] });
  });
  it('lets an island district go on as a special zone', () => {
    const { of, founded } = made([listed('commune', '10', 'Đặc khu D', '1')], [row('10', '10')]);
    expect(of('d').map(({ type }) => type)).toEqual(['AuthoritySucceeded', 'AuthorityNamed']);
    expect(founded).toEqual([]);
  });
  it.each<[string, Succession[]]>([
    ['nobody went into', []],
    ['only one went into that did not stand on the eve', [row('999', '9')]],
    ['only a part of one went into', [row('100', '9', 'partial'), row('100', '8', 'partial')]],
  ])('founds a unit that %s, under its own id and province', (_, successions) =>
    expect(made([listed('commune', '9', 'Xã Mới', '1')], successions).founded).toEqual([
      { authorityId: committeeId('2025', 'commune', '9'), unit: listed('commune', '9', 'Xã Mới', '1'), parentId: 'p' },
    ]),
  );
  it('ends what nobody took over', () =>
    expect(
      made([], [])
        .of('b')
        .map(({ type }) => type),
    ).toEqual(['AuthoritySucceeded', 'AuthorityDissolved']));
});
