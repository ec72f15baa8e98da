import { firstInstantOf } from '@cascade/calendar/domain';
import { august2020, BODIES, THAT_DAY } from '../../testing/august-2020';
import { centralBodyId } from '../authority-ids';
import { findUnit, placesAt, spellingKey, type FindOptions, type Place } from './find-unit';
import { phraseOf } from './phrase';
import { committeeAt, ownCommittee, standpointOf, standsAlone } from './standpoint';
import { unitWordNamed, type UnitWord } from './unit-words';

const directory = august2020();
const on = firstInstantOf(THAT_DAY);
const word = (name: string): UnitWord => {
  const found = unitWordNamed(name);
  if (!found) throw new Error(`no such word: ${name}`);
  return found;
};
const told = ({ unit, name, within }: Place): string => [`${unit?.word} ${name}`, ...within.map(told)].join(' < ');

describe('a place in a phrase', () => {
  it.each([
    ['thị xã Bến Cát', ['thị xã Bến Cát']],
    ['thị xã Bến Cát, tỉnh Bình Dương', ['thị xã Bến Cát, tỉnh Bình Dương', 'thị xã Bến Cát < tỉnh Bình Dương']],
    [
      'xã Quảng Ngạn, huyện Quảng Điền, tỉnh Thừa Thiên Huế',
      [
        'xã Quảng Ngạn, huyện Quảng Điền, tỉnh Thừa Thiên Huế',
        'xã Quảng Ngạn < huyện Quảng Điền < tỉnh Thừa Thiên Huế < tỉnh Thừa Thiên Huế',
      ],
    ],
    ['thị xã', []],
    ['Bến Cát', []],
  ])('%p has the readings %j', (text, readings) => expect(placesAt(phraseOf(text), 0).map(told)).toEqual(readings));
});

describe('a unit', () => {
  const find = (unit: string | null, name: string, options: Partial<FindOptions> = {}, within: Place[] = []) =>
    findUnit({ unit: unit === null ? null : word(unit), name, within }, directory, { on, standpoint: null, ...options }).map(
      (body) => `${body.name} ${body.unit?.code}`,
    );
  it('is found by kind and name', () => expect(find('thị xã', 'Bến Cát')).toEqual(['UBND thị xã Bến Cát 721']));
  it('is found without marks, and with the tone on either vowel', () => {
    expect(find('thị xã', 'Ben Cat')).toEqual(['UBND thị xã Bến Cát 721']);
    expect(find('huyện', 'Lệ Thuỷ')).toEqual(find('huyện', 'Lệ Thủy'));
  });
  it('is not found under another kind', () => expect(find('huyện', 'Bến Cát')).toEqual([]));
  it('is of either level where the word is', () => {
    expect(find('thành phố', 'Cần Thơ')).toEqual(['UBND thành phố Cần Thơ 92']);
    expect(find('thành phố', 'Bắc Kạn')).toEqual(['UBND thành phố Bắc Kạn 058']);
    expect(find(null, 'Bắc Kạn').sort()).toEqual(['UBND thành phố Bắc Kạn 058', 'UBND tỉnh Bắc Kạn 06']);
    expect(find(null, 'Bắc Kạn', { level: 'province' })).toEqual(['UBND tỉnh Bắc Kạn 06']);
  });
  it('lies within what is written behind it', () => {
    const vinhTuong: Place = { unit: word('huyện'), name: 'Vĩnh Tường', within: [] };
    expect(find('xã', 'Bình Dương', {}, [vinhTuong])).toEqual(['UBND xã Bình Dương 09118']);
    expect(find('thị xã', 'Bến Cát', {}, [vinhTuong])).toEqual([]);
  });
  it('is narrowed by hints only where they leave any', () => {
    expect(find('xã', 'Bình Dương', { hints: ['UBND huyện Vĩnh Tường'] })).toEqual(['UBND xã Bình Dương 09118']);
    expect(find('xã', 'Bình Dương', { hints: ['UBND tỉnh Cà Mau'] }).length).toBeGreaterThan(3);
  });
  it('is the nearest to where the letter speaks from', () => {
    const standpoint = standpointOf(BODIES.vinhPhuc, on, directory);
    expect(find('xã', 'Bình Dương', { standpoint })).toEqual(['UBND xã Bình Dương 09118']);
  });
  it.each([
    ['Thuỷ', 'Thủy', true],
    ['Hoà Bình', 'Hòa Bình', true],
    ['Thụy', 'Thủy', false],
    ['Bình An', 'Bình Ân', false],
    ['BẾN CÁT', 'Bến Cát', true],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa Vũng Tàu', true],
  ])('%s and %s are one spelling: %p', (one, other, same) => expect(spellingKey(one) === spellingKey(other)).toBe(same));
});

describe('where a letter speaks from', () => {
  it('is its issuer, with the committees above', () => {
    const standpoint = standpointOf(BODIES.quangNgan, on, directory);
    expect(standpoint.committees.map(({ name }) => name)).toEqual([
      'UBND xã Quảng Ngạn',
      'UBND huyện Quảng Điền',
      'UBND tỉnh Thừa Thiên Huế',
    ]);
    expect([standpoint.issuer?.name, standpoint.base?.name]).toEqual(['UBND xã Quảng Ngạn', 'UBND xã Quảng Ngạn']);
    expect(committeeAt(standpoint, 'district')?.name).toBe('UBND huyện Quảng Điền');
    expect(committeeAt(standpoint, 'central')).toBeNull();
  });
  it('is the Government’s area for a ministry and the Prime Minister', () => {
    expect(standpointOf(centralBodyId('BYT'), on, directory).base?.name).toBe('Chính phủ');
    expect(standpointOf(centralBodyId('TTg'), on, directory).base?.name).toBe('Chính phủ');
  });
  it('is nowhere without an issuer, or one unknown', () => {
    expect(standpointOf(null, on, directory)).toMatchObject({ issuer: null, committees: [], base: null });
    expect(standpointOf('nobody', on, directory)).toMatchObject({ issuer: null, base: null });
  });
  it('has one committee of each level, by kind where that fits', () => {
    const standpoint = standpointOf(BODIES.anTay, on, directory);
    expect(ownCommittee(standpoint, word('thị xã'))).toMatchObject({ body: { name: 'UBND thị xã Bến Cát' }, kindDiffers: false });
    expect(ownCommittee(standpoint, word('huyện'))).toMatchObject({ body: { name: 'UBND thị xã Bến Cát' }, kindDiffers: true });
    expect(ownCommittee(standpoint, word('thành phố'))).toBeNull();
    expect(ownCommittee(standpointOf(BODIES.canTho, on, directory), word('huyện'))).toBeNull();
  });
  it('knows a name that says its place from one that all have', () => {
    const town = directory.byId(BODIES.benCat);
    if (!town) throw new Error('Bến Cát is there');
    const office = { ...town, unit: null, kind: 'office' as const };
    expect(standsAlone({ ...office, name: 'Phòng Y tế' }, town)).toBe(false);
    expect(standsAlone({ ...office, name: 'Phòng Y tế thị xã Bến Cát' }, town)).toBe(true);
    expect(standsAlone({ ...office, name: 'Phòng Y tế' }, null)).toBe(true);
    expect(standsAlone(town, null)).toBe(true);
  });
});
