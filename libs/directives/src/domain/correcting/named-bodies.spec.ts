import { MemoryAuthorityDirectory } from '@cascade/authorities';
import { committeeId, ghostAuthorityId, type AuthorityEstablished } from '@cascade/authorities/domain';
import { uuidV5 } from '@cascade/event-store/domain';
import { BEN_CAT, BINH_DUONG, bodiesOfBinhDuong, THOI_HOA } from '../sample-bodies';
import { citedIssuerGiven, issuerGiven, targetGiven } from './named-bodies';

const DUC_HOA = committeeId('2020', 'district', '802');
const [TWIN, OTHER] = [committeeId('2020', 'commune', '25840'), committeeId('2020', 'commune', '27991')];
const body = (authorityId: string, level: 'district' | 'commune', type: string, name: string, parentId: string): AuthorityEstablished => ({
  ...{ type: 'AuthorityEstablished', version: 1, id: uuidV5(authorityId), occurredAt: '2019-01-01' },
  data: {
    ...{ authorityId, kind: 'peoplesCommittee', level, name: `UBND ${type.toLowerCase()} ${name}`, parentId },
    unit: { scheme: '2020', level, code: authorityId, type, name },
  },
});
/** Two communes of one name, in two districts. */
const directory = new MemoryAuthorityDirectory(
  [
    ...bodiesOfBinhDuong,
    body(DUC_HOA, 'district', 'Huyện', 'Dầu Tiếng', BINH_DUONG),
    body(TWIN, 'commune', 'Xã', 'An Điền', BEN_CAT),
    body(OTHER, 'commune', 'Xã', 'An Điền', DUC_HOA),
  ],
  Date.parse('2020-08-21T00:00:00+07:00'),
);
const given = (value: unknown) => ({ id: 'letter', field: '/field', value });
const place = { directory, on: '2020-08-18', standpointId: BEN_CAT };
const refused = (code: string, value: string) =>
  expect.objectContaining({ code, details: expect.objectContaining({ id: 'letter', field: '/field', value }) });

describe('the issuer that a person names', () => {
  it.each([
    ['by id', BEN_CAT, BEN_CAT],
    ['by name', 'UBND thị xã Bến Cát', BEN_CAT],
    ['by its long name', 'Ủy ban nhân dân tỉnh Bình Dương', BINH_DUONG],
    ['with the body above it', 'UBND xã An Điền, thị xã Bến Cát', TWIN],
  ])('%s', (_, called, issuerId) =>
    expect(issuerGiven(given(called), place)).toEqual({ issuerId, standpointId: issuerId, establishes: null }),
  );
  it('may be an office that nobody has met yet: it comes into being below its body', () =>
    expect(issuerGiven(given('Phòng Y tế thị xã Bến Cát'), place)).toMatchObject({
      standpointId: BEN_CAT,
      establishes: { parentId: BEN_CAT, level: 'district', unit: null },
    }));
  it('is asked for anew where two bear the name, and both are shown', () =>
    expect(() => issuerGiven(given('UBND xã An Điền'), place)).toThrow(
      expect.objectContaining({
        code: 'reading.body-ambiguous',
        details: { id: 'letter', field: '/field', value: 'UBND xã An Điền', candidates: expect.arrayContaining([TWIN, OTHER]) },
      }),
    ));
  it.each(['UBND huyện Không Có', ghostAuthorityId('ai đó', null)])('is refused where nobody bears the name: %s', (called) =>
    expect(() => issuerGiven(given(called), place)).toThrow(refused('reading.body-unknown', called)),
  );
});

describe('whose register a cited document stands in', () => {
  it('is nobody’s where a person takes the name out', () => expect(citedIssuerGiven(given(null), 'CT-UBND', place)).toBeNull());
  it.each([
    ['by id', THOI_HOA, 'UBND', THOI_HOA],
    ['as a letter of the town calls its province', 'UBND tỉnh', 'CT-UBND', BINH_DUONG],
    ['by the office of the chair', 'Chủ tịch UBND tỉnh Bình Dương', 'CT-UBND', BINH_DUONG],
    ['whatever the notation, also with none', 'UBND thị xã Bến Cát', null, BEN_CAT],
  ])('%s', (_, called, notation, issuerId) => expect(citedIssuerGiven(given(called), notation, place)).toBe(issuerId));
  it.each(['Ai đó', 'UBND huyện Không Có'])('is refused where nobody is meant: %s', (called) =>
    expect(() => citedIssuerGiven(given(called), 'CT-UBND', place)).toThrow(refused('reading.body-unknown', called)),
  );
  it('is asked for anew where two bear the name', () =>
    expect(() => citedIssuerGiven(given('UBND xã An Điền'), 'CT-UBND', { ...place, standpointId: BINH_DUONG })).toThrow(
      refused('reading.body-ambiguous', 'UBND xã An Điền'),
    ));
});

describe('whom a person means', () => {
  it.each([
    ['a body by its id', THOI_HOA, { kind: 'authority', authorityId: THOI_HOA }],
    ['a body by its name', 'UBND phường Thới Hòa', { kind: 'authority', authorityId: THOI_HOA }],
    ['all below', 'UBND các xã, phường', { kind: 'lowerCommittees', underId: BEN_CAT, level: 'commune' }],
  ])('%s', (_, called, target) => expect(targetGiven(given(called), place)).toMatchObject(target));
  it('reads a name from the place of the issuer: of two, its own', () =>
    expect(targetGiven(given('UBND xã An Điền'), place)).toEqual({ kind: 'authority', authorityId: TWIN }));
  it.each(['Ai đó', 'một số đơn vị'])('is refused where nobody is meant: %s', (called) =>
    expect(() => targetGiven(given(called), place)).toThrow(refused('reading.body-unknown', called)),
  );
  it('is asked for anew where two bear the name', () =>
    expect(() => targetGiven(given('UBND xã An Điền'), { ...place, standpointId: BINH_DUONG })).toThrow(
      refused('reading.body-ambiguous', 'UBND xã An Điền'),
    ));
  it.each([[''], ['  '], [5], [null], [['UBND phường Thới Hòa']]])('is a text, and not %j', (value) =>
    expect(() => targetGiven(given(value), place)).toThrow(expect.objectContaining({ code: 'reading.value-unusable' })),
  );
});
