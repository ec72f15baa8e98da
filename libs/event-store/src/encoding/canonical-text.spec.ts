import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalText } from './canonical-text';

/** Keys of every kind that could be ordered differently: digits first, capitals, Vietnamese letters, pairs of surrogates, the empty one. */
const key = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '10', '9', 'a', 'B', 'đ', 'Đ', '€', '😀', '\ufb33', '__proto__', 'toString'),
);
const json = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
})).object;
const outcome = (write: () => unknown) => {
  try {
    return write();
  } catch {
    return 'refused';
  }
};

describe('canonical text', () => {
  it('equals the reference algorithm for any JSON object', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(outcome(() => canonicalText(value))).toBe(outcome(() => canonicalize(value)));
      }),
      { numRuns: 2_000 },
    );
  });
  it('is the same text for the same members in any order', () => {
    expect(canonicalText({ b: { d: 1, c: [{ z: 1, y: 2 }] }, a: 'Bình Dương' })).toBe('{"a":"Bình Dương","b":{"c":[{"y":2,"z":1}],"d":1}}');
    expect(canonicalText({ a: 'Bình Dương', b: { c: [{ y: 2, z: 1 }], d: 1 } })).toBe('{"a":"Bình Dương","b":{"c":[{"y":2,"z":1}],"d":1}}');
  });
  it('orders number-like keys as text', () => expect(canonicalText({ 9: 1, 10: 2 })).toBe('{"10":2,"9":1}'));
  it('writes numbers as ECMAScript does', () => expect(canonicalText({ n: [-0, 1e21, 0.1, 1e-7] })).toBe('{"n":[0,1e+21,0.1,1e-7]}'));
  it('leaves the given value as it was', () => {
    const value = { b: [{ d: 1, c: 2 }], a: 1 };
    canonicalText(value);
    expect(JSON.stringify(value)).toBe('{"b":[{"d":1,"c":2}],"a":1}');
  });
  it.each([
    ['NaN', { n: NaN }],
    ['an infinite number', { n: [Infinity] }],
    ['a lone surrogate', { s: '\ud800' }],
    ['a lone surrogate in a key', { '\udc00': 1 }],
  ])('refuses %s', (_, value) => expect(() => canonicalText(value)).toThrow());
  it('refuses a cycle', () => {
    const value: { self?: object } = {};
    value.self = value;
    expect(() => canonicalText(value)).toThrow('Circular');
  });
});
