import fc from 'fast-check';
import { v5 } from 'uuid';
import { uuidV5 } from './ids';

const NAMESPACE = '6d1c2c1e-6a56-5a3b-9c39-2f1f3c0b7d11';
const namesAsTheLibrary = (name: string) => expect(uuidV5(name)).toBe(v5(name, NAMESPACE));

describe('an id made of a name', () => {
  it('is UUID version 5, as any library makes it', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), namesAsTheLibrary)));
  it.each([0, 1, 340, 341, 342, 1_024, 5_000])('whose length is %i', (length) => {
    namesAsTheLibrary('đ'.repeat(length));
    namesAsTheLibrary('x'.repeat(length));
  });
  it('does not hang on the name before', () => {
    const first = uuidV5('task/a/b/c');
    uuidV5('a name that is much longer than the other one');
    expect(uuidV5('task/a/b/c')).toBe(first);
  });
  it('stays what it was when it was first written down', () =>
    expect(uuidV5('authority/central/TTg')).toBe('2c857735-bc9e-5096-bfc9-8e5e49903ea9'));
});
