import { chairmanId, ghostAuthorityId, namedAuthorityId, type AuthorityRecord, type Target } from '@cascade/authorities/domain';
import type { Addressee, Item } from '@cascade/directives/domain';
import { expandDirective, type BodiesThen } from './expand-directive';

const body = (
  authorityId: string,
  kind: AuthorityRecord['kind'],
  parentId: string | null,
  level: AuthorityRecord['level'] = null,
): AuthorityRecord => ({
  authorityId,
  kind,
  level,
  name: `${kind} ${authorityId}`,
  unit: null,
  parentId,
  dissolved: false,
  resolvedAs: null,
});
const committee = (authorityId: string, level: AuthorityRecord['level'], parentId: string | null) =>
  body(authorityId, 'peoplesCommittee', parentId, level);
const world: AuthorityRecord[] = [
  committee('province', 'province', null),
  committee('town', 'district', 'province'),
  committee('ward-1', 'commune', 'town'),
  committee('ward-2', 'commune', 'town'),
  committee('other-town', 'district', 'province'),
  body('health', 'office', 'town'),
  body('director', 'officeHolder', 'health'),
  body('front', 'organisation', 'town'),
];
const above = (id: string | null): string[] => {
  const body = world.find(({ authorityId }) => authorityId === id);
  return body?.parentId ? [body.parentId, ...above(body.parentId)] : [];
};
const bodies: BodiesThen = {
  byId: (id) => world.find(({ authorityId }) => authorityId === id) ?? null,
  committeesBelow: (under, level, types) =>
    types?.includes('Xã')
      ? []
      : world.filter((body) => body.kind === 'peoplesCommittee' && body.level === level && above(body.authorityId).includes(under)),
  membersOf: (group) => (group === 'list' ? world.filter(({ authorityId }) => ['ward-1', 'health'].includes(authorityId)) : []),
  commands: (issuer, assignee) => above(assignee).includes(issuer) && bodies.byId(assignee)?.kind !== 'organisation',
  levels: () => ['province', 'district', 'commune'],
};
const to = (target: Target | null, more: Partial<Addressee> = {}): Addressee => ({
  text: 'nơi nhận',
  role: 'to',
  target,
  owesAnswer: null,
  ...more,
});
const item = (itemId: string, verb: string | null, ...targets: Target[]): Item => ({
  itemId,
  label: itemId,
  span: null,
  text: null,
  assignees: targets.map((target) => ({ text: 'ai', target })),
  coOperators: [],
  verb,
  deadline: null,
  recurrence: null,
  target: null,
  reportTo: null,
  channel: null,
  carries: null,
});
const wards: Target = { kind: 'lowerCommittees', underId: 'town', level: 'commune', unitTypes: null, holder: false };
const expand = (addressees: Addressee[], items: Item[] = [], issuerId = 'town') => expandDirective({ issuerId, addressees, items }, bodies);

describe('addressees', () => {
  it('spreads a phrase over the bodies of that day, each of which owes an answer', () =>
    expect(expand([to(wards)]).deliveries).toMatchObject([
      { authorityId: 'ward-1', level: 'commune', owesAnswer: true },
      { authorityId: 'ward-2', owesAnswer: true },
    ]));
  it('lets offices, organisations, copies, equals and bodies above owe nothing', () => {
    const result = expand([
      to({ kind: 'authority', authorityId: 'health' }),
      to({ kind: 'authority', authorityId: 'front' }),
      to({ kind: 'authority', authorityId: 'other-town' }),
      to({ kind: 'authority', authorityId: 'province' }),
      to({ kind: 'authority', authorityId: 'ward-1' }, { role: 'copy' }),
    ]);
    expect(result.deliveries.map(({ owesAnswer }) => owesAnswer)).toEqual([false, false, false, false, false]);
  });
  it('lets anybody owe where the order says so, and nobody where it says not', () => {
    expect(expand([to({ kind: 'authority', authorityId: 'health' }, { owesAnswer: true })]).deliveries[0]?.owesAnswer).toBe(true);
    expect(expand([to(wards, { owesAnswer: false })]).deliveries[0]?.owesAnswer).toBe(false);
  });
  it('delivers once to a body named twice, with the stronger duty', () => {
    const result = expand([to({ kind: 'authority', authorityId: 'ward-1' }, { role: 'copy' }), to(wards)]);
    expect(result.deliveries.filter(({ authorityId }) => authorityId === 'ward-1')).toEqual([
      { authorityId: 'ward-1', level: 'commune', role: 'copy', text: 'nơi nhận', owesAnswer: true },
    ]);
  });
  it('never sends a letter to its own issuer, and skips what means nobody new', () =>
    expect(expand([to({ kind: 'authority', authorityId: 'town' }), to(null)]).deliveries).toEqual([]));
  it('expands a kept group to its members', () =>
    expect(expand([to({ kind: 'group', groupId: 'list' })]).deliveries.map(({ authorityId }) => authorityId)).toEqual([
      'ward-1',
      'health',
    ]));
  it('narrows to kinds of units where the phrase does', () => expect(expand([to({ ...wards, unitTypes: ['Xã'] })]).deliveries).toEqual([]));
  it('skips an authority that did not exist that day', () =>
    expect(expand([to({ kind: 'authority', authorityId: 'none' })]).deliveries).toEqual([]));
});

