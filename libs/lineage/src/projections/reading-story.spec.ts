import { aContent, symbol } from '../testing/contents';
import { timelineOf, type Said } from '../testing/timeline';
import { directives } from './directives.projection';
import type { ReadingStory } from './reading-story';

const id = { directiveId: 'd-1' };
const said = (change: object) => ({
  ...id,
  symbol: symbol('278/UBND-VX'),
  issuedOn: null,
  content: aContent({ place: 'Bến Cat' }),
  unconfirmed: [],
  warnings: [],
  ...change,
});
const read = (change: object = {}): Said => ['ReadingAccepted', said({ readerVersion: '1', ...change }), '2020-08-21'];
const corrected = (change: object): Said => ['ReadingCorrected', said({ settled: [], unconfirmedSpans: {}, ...change }), '2020-08-18'];
const row = (...facts: Said[]) =>
  timelineOf(directives, ['LetterTakenIn', { ...id, letter: {}, readerVersion: '1' }, '2020-08-21'], ...facts).at('2020-08-22');
const storyOf = (...facts: Said[]): ReadingStory => JSON.parse(String(row(...facts)?.['reading_json'])) as ReadingStory;
const word = { pointer: '/place', kind: 'corrected', span: null, reason: 'đọc sai' };

describe('what is told of the reading of a letter', () => {
  it('is nothing where it was read well', () => expect(row(read())?.['reading_json']).toBeNull());
  it('is what waits, with its value, its place and its warnings', () =>
    expect(
      storyOf(
        read({
          unconfirmed: ['/place', '/issuedOn'],
          unconfirmedSpans: { '/place': { start: 3, end: 9 } },
          warnings: ['/issuedOn blank', '/issuedOn2 odd'],
        }),
      ),
    ).toEqual({
      unconfirmed: [
        { pointer: '/place', value: 'Bến Cat', span: { start: 3, end: 9 }, warnings: [] },
        { pointer: '/issuedOn', value: null, span: null, warnings: ['blank'] },
      ],
      warnings: ['/issuedOn blank', '/issuedOn2 odd'],
      corrections: [],
    }));
  it('is who corrected what, why, and what stood there before', () => {
    const story = storyOf(read({ unconfirmed: ['/place'] }), corrected({ content: aContent({ place: 'Bến Cát' }), corrections: [word] }));
    expect(story.unconfirmed).toEqual([]);
    expect(story.corrections).toEqual([
      { ...word, before: 'Bến Cat', after: 'Bến Cát', actor: 'account', onBehalfOf: null, recordedAt: '2020-08-30T00:00:00.000Z' },
    ]);
  });
  it('follows entries that were added and removed', () => {
    const items = aContent().items;
    const added = { ...aContent(), items: [...items, { ...items[0], itemId: 'new', label: '9' }] };
    const { corrections } = storyOf(
      read({ content: aContent() }),
      corrected({ content: added, corrections: [{ ...word, pointer: '/items/-' }] }),
      corrected({ content: aContent(), corrections: [{ ...word, pointer: `/items/${items.length}`, kind: 'removed' }] }),
    );
    expect(corrections).toMatchObject([
      { pointer: '/items/-', before: null, after: { itemId: 'new' } },
      { kind: 'removed', before: { itemId: 'new' }, after: null },
    ]);
  });
});
describe('a corrected letter', () => {
  it('is what it is corrected to, from the date it bears', () => {
    const facts: Said[] = [
      read({ unconfirmed: ['/issuedOn'] }),
      corrected({ issuedOn: '2020-08-18', corrections: [{ ...word, pointer: '/issuedOn' }] }),
    ];
    const timeline = timelineOf(directives, ['LetterTakenIn', { ...id, letter: {}, readerVersion: '1' }, '2020-08-21'], ...facts);
    expect(timeline.at('2020-08-18')).toMatchObject({ status: 'received', issued_on: '2020-08-18', unconfirmed: null });
    expect(timeline.at('2020-08-17')).toBeUndefined();
  });
  it('tells what a newer reader read, and that another scan speaks for the letter', () => {
    const differences = [
      { kind: 'changed', pointer: '/place' },
      { kind: 'gained', pointer: '/urgency' },
      { kind: 'lost', pointer: '/subject' },
    ];
    const content = aContent({ place: 'Bến Cát', urgency: 'khẩn', subject: null });
    const { corrections } = storyOf(
      read(),
      corrected({ content, corrections: [], reread: { readerVersion: '2', before: '1', differences } }),
      corrected({ corrections: [], joined: { directiveId: 'other', joinId: 'j' } }),
      corrected({ corrections: [], joined: null }),
    );
    expect(corrections.map(({ kind, pointer, reason }) => [kind, pointer, reason])).toEqual([
      ['changed', '/place', '1 → 2'],
      ['gained', '/urgency', '1 → 2'],
      ['lost', '/subject', '1 → 2'],
      ['joined', '', 'other'],
      ['parted', '', null],
    ]);
    expect(corrections[0]).toMatchObject({ before: 'Bến Cat', after: 'Bến Cát' });
    expect(corrections[1]).toMatchObject({ before: null, after: 'khẩn' });
    expect(corrections[2]).toMatchObject({ after: null });
  });
});

