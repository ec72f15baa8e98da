import { specFor } from '@cascade/event-store/testing';
import { authority, type AuthorityCommand } from './authority.decider';
import type {
  AuthorityCoded,
  AuthorityDissolved,
  AuthorityEstablished,
  AuthorityNamed,
  AuthorityPlaced,
  AuthorityResolved,
  UnitRef,
} from './authority.events';

const given = specFor(authority);
const authorityId = 'a';
const unit: UnitRef = { scheme: '2020', level: 'district', code: '721', type: 'Thị xã', name: 'Bến Cát' };
const body: AuthorityEstablished['data'] = {
  authorityId,
  kind: 'peoplesCommittee',
  level: 'district',
  name: 'UBND thị xã Bến Cát',
  unit,
  parentId: 'p',
};
const office: AuthorityEstablished['data'] = { ...body, kind: 'office', name: 'Phòng Y tế', unit: null };
const ghost: AuthorityEstablished['data'] = { ...body, kind: 'ghost', name: 'Tổ Covid', level: null, unit: null, parentId: null };

const establish = (data: AuthorityEstablished['data'] = body): AuthorityCommand => ({ type: 'EstablishAuthority', data });
const name = (written = 'UBND thành phố Bến Cát', as: UnitRef | null = unit): AuthorityCommand => ({
  type: 'NameAuthority',
  data: { authorityId, name: written, unit: as },
});
const place = (parentId: string | null): AuthorityCommand => ({ type: 'PlaceAuthority', data: { authorityId, parentId } });
const code = (written = 'H09.3', scheme = 'agency'): AuthorityCommand => ({
  type: 'CodeAuthority',
  data: { authorityId, scheme, code: written },
});
const dissolve = (...successorIds: string[]): AuthorityCommand => ({
  type: 'DissolveAuthority',
  data: { authorityId, successorIds, legalBasis: '1685/NQ-UBTVQH15' },
});
const resolve = (asId: string): AuthorityCommand => ({ type: 'ResolveAuthority', data: { authorityId, asId } });

const established = (data = body): AuthorityEstablished => ({ type: 'AuthorityEstablished', version: 1, data });
const named = (written = 'UBND thành phố Bến Cát', as: UnitRef | null = unit): AuthorityNamed => ({
  type: 'AuthorityNamed',
  version: 1,
  data: { authorityId, name: written, unit: as },
});
const placed = (parentId: string | null): AuthorityPlaced => ({ type: 'AuthorityPlaced', version: 1, data: { authorityId, parentId } });
const coded: AuthorityCoded = { type: 'AuthorityCoded', version: 1, data: { authorityId, scheme: 'agency', code: 'H09.3' } };
const dissolved = (...successorIds: string[]): AuthorityDissolved => ({
  type: 'AuthorityDissolved',
  version: 1,
  data: { authorityId, successorIds, legalBasis: '1685/NQ-UBTVQH15' },
});
const resolvedAs = (asId: string): AuthorityResolved => ({ type: 'AuthorityResolved', version: 1, data: { authorityId, asId } });

describe('an authority that is not there', () => {
  it('is established', () => given().when(establish()).then(established()));
  it('is established as a ghost, with nothing but a name', () => given().when(establish(ghost)).then(established(ghost)));
  it('needs a name', () =>
    given()
      .when(establish({ ...body, name: ' ' }))
      .thenRefused('authority.name-blank'));
  it('needs its unit to be a people’s committee', () =>
    given()
      .when(establish({ ...body, unit: null }))
      .thenRefused('authority.unit-missing'));
  it('cannot stand under itself', () =>
    given()
      .when(establish({ ...body, parentId: authorityId }))
      .thenRefused('authority.under-itself'));
  it.each([
    ['named', name()],
    ['placed', place('q')],
    ['coded', code()],
    ['dissolved', dissolve()],
    ['resolved', resolve('b')],
  ] as const)('cannot be %s', (_, command) => given().when(command).thenRefused('authority.unknown'));
});

