import { firstInstantOf } from '@cascade/calendar/domain';
import fc from 'fast-check';
import { MemoryAuthorityDirectory } from '../../directory/memory-authority-directory';
import { BODIES, countryEvents, THAT_DAY } from '../../testing/august-2020';
import { centralBodyId, foldName, ghostAuthorityId } from '../authority-ids';
import type { AuthorityEvent, AuthorityKind } from '../authority.events';
import { commandingBody } from './chain-of-command';
import type { AuthorityRecord } from './authority-directory';
import { resolveCitedIssuer } from './resolve-cited-issuer';
import { resolveIssuer } from './resolve-issuer';
import { resolveTarget } from './resolve-target';

const named = (authorityId: string, kind: AuthorityKind, name: string, parentId: string | null): AuthorityEvent => ({
  ...{ type: 'AuthorityEstablished', version: 1, occurredAt: '2020-01-01' },
  data: { authorityId, kind, level: null, name, unit: null, parentId },
});
const { benCat, binhDuong, anTay, binhGia, canTho, quangDien } = BODIES;
/** The country, with what people entered by hand. */
const directory = new MemoryAuthorityDirectory(
  [
    ...countryEvents(),
    named('school', 'organisation', 'Trường Đại học Thủ Dầu Một', null),
    named('company', 'organisation', 'Công ty Cấp nước Bình Dương', binhDuong),
    named('twin-1', 'organisation', 'Hội Sinh viên Ánh Sao', null),
    named('twin-2', 'organisation', 'Hội Sinh viên Ánh Sao', null),
    named('stranger', 'ghost', 'Liên hiệp Ai Đó', null),
    named('health', 'office', 'Phòng Y tế thị xã Bến Cát', benCat),
    named('town-office', 'office', 'Văn phòng UBND thị xã', benCat),
    named('closed', 'organisation', 'Viện Đã Giải Thể', null),
    {
      type: 'AuthorityDissolved',
      version: 1,
      occurredAt: '2020-02-01',
      data: { authorityId: 'closed', successorIds: [], legalBasis: null },
    },
  ],
  firstInstantOf(THAT_DAY),
);
const issuer = (name: string | null, more: object = {}, on: string | number = THAT_DAY) =>
  resolveIssuer({ name, level: null, place: null, ...more }, on, directory);

describe('an issuer that was entered by hand', () => {
  it.each([
    ['one that stands under nobody', 'Trường Đại học Thủ Dầu Một', 'school'],
    ['one that says its place', 'Công ty Cấp nước Bình Dương', 'company'],
    ['an office with its town', 'Phòng Y tế thị xã Bến Cát', 'health'],
    ['whatever its letters', 'TRƯỜNG ĐẠI HỌC THỦ DẦU MỘT', 'school'],
  ])('%s is found by its name', (_, name, id) => expect(issuer(name)).toMatchObject({ authorityId: id, warnings: [], confidence: 0.95 }));
  it.each([
    ['two of one name', 'Hội Sinh viên Ánh Sao'],
    ['a ghost, which is nobody yet', 'Liên hiệp Ai Đó'],
    ['one that is no more', 'Viện Đã Giải Thể'],
  ])('is not guessed: %s', (_, name) =>
    expect(issuer(name)).toMatchObject({ authorityId: ghostAuthorityId(name, null), warnings: ['unresolved'], candidates: [] }),
  );
});

describe('an issuer read of little', () => {
  it('is of a level outside the administration: the level is not asked', () =>
    expect(issuer('Ủy ban nhân dân thị xã Bến Cát', { level: 'other' })).toMatchObject({ authorityId: benCat, warnings: [] }));
  it('is the same by an instant as by its day', () =>
    expect(issuer('Ủy ban nhân dân thị xã Bến Cát', {}, firstInstantOf(THAT_DAY)).authorityId).toBe(benCat));
  it('is nobody where head and place name nothing that is there', () =>
    expect(issuer('Ủy ban nhân dân huyện', { place: 'Sao Hỏa' })).toMatchObject({ warnings: ['unresolved'], candidates: [] }));
  it.each(['', '   ', '…', '***', '()'])('is nobody where its name is only signs: %j', (name) =>
    expect(issuer(name)).toMatchObject({ authorityId: null, target: null, warnings: ['unresolved'] }),
  );
});

