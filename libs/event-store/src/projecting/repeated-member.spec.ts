import fc from 'fast-check';
import { canonicalText } from '../encoding/canonical-text';
import { RepeatedMember } from './repeated-member';
import { openSealed, type Unseal } from './unseal';

const sealed = (text: string) => ({ $sealed: { key: 'k', nonce: 'n', text } });
const upper: Unseal = ({ $sealed: { text } }) => text.toUpperCase();
const LONG = 'việc phải làm '.repeat(100);
const letter = (subject: string) => ({ subject: sealed(subject), items: [{ text: sealed('giao'), label: '1' }], body: LONG });
/** What is handed out one after another, and whether the contents are the same object. */
const openAll = (...events: readonly object[]) => {
  const repeated = new RepeatedMember(upper);
  return events.map((data) => repeated.open(canonicalText(data)) as { content: object } | null);
};
const plainly = (data: object) => openSealed(JSON.parse(canonicalText(data)) as object, canonicalText(data), upper);

describe('a large member that stands in the next event too', () => {
  it('is the same object, opened once', () => {
    let opened = 0;
    const repeated = new RepeatedMember((value) => {
      opened += 1;
      return upper(value);
    });
    const draft = repeated.open(canonicalText({ content: letter('a'), directiveId: 'd' })) as { content: object };
    const issued = repeated.open(canonicalText({ content: letter('a'), directiveId: 'd', issuedOn: '2020-08-17' })) as { content: object };
    expect(issued.content).toBe(draft.content);
    expect(issued).toEqual({
      content: { subject: 'A', items: [{ text: 'GIAO', label: '1' }], body: LONG },
      directiveId: 'd',
      issuedOn: '2020-08-17',
    });
    expect(opened).toBe(2);
  });
  it('may stand behind other members in one of them', () => {
    const [draft, issued] = openAll(
      { answersDelivery: null, content: letter('a'), directiveId: 'd' },
      { content: letter('a'), symbol: { number: '12' } },
    );
    expect(issued!.content).toBe(draft!.content);
    expect(Object.keys(issued!)).toEqual(['content', 'symbol']);
    expect(draft).toEqual(plainly({ answersDelivery: null, content: letter('a'), directiveId: 'd' }));
  });
  it('may be the only one', () => {
    const [first, second] = openAll({ content: letter('a') }, { content: letter('a') });
    expect(second!.content).toBe(first!.content);
  });
  it('is found again over events that are too short to count', () => {
    const [first, short, third] = openAll({ content: letter('a') }, { directiveId: 'd' }, { content: letter('a'), z: 1 });
    expect(short).toBeNull();
    expect(third!.content).toBe(first!.content);
  });
  it('has sealed texts beside it opened as well', () => {
    const [, issued] = openAll({ content: letter('a') }, { content: letter('a'), reason: sealed('vì') });
    expect(issued).toMatchObject({ reason: 'VÌ' });
  });
});
describe('what only looks like it', () => {
  it('is told anew where a letter of it differs', () => {
    const [first, second] = openAll({ content: letter('a') }, { content: letter('b') });
    expect(second!.content).not.toBe(first!.content);
    expect(second).toEqual(plainly({ content: letter('b') }));
  });
  it.each([
    ['deeper in another member', { before: { content: letter('a') }, z: 1 }],
    ['deeper, alone', { before: { content: letter('a') } }],
    ['in a list', { list: [{ content: letter('a') }], z: 1 }],
    ['in a text', { note: canonicalText({ content: letter('a') }) }],
    ['under a longer name', { 'my-content': letter('a'), z: 1 }],
  ])('stays where it is: %s', (_, other) => {
    const [, second] = openAll({ content: letter('a'), directiveId: 'd' }, other);
    expect(second).toEqual(plainly(other));
  });
  it('is not mistaken for a later one of the same name inside another', () => {
    const data = { content: letter('a'), later: { content: letter('a'), later: 2 }, z: { later: 1 } };
    expect(openAll(data, data)[1]).toEqual(plainly(data));
  });
  it('is none where only a list or a text is large', () => {
    const list = { items: Array.from({ length: 200 }, (_, n) => ({ n })), z: 1 };
    const [first, second] = openAll(list, list);
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });
});
it('opens whatever events come as if each were opened alone', () => {
  const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(LONG, '"content":{', ',"z":', '\\"', '}', 'đ'));
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.integer(),
      fc.constant(null),
      text.map(sealed),
      fc.array(tie('any'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(fc.constantFrom('content', 'later', 'z', 'a"b', '1', 'items'), tie('any'), { maxKeys: 4 }),
  })).object as fc.Arbitrary<Record<string, unknown>>;
  const events = fc.tuple(value, value).chain(([a, b]) => {
    const big = { ...a, body: LONG };
    return fc.shuffledSubarray([
      { content: big },
      { content: big, ...b },
      { ...b, content: big, z: 1 },
      { later: { content: big }, ...a },
      b,
      { items: [{ content: big }] },
    ]);
  });
  fc.assert(
    fc.property(events, (all) => {
      const repeated = new RepeatedMember(upper);
      for (const data of all) {
        const stored = canonicalText(data);
        expect(repeated.open(stored) ?? plainly(data)).toEqual(plainly(data));
      }
    }),
    { numRuns: 500 },
  );
});