describe('an authority that stands', () => {
  const standing = given(established());
  it('stays quiet when it is established again alike', () => standing.when(establish()).then());
  it('is not established as something else', () => {
    standing.when(establish({ ...body, name: 'UBND huyện Bến Cát' })).thenRefused('authority.exists');
    standing.when(establish(office)).thenRefused('authority.exists');
  });
  it('takes a new name with its unit', () => standing.when(name()).then(named()));
  it('takes a name it bore before: it may bear it again', () => given(established(), named()).when(name(body.name)).then(named(body.name)));
  it('takes no blank name', () => standing.when(name('')).thenRefused('authority.name-blank'));
  it('takes no name without its unit, being a committee', () => standing.when(name('UBND', null)).thenRefused('authority.unit-missing'));
  it('takes a name without a unit, being an office', () =>
    given(established(office)).when(name('Phòng Y tế', null)).then(named('Phòng Y tế', null)));
  it('is placed elsewhere, or at the top', () => {
    standing.when(place('q')).then(placed('q'));
    standing.when(place(null)).then(placed(null));
  });
  it('is not placed under itself', () => standing.when(place(authorityId)).thenRefused('authority.under-itself'));
  it('takes a code', () => standing.when(code()).then(coded));
  it('takes no blank code, nor one of no scheme', () => {
    standing.when(code(' ')).thenRefused('authority.code-blank');
    standing.when(code('x', '')).thenRefused('authority.code-blank');
  });
  it('is dissolved, with or without successors', () => {
    standing.when(dissolve('b', 'c')).then(dissolved('b', 'c'));
    standing.when(dissolve()).then(dissolved());
  });
  it('does not succeed itself', () => standing.when(dissolve('b', authorityId)).thenRefused('authority.under-itself'));
  it('is nobody else unless it is a ghost', () => standing.when(resolve('b')).thenRefused('authority.not-a-ghost'));
});

describe('a dissolved authority', () => {
  const gone = given(established(), dissolved('b'));
  it('stays quiet when it is dissolved again alike', () => gone.when(dissolve('b')).then());
  it('is not dissolved into others', () => gone.when(dissolve('c')).thenRefused('authority.dissolved'));
  it('is not established again', () => gone.when(establish()).thenRefused('authority.exists'));
  it('still takes late facts of its lifetime', () => {
    gone.when(name()).then(named());
    gone.when(place('q')).then(placed('q'));
    gone.when(code()).then(coded);
  });
});

describe('a ghost', () => {
  it('turns out to be somebody', () => given(established(ghost)).when(resolve('b')).then(resolvedAs('b')));
  it('is not itself', () => given(established(ghost)).when(resolve(authorityId)).thenRefused('authority.under-itself'));
  it('stays quiet when that is said again', () => given(established(ghost), resolvedAs('b')).when(resolve('b')).then());
  it('is not two', () => given(established(ghost), resolvedAs('b')).when(resolve('c')).thenRefused('authority.resolved'));
  it('is dissolved no more once it is somebody', () =>
    given(established(ghost), resolvedAs('b')).when(dissolve()).thenRefused('authority.dissolved'));
  it('cannot be resolved once dissolved as another kind', () =>
    given(established(), dissolved()).when(resolve('b')).thenRefused('authority.not-a-ghost'));
});

describe('the state', () => {
  it('bears the last name', () =>
    expect(given(established(), named(), coded, placed('q')).folds()).toMatchObject({
      status: 'standing',
      name: 'UBND thành phố Bến Cát',
    }));
  it('remembers successors', () =>
    expect(given(established(), dissolved('b')).folds()).toMatchObject({ status: 'dissolved', successorIds: ['b'] }));
  it('folds what lies there without a beginning to nothing', () => expect(given(named()).folds()).toEqual({ status: 'absent' }));
});