describe('several words of one turn', () => {
  const [first] = aContent().items;
  const item = (itemId: string) => ({ ...first!, itemId, label: itemId });
  const holding = (...ids: string[]) => aContent({ items: ids.map(item) });
  const words = (before: string[], after: string[], ...said: (readonly [pointer: string, kind: string])[]) =>
    storyOf(
      read({ content: holding(...before) }),
      corrected({ content: holding(...after), corrections: said.map(([pointer, kind]) => ({ ...word, pointer, kind })) }),
    ).corrections.map(({ before: was, after: is }) => [was, is].map((each) => (each as { itemId?: string } | null)?.itemId ?? each));

  it('show of each what stands there since, though an entry above it was taken out with it', () =>
    expect(words(['a', 'b', 'c'], ['b', 'c'], ['/items/0', 'removed'], ['/items/2', 'corrected'], ['/items/1/label', 'corrected'])).toEqual(
      [
        ['a', null],
        ['c', 'c'],
        ['b', 'b'],
      ],
    ));
  // In either order: the one that stood lower is taken out first, or the other would have moved up under it.
  it.each([
    [
      ['/items/0', '/items/2'],
      ['a', 'c'],
    ],
    [
      ['/items/2', '/items/0'],
      ['c', 'a'],
    ],
  ])('show two that were taken out together, and what stood between them: %s', ([one, other], [first, second]) =>
    expect(
      words(
        ['a', 'b', 'c', 'd'],
        ['b', 'd'],
        [one!, 'removed'],
        ['/items/1/label', 'corrected'],
        [other!, 'removed'],
        ['/items/3', 'corrected'],
      ),
    ).toEqual([
      [first, null],
      ['b', 'b'],
      [second, null],
      ['d', 'd'],
    ]),
  );
  it('show each entry that was added', () =>
    expect(words(['a'], ['a', 'x', 'y'], ['/items/-', 'corrected'], ['/items/-', 'corrected'])).toEqual([
      [null, 'x'],
      [null, 'y'],
    ]));
  it('show what was added where another was taken out', () =>
    expect(words(['a', 'b'], ['b', 'x'], ['/items/0', 'removed'], ['/items/-', 'corrected'])).toEqual([
      ['a', null],
      [null, 'x'],
    ]));
  it('show nothing of a part whose entry was taken out with it', () =>
    expect(words(['a', 'b'], ['b'], ['/items/0/label', 'corrected'], ['/items/0', 'removed'])).toEqual([
      ['a', null],
      ['a', null],
    ]));
  it('show what a newer reader changed in an entry, but nothing of another entry that had stood there', () => {
    const reread = (kind: string, pointer: string, before: ReturnType<typeof aContent>, after: ReturnType<typeof aContent>) =>
      storyOf(
        read({ content: before }),
        corrected({ content: after, corrections: [], reread: { readerVersion: '2', before: '1', differences: [{ kind, pointer }] } }),
      ).corrections[0];
    const named = (itemId: string, label: string) => aContent({ items: [{ ...item(itemId), label }] });
    expect(reread('changed', '/items/0/label', named('a', '1'), named('a', '2'))).toMatchObject({ before: '1', after: '2' });
    expect(reread('changed', '/items/0/label', named('a', '1'), named('b', '2'))).toMatchObject({ before: null, after: '2' });
    const [citation] = aContent().citations;
    const citing = (relation: 'cites' | 'basedOn', citationId = 'c') => aContent({ citations: [{ ...citation!, citationId, relation }] });
    expect(reread('changed', '/citations/0/relation', citing('cites'), citing('basedOn'))).toMatchObject({
      before: 'cites',
      after: 'basedOn',
    });
    expect(reread('changed', '/citations/0/relation', citing('cites', 'd'), citing('basedOn'))).toMatchObject({ before: null });
    expect(reread('changed', '/items/0/label', aContent({ items: [] }), named('b', '2'))).toMatchObject({ before: null, after: '2' });
  });
});
