import { Refused } from '../client/client';
import { oneItem } from './one-item';

const items = [
  { itemId: 'i1', label: '1' },
  { itemId: 'i2', label: 'a' },
  { itemId: 'i3', label: 'a' },
];
const refusedFor = (named: string): Refused['problem'] => {
  try {
    oneItem(items, named);
  } catch (error) {
    if (error instanceof Refused) return error.problem;
  }
  throw new Error('it was found');
};
describe('an item that somebody names', () => {
  it('is found by its label or its id', () => {
    expect(oneItem(items, '1').itemId).toBe('i1');
    expect(oneItem(items, 'i3').itemId).toBe('i3');
  });
  it('is refused where there is none, with those there are', () =>
    expect(refusedFor('9')).toMatchObject({ code: 'item.unknown', status: 404, remedy: 'Các mục: 1, a, a' }));
  it('is refused where the label is used twice, with the ids that tell them apart', () =>
    expect(refusedFor('a')).toMatchObject({ code: 'item.ambiguous', status: 409, remedy: 'Ghi mã của một mục: i2, i3' }));
});