describe('whose register a citation means, at the edge', () => {
  const cited = (
    written: string | null,
    notation: string | null = null,
    issuerId: string | null = benCat,
    on: string | number = THAT_DAY,
  ) => resolveCitedIssuer(written, { issuerId, on, notation }, directory);
  it('is the same by an instant as by its day', () =>
    expect(cited('UBND tỉnh', 'CT-UBND', benCat, firstInstantOf(THAT_DAY))).toEqual(cited('UBND tỉnh', 'CT-UBND')));
  it.each([[null], [''], ['  ']])('is nobody’s where neither name nor symbol says: %j', (written) =>
    expect(cited(written)).toEqual({ issuerId: null, target: null, confidence: 0, warnings: ['unresolved'] }),
  );
  it('is that of a central body by its symbol alone, less surely', () =>
    expect(cited(null, 'BYT-DP')).toMatchObject({ issuerId: centralBodyId('BYT'), confidence: 0.8, warnings: [] }));
  it('is nobody’s by the symbol of a province', () => expect(cited(null, 'UBND-VX').issuerId).toBeNull());
  it('of many is a ghost: no register has two keepers', () =>
    expect(cited('UBND các xã, phường', 'KH-UBND')).toMatchObject({ target: { kind: 'unresolved' }, warnings: expect.arrayContaining(['ambiguous']) })); // prettier-ignore
  it('of a title and nothing else keeps its words', () => expect(cited('Giám đốc').target).toMatchObject({ name: 'Giám đốc' }));
  it.each([
    ['without a symbol a board’s letter is the board’s', null, { kind: 'named', as: 'board', underId: binhGia }],
    ['by the symbol of the committee it stands in the committee’s', 'UBND-VH', { kind: 'authority', authorityId: binhGia }],
  ])('%s', (_, notation, meant) => expect(cited('Ban Chỉ đạo phòng chống dịch huyện', notation, binhGia).target).toMatchObject(meant));
  it.each(['Giám đốc Sở Y tế', 'Phó Giám đốc Sở Y tế', 'Chánh Văn phòng'])('of a holder is that of what he heads: %s', (written) => {
    const { target } = cited(written, null, binhDuong);
    expect(target).toMatchObject({ kind: 'named', as: 'office' });
    expect((target as { name: string }).name).not.toMatch(/^(?:Phó )?(?:Giám đốc|Chánh)/u);
  });
});