describe('assignments', () => {
  it('make one task for each body a phrase reaches, binding where the issuer commands them', () => {
    const { assignments } = expand([], [item('1', 'Giao', wards)]);
    expect(assignments).toMatchObject([
      { itemId: '1', assigneeId: 'ward-1', bodyId: 'ward-1', force: 'binding', verb: 'Giao' },
      { itemId: '1', assigneeId: 'ward-2', bodyId: 'ward-2', force: 'binding' },
    ]);
  });
  it('bind a commanded body also by "Đề nghị", but only ask the Front', () => {
    const { assignments } = expand([], [item('1', 'Đề nghị', wards, { kind: 'authority', authorityId: 'front' })]);
    expect(assignments.map(({ force }) => force)).toEqual(['binding', 'binding', 'request']);
  });
  it('encourage where the verb does', () =>
    expect(expand([], [item('1', 'Khuyến khích', wards)]).assignments[0]?.force).toBe('encouragement'));
  it('give a chairman his own task, for which his committee answers', () => {
    const { assignments, established, deliveries } = expand([], [item('1', 'Giao', { ...wards, holder: true })]);
    expect(assignments[0]).toMatchObject({ assigneeId: chairmanId('ward-1'), bodyId: 'ward-1', force: 'binding' });
    expect(established.map(({ data }) => data)).toMatchObject([
      { authorityId: chairmanId('ward-1'), kind: 'officeHolder', parentId: 'ward-1' },
      { authorityId: chairmanId('ward-2') },
    ]);
    expect(deliveries.map(({ authorityId }) => authorityId)).toEqual(['ward-1', 'ward-2']); // only an item names them, yet the letter reaches them
  });
  it('let the office of a holder answer for him', () =>
    expect(expand([], [item('1', null, { kind: 'authority', authorityId: 'director' })]).assignments[0]).toMatchObject({
      assigneeId: 'director',
      bodyId: 'health',
    }));
  it('bring a named office into being under the issuer, commanded; a named organisation is only asked', () => {
    const result = expand(
      [],
      [
        item('1', 'Giao', { kind: 'named', name: 'Phòng Văn hóa', underId: 'town', as: 'office' }),
        item('2', 'Đề nghị', { kind: 'named', name: 'Hội Phụ nữ', underId: 'town', as: 'organisation' }),
      ],
    );
    expect(result.assignments).toMatchObject([
      { assigneeId: namedAuthorityId('town', 'Phòng Văn hóa'), force: 'binding' },
      { assigneeId: namedAuthorityId('town', 'Hội Phụ nữ'), force: 'request' },
    ]);
    expect(result.established).toHaveLength(2);
  });
  it('keep an unresolved name as a ghost that nobody commands', () => {
    const result = expand([], [item('1', 'Đề nghị', { kind: 'unresolved', name: 'các đơn vị', underId: 'town' })]);
    expect(result.assignments[0]).toMatchObject({ assigneeId: ghostAuthorityId('các đơn vị', 'town'), force: 'request' });
    expect(result.established[0]?.data.kind).toBe('ghost');
  });
  it('count an assignee named twice in one item once', () =>
    expect(expand([], [item('1', 'Giao', wards, wards)]).assignments).toHaveLength(2));
  it('do not bind a body under somebody else', () =>
    expect(expand([], [item('1', 'Đề nghị', { ...wards, underId: 'province', level: 'district' })], 'ward-1').assignments[0]?.force).toBe(
      'request',
    ));
  it('tell which levels there were', () => expect(expand([]).levels).toEqual(['province', 'district', 'commune']));
});

describe('a body that only comes into being with the order', () => {
  const named = (name: string, underId = 'town', as: 'office' | 'organisation' = 'office'): Target => ({
    kind: 'named',
    as,
    name,
    underId,
  });
  it('comes into being once, however often the order names it', () => {
    const { established, assignments } = expand([to(named('Phòng Y tế'))], [item('1', 'Giao', named('Phòng Y tế')), item('2', 'Giao', named('Phòng Y tế'))]); // prettier-ignore
    expect(established).toHaveLength(1);
    expect(established[0]).toMatchObject({ type: 'AuthorityEstablished', data: { name: 'Phòng Y tế', parentId: 'town', level: null } });
    expect(assignments.map(({ itemId }) => itemId)).toEqual(['1', '2']);
  });
  it('is the one that is there already, where somebody met it before', () => {
    const known = { ...bodies, byId: (id: string) => (id === namedAuthorityId('town', 'Phòng Y tế') ? body(id, 'office', 'town') : bodies.byId(id)) }; // prettier-ignore
    const order = { issuerId: 'town', addressees: [to(named('Phòng Y tế'))], items: [] };
    expect(expandDirective(order, known)).toMatchObject({ established: [], deliveries: [{ authorityId: namedAuthorityId('town', 'Phòng Y tế') }] }); // prettier-ignore
  });
  it.each<[string, Target, string, string]>([
    ['an office of the issuer', named('Phòng Y tế'), 'town', 'binding'],
    ['an office of a body below the issuer', named('Ban Y tế', 'ward-1'), 'town', 'binding'],
    ['an office of a body that it does not command', named('Phòng Y tế', 'other-town'), 'town', 'request'],
    ['an organisation, which nobody commands', named('Hội Nông dân', 'town', 'organisation'), 'town', 'request'],
    ['an office of nobody that is known', named('Phòng Y tế', 'nobody'), 'town', 'request'],
  ])('%s is told so: %#', (_, target, issuerId, force) =>
    expect(expand([], [item('1', 'Giao', target)], issuerId).assignments.map((each) => each.force)).toEqual([force]),
  );
  it('of an issuer that nobody knows, everybody is asked and nobody owes', () => {
    const { assignments, deliveries } = expand([to(wards)], [item('1', 'Giao', wards)], 'a ghost');
    expect(assignments.map(({ force }) => force)).toEqual(['request', 'request']);
    expect(deliveries.map(({ owesAnswer }) => owesAnswer)).toEqual([false, false]);
  });
});
