import { firstInstantOf } from '@cascade/calendar/domain';
import { MemoryAuthorityDirectory } from '../../directory/memory-authority-directory';
import { august2020, BODIES, countryEvents, THAT_DAY } from '../../testing/august-2020';
import { centralBodyId, chairmanId } from '../authority-ids';
import type { AuthorityEvent, AuthorityKind } from '../authority.events';
import { chainOf, commandingBody } from './chain-of-command';

const named = (authorityId: string, kind: AuthorityKind, parentId: string | null): AuthorityEvent => ({
  type: 'AuthorityEstablished',
  version: 1,
  occurredAt: '2020-01-01',
  data: { authorityId, kind, level: null, name: authorityId, unit: null, parentId },
});
const directory = new MemoryAuthorityDirectory(
  [
    ...countryEvents(),
    named('health', 'office', BODIES.benCat),
    named('head', 'officeHolder', 'health'),
    named(chairmanId(BODIES.benCat), 'officeHolder', BODIES.benCat),
    named('residents', 'class', BODIES.benCat),
    named('board', 'board', BODIES.benCat),
    named('front', 'organisation', BODIES.benCat),
    named('front-chairman', 'officeHolder', 'front'),
    named('stranger', 'ghost', BODIES.benCat),
    named('known', 'ghost', null),
    { type: 'AuthorityResolved', version: 1, occurredAt: '2020-02-01', data: { authorityId: 'known', asId: 'health' } },
    named('circle-1', 'office', 'circle-2'),
    named('circle-2', 'office', 'circle-1'),
    { type: 'AuthorityResolved', version: 1, occurredAt: '2020-02-01', data: { authorityId: 'echo', asId: 'echo' } },
  ],
  firstInstantOf(THAT_DAY),
);
const { benCat, anTay, binhDuong, binhGia, quangNgan } = BODIES;
const ministry = centralBodyId('BTTTT');

describe('who commands whom', () => {
  it.each([
    ['a town its commune', benCat, anTay, true],
    ['a province its town', binhDuong, benCat, true],
    ['a province a commune two levels down', binhDuong, anTay, true],
    ['a commune its town', anTay, benCat, false],
    ['a town a commune of another province', benCat, quangNgan, false],
    ['a town itself', benCat, benCat, true],
    ['a town its office', benCat, 'health', true],
    ['a town the head of its office', benCat, 'head', true],
    ['a province the office of its town', binhDuong, 'health', true],
    ['another district that office', binhGia, 'health', false],
    ['a town its residents', benCat, 'residents', true],
    ['a town its board', benCat, 'board', true],
    ['a town the Front', benCat, 'front', false],
    ['a town the Front’s chairman', benCat, 'front-chairman', false],
    ['a town somebody unknown', benCat, 'stranger', false],
    ['a town a ghost that turned out to be its office', benCat, 'known', true],
    ['the chairman his communes', chairmanId(benCat), anTay, true],
    ['a board what its body commands', 'board', anTay, true],
    ['an office its own head', 'health', 'head', true],
    ['an office a commune', 'health', anTay, false],
    ['the Front the town', 'front', benCat, false],
    ['the Front its own chairman', 'front', 'front-chairman', false],
    ['a ghost anybody', 'stranger', benCat, false],
    ['the Prime Minister a province', centralBodyId('TTg'), binhDuong, true],
    ['the Prime Minister a ministry', centralBodyId('TTg'), ministry, true],
    ['the Government a commune', centralBodyId('CP'), quangNgan, true],
    ['a ministry a province', ministry, binhDuong, false],
    ['nobody anybody', 'nobody', benCat, false],
    ['a town nobody', benCat, 'nobody', false],
  ])('%s', (_, issuer, assignee, commanded) => expect(directory.commands(issuer, assignee)).toBe(commanded));
});

describe('the chain above a body', () => {
  const names = (id: string) => chainOf(directory, id).map(({ name }) => name);
  it('climbs from a commune to the Government', () =>
    expect(names(anTay)).toEqual(['UBND xã An Tây', 'UBND thị xã Bến Cát', 'UBND tỉnh Bình Dương', 'Chính phủ']));
  it('ends where parents run in a circle', () => expect(chainOf(directory, 'circle-1').length).toBeLessThanOrEqual(12));
  it('ends where a ghost was said to be itself', () => expect(names('echo')).toEqual([]));
  it('follows a ghost to who it is', () => expect(names('known')[0]).toBe('health'));
  it('is empty for nobody, who commands with nobody’s voice', () => {
    expect(chainOf(directory, 'nobody')).toEqual([]);
    expect(commandingBody([])).toBeNull();
  });
  it('is the one of its day', () => {
    const day = firstInstantOf('2018-12-31');
    expect(chainOf(august2020(), benCat, day)).toEqual([]);
  });
});