describe('whom a phrase means, from where nothing is', () => {
  const target = (phrase: string, issuerId: string | null) => resolveTarget(phrase, { issuerId, on: THAT_DAY }, directory);
  it.each(['UBND các xã, phường', 'các huyện', 'Chủ tịch UBND xã', 'UBND'])('nobody’s letter: %s means nobody', (phrase) =>
    expect(target(phrase, null).target).toMatchObject({ kind: 'unresolved' }),
  );
  it.each([
    ['the communes of a commune', 'UBND các xã', anTay],
    ['the provinces of a town', 'các tỉnh', benCat],
    ['levels mixed in one list', 'các huyện, phường', binhDuong],
  ])('%s are nobody', (_, phrase, issuerId) => {
    const { target: meant, confidence } = target(phrase, issuerId);
    expect(meant).toMatchObject({ kind: 'unresolved' });
    expect(confidence).toBeLessThan(0.5);
  });
  it.each([
    ['cities, of the country', 'UBND các thành phố', centralBodyId('CP'), centralBodyId('CP'), 'province'],
    ['cities, of a province', 'UBND các thành phố', binhDuong, binhDuong, 'district'],
    ['communes “of the district”, of a province: its own area', 'UBND các xã trên địa bàn huyện', binhDuong, binhDuong, 'commune'],
  ])('%s', (_, phrase, issuerId, underId, level) =>
    expect(target(phrase, issuerId).target).toMatchObject({ kind: 'lowerCommittees', underId, level }),
  );
  it('cities among communes are of no one level', () =>
    expect(target('UBND các xã, thành phố', binhDuong)).toMatchObject({ target: { kind: 'unresolved' }, warnings: ['severalLevels'] }));
  it('a list that ends with a city that nobody knows means nobody, not the rest of it', () =>
    expect(target('UBND các huyện, thị xã và thành phố Sao Hỏa', BODIES.hue).target).toMatchObject({ kind: 'unresolved' }));
  it.each([
    ['UBND các xã', []],
    ['Chủ tịch UBND xã', ['generic']],
  ])('%s in a letter of a school, which stands at no level, is nobody that is sure', (phrase, more) => {
    const { target: meant, confidence, warnings } = target(phrase, 'school');
    expect(meant).toMatchObject({ kind: 'lowerCommittees', underId: 'school', level: 'commune', unitTypes: null });
    expect(warnings).toEqual(['noneBelow', ...more]);
    expect(confidence).toBeLessThan(0.5);
  });
  it('a school under nobody is found by its name from anywhere', () =>
    expect(target('Trường Đại học Thủ Dầu Một', anTay)).toMatchObject({ target: { authorityId: 'school' }, confidence: 0.95 }));
  it('a Sở with the name of a town that is no province is that town’s', () =>
    expect(target('Sở Y tế Bến Cát', anTay).target).toMatchObject({ kind: 'named', name: 'Sở Y tế', underId: benCat }));
  it('“các bộ” hang on no Government that is not there', () => {
    const alone = new MemoryAuthorityDirectory([named('school', 'organisation', 'Trường A', null)], firstInstantOf(THAT_DAY));
    const read = (phrase: string, where: MemoryAuthorityDirectory) => resolveTarget(phrase, { issuerId: 'school', on: THAT_DAY }, where);
    expect(read('các bộ', alone).target).toMatchObject({ underId: 'school' });
    expect(read('các bộ', directory).target).toMatchObject({ underId: centralBodyId('CP') });
  });
  it('a committee entered by hand, of no unit, makes a list no narrower', () => {
    const byHand = (unitless: string): AuthorityEvent => ({
      ...{ type: 'AuthorityEstablished', version: 1, occurredAt: '2020-01-01' },
      data: { authorityId: 'hand', kind: 'peoplesCommittee', level: 'commune', name: unitless, unit: null, parentId: quangDien },
    });
    const before = new MemoryAuthorityDirectory(countryEvents(), firstInstantOf(THAT_DAY));
    const after = new MemoryAuthorityDirectory([...countryEvents(), byHand('UBND khu A')], firstInstantOf(THAT_DAY));
    const meant = (where: MemoryAuthorityDirectory) => resolveTarget('UBND các xã, thị trấn', { issuerId: quangDien, on: THAT_DAY }, where); // prettier-ignore
    expect(after.descendants(quangDien, 'commune').map(({ authorityId }) => authorityId)).toContain('hand');
    expect(meant(after)).toEqual(meant(before));
  });
  it('a Phòng in a letter of an office is that office’s own', () =>
    expect(target('Phòng Tổng hợp', 'town-office').target).toMatchObject({
      kind: 'named',
      name: 'Phòng Tổng hợp',
      underId: 'town-office',
    }));
  it('a Phòng in a letter of the town is the town’s', () =>
    expect(target('Phòng Tổng hợp', benCat).target).toMatchObject({ kind: 'named', underId: benCat }));
  it('“các bộ” are the Government’s', () => expect(target('các bộ, ngành', canTho).target).toMatchObject({ underId: centralBodyId('CP') }));
  it('whoever writes it, with another case, more blanks or decomposed marks it is the same', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(
          'UBND phường Thới Hòa',
          'UBND các xã, phường',
          'UBND tỉnh Bình Dương',
          'Phòng Y tế',
          'Bộ Y tế',
          'Ban Chỉ đạo huyện',
        ),
        fc.constantFrom(benCat, binhGia, binhDuong),
        fc.array(fc.constantFrom('upper', 'nfd', 'blanks', 'dots'), { maxLength: 3 }),
        (phrase, issuerId, changes) => {
          const written = changes.reduce<string>((text, change) => {
            if (change === 'upper') return text.toLocaleUpperCase('vi');
            if (change === 'nfd') return text.normalize('NFD');
            return change === 'blanks' ? `  ${text.replaceAll(' ', '  ')} ` : `- ${text};`;
          }, phrase);
          const plain = ({ target: meant }: ReturnType<typeof target>) => JSON.stringify(meant, (key, value: unknown) => (key === 'name' ? foldName(String(value)) : value)); // prettier-ignore
          expect(plain(target(written, issuerId))).toBe(plain(target(phrase, issuerId)));
        },
      ),
    ));
});

describe('whose command an issuer speaks with', () => {
  const body = (authorityId: string, kind: AuthorityKind): AuthorityRecord => ({ authorityId, kind, level: null, name: authorityId, parentId: null, unit: null, dissolved: false, resolvedAs: null }); // prettier-ignore
  it.each<[string, AuthorityKind[], number | null]>([
    ['nobody’s, where there is no issuer', [], null],
    ['its own', ['peoplesCommittee', 'peoplesCommittee'], 0],
    ['the Government’s, of a member of it', ['government', 'government'], 1],
    ['its own, of the Government', ['government'], 0],
    ['the body’s, of who holds an office there', ['officeHolder', 'peoplesCommittee'], 1],
    ['the body’s, of a board', ['board', 'peoplesCommittee', 'peoplesCommittee'], 1],
    ['a holder’s own, where nothing is above', ['officeHolder'], 0],
    ['a board’s own, where nothing is above', ['board'], 0],
  ])('is %s', (_, kinds, place) => {
    const chain = kinds.map((kind, at) => body(`b${at}`, kind));
    expect(commandingBody(chain)?.authorityId ?? null).toBe(place === null ? null : `b${place}`);
  });
});
