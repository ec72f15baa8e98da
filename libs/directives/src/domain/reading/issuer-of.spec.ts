import { MemoryAuthorityDirectory } from '@cascade/authorities';
import { ghostAuthorityId, type IssuerResolution } from '@cascade/authorities/domain';
import { readLetter } from '@cascade/documents';
import type { Reading } from '@cascade/documents/domain';
import { BEN_CAT, BINH_DUONG, bodiesOfBinhDuong } from '../sample-bodies';
import { Doubts } from './doubts';
import { issuerOf, knownIssuer } from './issuer-of';

const directory = new MemoryAuthorityDirectory(bodiesOfBinhDuong, Date.parse('2020-08-21T00:00:00+07:00'));
const plain = readLetter('CÔNG VĂN\n\nKính gửi: UBND tỉnh.\n\nThực hiện Chỉ thị số 12/CT-UBND ngày 17/8/2020 của UBND tỉnh Bình Dương.\n');
const read = <T>(value: T, confidence = 0.95) => ({ value, confidence, span: null, warnings: [] });
const letter = (change: Partial<Reading['header']>): Reading => ({
  ...plain,
  header: { ...plain.header, issuer: read(null, 0), issuerLevel: read(null, 0), place: read(null, 0), notation: read(null, 0), ...change },
});
const issuer = (change: Partial<Reading['header']>, directiveId = 'letter', confirmed: readonly string[] = []) => {
  const doubts = new Doubts(new Set(confirmed));
  return { ...issuerOf(letter(change), '2020-08-18', directory, directiveId, doubts), doubts };
};

describe('who issued a letter', () => {
  it('is whoever its head names', () =>
    expect(issuer({ issuer: read('Ủy ban nhân dân thị xã Bến Cát'), issuerLevel: read('district') })).toMatchObject({
      ...{ issuerId: BEN_CAT, standpointId: BEN_CAT, establishes: null },
      doubts: { unconfirmed: [], warnings: [] },
    }));
  it('waits where the head could hardly be read', () => {
    const { issuerId, standpointId, establishes, doubts } = issuer({ issuer: read('Ủy ban nhân dân thị xã Bến Cát', 0.2) });
    expect({ issuerId, standpointId }).toEqual({ issuerId: ghostAuthorityId('Ủy ban nhân dân thị xã Bến Cát', null), standpointId: null });
    expect(establishes).toMatchObject({ kind: 'ghost', name: 'Ủy ban nhân dân thị xã Bến Cát', parentId: null });
    expect(doubts.unconfirmed).toEqual(['/issuerId']);
    expect(doubts.warnings).toContain('/issuerId issuer-unknown');
  });
  it('is a ghost of its name where nobody bears it, the same in every letter', () => {
    const [one, other] = [issuer({ issuer: read('Ban chỉ đạo Sao Hỏa') }, 'a'), issuer({ issuer: read('Ban chỉ đạo Sao Hỏa') }, 'b')];
    expect(one.issuerId).toBe(other.issuerId);
    expect(one).toMatchObject({ standpointId: null, establishes: { kind: 'ghost', name: 'Ban chỉ đạo Sao Hỏa' } });
  });
  it.each([
    ['nothing', {}],
    ['blanks', { issuer: read('   ', 0.1) }],
  ])('is a ghost of the letter’s own where its head says %s', (_, change) => {
    const [one, other] = [issuer(change, 'a'), issuer(change, 'b')];
    expect(one.issuerId).not.toBe(other.issuerId);
    expect(one.establishes).toMatchObject({ kind: 'ghost', name: 'Cơ quan ban hành chưa xác định' });
  });
});

describe('a person who vouches for an issuer', () => {
  it.each([
    ['whom nobody knows', { issuer: read('Ban chỉ đạo Sao Hỏa') }],
    ['of whom only the place is there', { place: read('Sao Hỏa') }],
    ['whom nothing names', {}],
  ])('%s: it stays the ghost that it was, and waits no more', (_, change) => {
    const [before, after] = [issuer(change), issuer(change, 'letter', ['/issuerId'])];
    expect(after.issuerId).toBe(before.issuerId);
    expect(after.establishes).toEqual(before.establishes);
    expect(after.doubts).toMatchObject({ unconfirmed: [], warnings: [] });
  });
  it('whom the letter hardly shows: it is that body', () => {
    const change = { issuer: read('Ủy ban nhân dân thị xã Bến Cát', 0.2), issuerLevel: read('district' as const) };
    expect(issuer(change, 'letter', ['/issuerId'])).toMatchObject({ issuerId: BEN_CAT, establishes: null });
  });
});

describe('the body of a resolution', () => {
  const found = (change: Partial<IssuerResolution>): IssuerResolution => ({ authorityId: null, target: null, confidence: 0.9, candidates: [], warnings: [], ...change }); // prettier-ignore
  it('is nobody where it found nobody', () => {
    expect(knownIssuer(found({}), directory)).toBeNull();
    expect(knownIssuer(found({ target: { kind: 'unresolved', name: 'x', underId: BEN_CAT } }), directory)).toBeNull();
  });
  it('is the one it found', () =>
    expect(knownIssuer(found({ authorityId: BINH_DUONG }), directory)).toEqual({ issuerId: BINH_DUONG, standpointId: BINH_DUONG, establishes: null })); // prettier-ignore
  it('comes into being below a body that is there', () =>
    expect(knownIssuer(found({ target: { kind: 'named', as: 'office', name: 'Phòng Y tế', underId: BEN_CAT } }), directory)).toMatchObject({
      standpointId: BEN_CAT,
      establishes: { kind: 'office', level: 'district', parentId: BEN_CAT, name: expect.stringContaining('Phòng Y tế') },
    }));
  it('is only its id where the body above is unknown too', () => {
    const known = knownIssuer(found({ target: { kind: 'named', as: 'office', name: 'Phòng Y tế', underId: 'nobody' } }), directory);
    expect(known).toMatchObject({ establishes: null, standpointId: known!.issuerId });
  });
});
