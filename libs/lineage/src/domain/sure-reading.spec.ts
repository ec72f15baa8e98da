import { maySign } from './sure-reading';

const field = (pointer: string, value: unknown = 'giá trị', ...warnings: string[]) => ({ pointer, value, warnings });
describe('what may be confirmed without opening the letter', () => {
  it.each([
    ['fields that have a value and no mark of doubt', [field('/place'), field('/items/0/deadline', {}, 'inferred')], true],
    ['nothing at all', [], true],
    ['a field without a value', [field('/place', null)], false],
    ['a value that was garbled', [field('/symbol/number', '4S8', 'garbled')], false],
    ['one of several that was struck', [field('/place'), field('/symbol/number', '458', 'struck')], false],
    ['a body that nobody could tell', [field('/items/0/assignees/0', 'Tổ công nghệ', 'unresolved')], false],
    ['who issued it', [field('/issuerId')], false],
    ['when it was issued', [field('/issuedOn', '2020-08-17')], false],
  ])('%s', (_what, waiting, expected) => expect(maySign(waiting)).toBe(expected));
});
