import fc from 'fast-check';
import { symbolOf } from '../domain';
import { aContent } from '../domain/sample-content';
import { joins } from './joins.projection';
import { letterReadings } from './letter-readings.projection';
import { refusedLetters } from './refused-letters.projection';

/** A fact as the reader hands it to a timeline. */
const fact = (type: string, data: object, ordinal: number, recordedAt = '2020-08-21T01:00:00.000Z') => ({
  ...{ id: `e-${ordinal}`, type, data, ordinal, occurredFrom: Date.parse(recordedAt) },
  metadata: { recordedAt, actor: `account-${ordinal}`, onBehalfOf: ordinal % 2 ? 'ben-cat' : null },
});
type AFact = ReturnType<typeof fact>;
type ATimeline = { readonly timeline: unknown };
const segmentsOf = <R>({ timeline }: ATimeline, facts: readonly AFact[]): readonly { readonly from: number; readonly row: R }[] =>
  (timeline as (facts: readonly AFact[]) => readonly { from: number; row: R }[])(facts);
const rowsOf = <R>(projection: ATimeline, facts: readonly AFact[]): R[] => segmentsOf<R>(projection, facts).map(({ row }) => row);

describe('what was decided of two scans', () => {
  const decision = { joinId: 'j', keptId: 'a', otherId: 'b', reason: 'cùng một văn bản' };
  it.each([
    ['ScansJoined', 'joined'],
    ['ScansKeptApart', 'apart'],
    ['ScansDecisionUndone', 'undone'],
  ])('%s: %s', (type, said) =>
    expect(rowsOf(joins, [fact(type, decision, 3)])).toEqual([
      {
        join_id: 'j',
        decision: said,
        kept_id: 'a',
        other_id: 'b',
        reason: 'cùng một văn bản',
        actor: 'account-3',
        recorded_at: Date.parse('2020-08-21T01:00:00.000Z'),
      },
    ]),
  );
  it('is what was recorded last, in whatever order the facts come', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4], { minLength: 1 }), (ordinals) => {
        const types = ['', 'ScansJoined', 'ScansDecisionUndone', 'ScansKeptApart', 'ScansDecisionUndone'];
        const [row] = rowsOf<{ actor: string }>(
          joins,
          ordinals.map((ordinal) => fact(types[ordinal]!, decision, ordinal)),
        );
        expect(row?.actor).toBe(`account-${Math.max(...ordinals)}`);
      }),
    ));
  it('is nothing where there are no facts, and has no words where their key is destroyed', () => {
    expect(rowsOf(joins, [])).toEqual([]);
    expect(rowsOf(joins, [fact('ScansJoined', { ...decision, reason: null }, 1)])).toMatchObject([{ reason: '' }]);
    expect(
      rowsOf(joins, [fact('ScansJoined', { ...decision, reason: { $sealed: { key: 'k', nonce: 'n', text: 't' } } }, 1)]),
    ).toMatchObject([{ reason: '' }]);
  });
});

describe('the reading of a letter that stands', () => {
  const reading = (change: object = {}) => ({
    ...{
      directiveId: 'd',
      symbol: symbolOf('278', 'UBND-VX'),
      issuedOn: '2020-08-18',
      content: aContent(),
      unconfirmed: [],
      warnings: [],
      readerVersion: '1.0.0',
    },
    ...change,
  });
  const corrected = (change: object = {}) => {
    const { readerVersion: _, ...said } = reading();
    return { ...said, corrections: [], unconfirmedSpans: {}, settled: [], ...change };
  };
  const read = (...data: readonly object[]) =>
    rowsOf<{ reader_version: string; document_key: string | null; joined: number | null; judged: number | null }>(
      letterReadings,
      data.map((each, at) => fact('readerVersion' in each ? 'ReadingAccepted' : 'ReadingCorrected', each, at + 1)),
    );
  it('is nothing where there are no facts', () => expect(read()).toEqual([]));
  it('is by its reader, and names the document by issuer, symbol and day', () =>
    expect(read(reading())).toMatchObject([
      { reader_version: '1.0.0', document_key: 'ben-cat 278/ubnd-vx 2020-08-18', joined: null, judged: null },
    ]));
  it.each([
    ['no symbol', { symbol: null }],
    ['no number', { symbol: symbolOf(null, 'UBND-VX') }],
    ['no date', { issuedOn: null }],
    ['only its month', { issuedOn: '2020-08' }],
    ['an issuer that waits for a person', { unconfirmed: ['/issuerId'] }],
  ])('names no document with %s: it might be any', (_, change) => expect(read(reading(change))).toMatchObject([{ document_key: null }]));
  it('is another reader’s once a newer reading was accepted, and stays so under what persons say', () => {
    const reread = { reread: { readerVersion: '2.0.0', before: '1.0.0', differences: [] } };
    expect(read(reading(), corrected(reread))).toMatchObject([{ reader_version: '2.0.0' }]);
    expect(read(reading(), corrected(reread), corrected({ issuedOn: '2020-08-19' }))).toMatchObject([
      { reader_version: '2.0.0', document_key: 'ben-cat 278/ubnd-vx 2020-08-19' },
    ]);
  });
  it('is spoken for while it is joined, and for itself once the two are parted', () => {
    const into = corrected({ symbol: null, joined: { directiveId: 'other', joinId: 'j' } });
    expect(read(reading(), into)).toMatchObject([{ joined: 1, document_key: null }]);
    expect(read(reading(), into, corrected())).toMatchObject([{ joined: 1 }]); // said nothing of it
    expect(read(reading(), into, corrected({ joined: null }))).toMatchObject([
      { joined: null, document_key: 'ben-cat 278/ubnd-vx 2020-08-18' },
    ]);
  });
  it('is judged once a person spoke of it', () => {
    const confirmed = corrected({ corrections: [{ pointer: '/place', kind: 'confirmed', span: null, reason: null }], settled: ['/place'] });
    const [row] = read(reading(), confirmed) as unknown as { judged: number | null; judged_json: string }[];
    expect(row?.judged).toBe(1);
    expect(Object.keys(JSON.parse(row!.judged_json) as object)).toEqual(['1.0.0']);
  });
  it('that begins in the middle has no reader, and is no error', () =>
    expect(read(corrected())).toMatchObject([{ reader_version: '', judged: null }]));
  it('holds at every instant: what is known of a reading is no state of the world', () =>
    expect(segmentsOf(letterReadings, [fact('ReadingAccepted', reading(), 1)])).toMatchObject([{ from: -8_640_000_000_000_000 }]));
});

it('each secret letter that was refused at the door is a row of its own, with what it bore and nothing of what it says', () => {
  const facts = [fact('LetterRefused', { mark: 'mật' }, 1), fact('LetterRefused', { mark: 'tối mật' }, 2, '2020-12-31T17:00:00.000Z')];
  expect(refusedLetters.timeline(facts as never)).toEqual([
    {
      from: Date.parse('2020-08-21T01:00:00.000Z'),
      row: { mark: 'mật', recorded_at: Date.parse('2020-08-21T01:00:00.000Z'), actor: 'account-1', on_behalf_of: 'ben-cat' },
    },
    {
      from: Date.parse('2021-01-01T00:00:00+07:00'),
      row: { mark: 'tối mật', recorded_at: Date.parse('2021-01-01T00:00:00+07:00'), actor: 'account-2', on_behalf_of: null },
    },
  ]);
});
