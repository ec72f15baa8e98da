import { fullNameUnder } from './display-name';

const unit = { scheme: '2020', level: 'district', code: '721', type: 'Thị xã', name: 'Bến Cát' } as const;
const benCat = { name: 'UBND thị xã Bến Cát', unit };
describe('a name in full', () => {
  it.each([
    ['Phòng Y tế', benCat, 'Phòng Y tế thị xã Bến Cát'],
    ['Chủ tịch', benCat, 'Chủ tịch UBND thị xã Bến Cát'],
    ['Phó Chủ tịch', benCat, 'Phó Chủ tịch UBND thị xã Bến Cát'],
    ['Công an thị xã Bến Cát', benCat, 'Công an thị xã Bến Cát'],
    ['Bộ trưởng', { name: 'Bộ Y tế', unit: null }, 'Bộ trưởng Bộ Y tế'],
  ])('%s', (name, above, full) => expect(fullNameUnder(name, above)).toBe(full));
});
