import { followsTable, specFor } from '@cascade/event-store/testing';
import { directive, type DirectiveCommand } from './directive.decider';
import type { DirectiveEvent } from './directive.events';
import { endedOf } from './changes';
import { symbolOf } from './document-symbol';
import { opennessOf } from './restriction';
import { aContent, anItem } from './sample-content';

const directiveId = 'd';
const content = aContent({ items: [anItem({ itemId: 'item-1' })] });
const event = (type: DirectiveEvent['type'], data: object = {}, version = 1): DirectiveEvent =>
  ({ type, version, data: { directiveId, ...data } }) as DirectiveEvent;
const ask = (type: DirectiveCommand['type'], data: object = {}): DirectiveCommand =>
  ({ type, data: { directiveId, ...data } }) as DirectiveCommand;

const symbol = symbolOf('278', 'UBND-VX');
const drafted = event('Drafted', { content, answersDelivery: null });
const wish = { issuedOn: '2020-08-17', notation: 'UBND-VX', series: 'common' };
const requested = event('IssueRequested', { requestId: 'first', registerStream: 'r', issuerId: 'i', year: 2020, ...wish });
const issued = event('Issued', { requestId: 'first', symbol, issuedOn: '2020-08-17', content });
const letter = { contentHash: 'c', textHash: 't', mediaType: 'text/plain', bytes: 9, key: directiveId };
const takenIn = event('LetterTakenIn', { letter, readerVersion: '1' });
const reading = { symbol, issuedOn: '2020-08-17', content, unconfirmed: [], warnings: [] };
const accepted = event('ReadingAccepted', { ...reading, readerVersion: '1' });
const into = { directiveId: 'other-scan', joinId: 'j' };
const corrected = (change: object) =>
  event('ReadingCorrected', { corrections: [], ...reading, unconfirmedSpans: {}, settled: [], ...change });
const joined = corrected({ joined: into, content: { ...content, items: [], citations: [], addressees: [] } });
const change = { byDirectiveId: 'later', sentence: 'Thay thế Chỉ thị số 12/CT-UBND' };
const replaced = event('DirectiveReplaced', change, 2);
const recalled = event('DirectiveRecalled', { reason: 'ban hành nhầm', byDirectiveId: null }, 2);
const HISTORIES = {
  absent: [],
  drafted: [drafted],
  numbering: [drafted, requested],
  issued: [drafted, requested, issued],
  discarded: [drafted, event('DraftDiscarded', { reason: 'đã có văn bản', answeredBy: null })],
  takenIn: [takenIn],
  received: [takenIn, accepted],
  joined: [takenIn, accepted, joined],
  recalled: [drafted, requested, issued, recalled],
  replaced: [takenIn, accepted, replaced],
} satisfies Record<string, readonly DirectiveEvent[]>;

const request = (data: object = {}) => ask('RequestIssue', { requestId: 'first', issuerKind: 'peoplesCommittee', ...wish, ...data });
const COMMANDS: Readonly<Record<string, DirectiveCommand>> = {
  Draft: ask('Draft', { content, answersDelivery: null }),
  Revise: ask('Revise', { content }),
  Discard: ask('Discard', { reason: 'đã có văn bản', answeredBy: null }),
  RequestIssue: request(),
  'Another wish': request({ requestId: 'second', notation: 'UBND-TH' }),
  'Another day': request({ requestId: 'second', issuedOn: '2020-08-18' }),
  'Another series': request({ requestId: 'second', series: 'CT' }),
  Issue: ask('Issue', { requestId: 'first', number: 278 }),
  'Issue of another': ask('Issue', { requestId: 'second', number: 278 }),
  RefuseIssue: ask('RefuseIssue', { requestId: 'first', reason: 'directive.symbol-taken', number: 278 }),
  'Refuse another': ask('RefuseIssue', { requestId: 'second', reason: 'directive.symbol-taken', number: 278 }),
  AddSignedCopy: ask('AddSignedCopy', {
    fileId: 'f',
    name: 'ban-ky.pdf',
    mediaType: 'application/pdf',
    contentHash: 'h',
    bytes: 3,
    key: 'd',
  }),
  TakeIn: { type: 'TakeIn', data: { letter: takenIn.data, reading: accepted.data } } as DirectiveCommand,
  CorrectReading: ask('CorrectReading', {
    ...{ corrections: [{ pointer: '/subject', kind: 'confirmed', span: null, reason: null }], unconfirmedSpans: {}, settled: ['/subject'] },
    ...reading,
  }),
  'Nothing corrected': ask('CorrectReading', { corrections: [], unconfirmedSpans: {}, settled: [], ...reading }),
  Join: ask('Join', { into }),
  Part: ask('Part', { joinId: 'j' }),
  'Part another': ask('Part', { joinId: 'k' }),
  Amend: ask('Amend', { ...change, itemIds: [] }),
  'Amend an item': ask('Amend', { ...change, itemIds: ['item-1'] }),
  'Amend no item': ask('Amend', { ...change, itemIds: ['item-9'] }),
  'Amend itself': ask('Amend', { ...change, byDirectiveId: directiveId, itemIds: [] }),
  Correct: ask('Correct', { ...change, itemIds: ['item-1'] }),
  'Correct blankly': ask('Correct', { ...change, sentence: '  ', itemIds: [] }),
  Replace: ask('Replace', change),
  'Replace by another': ask('Replace', { ...change, byDirectiveId: 'another' }),
  Repeal: ask('Repeal', change),
  Recall: ask('Recall', { reason: 'ban hành nhầm', byDirectiveId: null }),
  Review: ask('Review', { decision: 'keep', reason: 'không ảnh hưởng' }),
  Restrict: ask('Restrict', { reason: 'nội bộ', basis: 'Lưu hành nội bộ' }),
  'Restrict silently': ask('Restrict', { reason: ' ', basis: null }),
  LiftRestriction: ask('LiftRestriction', { reason: 'đã công khai' }),
};
const REFUSALS = {
  u: 'directive.unknown',
  e: 'directive.exists',
  n: 'directive.not-a-draft',
  b: 'directive.being-numbered',
  i: 'directive.not-issued',
  r: 'directive.recalled',
  x: 'directive.ended',
  l: 'reading.not-a-letter',
  j: 'reading.joined',
  s: 'change.by-itself',
  k: 'change.item-unknown',
  w: 'change.sentence-blank',
  m: 'restriction.reason-missing',
};
/** Columns: absent drafted numbering issued discarded takenIn received joined recalled replaced. */
const TABLE = `
  Draft               + e e e e e e e e e
  Revise              u + b n n n n n n n
  Discard             u + b n . n n n n n
  RequestIssue        u + . n n n n n n n
  Another wish        u + b n n n n n n n
  Another day         u + b n n n n n n n
  Another series      u + b n n n n n n n
  Issue               . . + . . . . . . .
  Issue of another    . . . . . . . . . .
  RefuseIssue         . . + . . . . . . .
  Refuse another      . . . . . . . . . .
  AddSignedCopy       u + + + n n n n n n
  TakeIn              + e e e e e . . . .
  CorrectReading      u l l l l l + j l +
  Nothing corrected   u l l l l l . j l .
  Join                . . . . . . + . . +
  Part                . . . . . . . + . .
  Part another        . . . . . . . . . .
  Amend               u i i + i i + + + +
  Amend an item       u i i + i i + k + +
  Amend no item       u i i k i i k k k k
  Amend itself        u i i s i i s s s s
  Correct             u i i + i i + k + +
  Correct blankly     u i i w i i w w w w
  Replace             u i i + i i + + r .
  Replace by another  u i i + i i + + r x
  Repeal              u i i + i i + + r x
  Recall              u i i + i i + + . +
  Review              u i i + i i + + r +
  Restrict            u + + + + + + + + +
  Restrict silently   u m m m m m m m m m
  LiftRestriction     u + + + + + + + + +
`;
describe('each command in each state of a directive', () =>
  followsTable(directive, { histories: HISTORIES, commands: COMMANDS, refusals: REFUSALS, table: TABLE, naming: { id: directiveId } }));

const given = specFor(directive);
describe('two scans that were joined', () => {
  it('are what they said once they are parted, symbol, items and all', () => {
    const [parted] = directive.decide(COMMANDS['Part']!, given(...HISTORIES.joined).folds());
    expect(parted).toMatchObject({ type: 'ReadingCorrected', occurredAt: '2020-08-17', data: { joined: null, symbol, content } });
    expect(given(...HISTORIES.joined, parted!).folds()).toEqual(given(...HISTORIES.received).folds());
  });
  it('leave the one that is spoken for without symbol, addressees, citations and items, but with its name', () => {
    const [event] = directive.decide(COMMANDS['Join']!, given(...HISTORIES.received).folds());
    expect(event).toMatchObject({
      data: { symbol: null, unconfirmed: [], settled: [], joined: into, content: { items: [], citations: [], addressees: [] } },
    });
    expect((event as { data: { content: { subject: unknown } } }).data.content.subject).toEqual(content.subject);
  });
  it('stay joined through a reading that says nothing of it', () =>
    expect(given(...HISTORIES.joined, corrected({})).folds()).toMatchObject({ joined: { directiveId: 'other-scan', joinId: 'j' } }));
});
describe('what stays through everything that happens later', () => {
  const restricted = event('DirectiveRestricted', { reason: 'nội bộ', basis: null });
  const lifted = event('RestrictionLifted', { reason: 'công khai' });
  it.each(Object.entries(HISTORIES).filter(([state]) => state !== 'absent'))('that a %s one is restricted', (_, history) => {
    const state = given(...history, restricted).folds();
    expect(opennessOf(state)).toBe('restricted');
    expect(opennessOf(given(history[0]!, restricted, ...history.slice(1)).folds())).toBe('restricted');
    expect(directive.decide(COMMANDS['Restrict']!, state)).toEqual([]);
    expect(opennessOf(given(...history, restricted, lifted).folds())).toBe('open');
    expect(directive.decide(COMMANDS['LiftRestriction']!, given(...history, lifted).folds())).toEqual([]);
  });
  it('that its force ended, whatever is read anew of the letter', () => {
    expect(endedOf(given(...HISTORIES.replaced, corrected({})).folds())).toEqual({ how: 'replaced', byDirectiveId: 'later' });
    expect(endedOf(given(...HISTORIES.issued, event('DirectiveRepealed', change, 2)).folds())).toMatchObject({ how: 'repealed' });
    expect(endedOf(given(...HISTORIES.drafted).folds())).toBeNull();
  });
  it('the scans of the signed document, from the draft to the recall', () => {
    const copy = event('SignedCopyAdded', { fileId: 'f' });
    expect(given(drafted, copy, requested, issued, event('SignedCopyAdded', { fileId: 'g' }), recalled).folds()).toMatchObject({
      copies: ['f', 'g'],
    });
    given(drafted, copy).when(COMMANDS['AddSignedCopy']!).then();
    expect(given(copy).folds()).toEqual({ status: 'absent' });
  });
});
describe('a record that begins in the middle', () => {
  it.each<[string, readonly DirectiveEvent[], object]>([
    ['a recall of what nobody knows', [recalled], { status: 'recalled', symbol: null }],
    ['a reading put right of a letter nobody saw', [corrected({})], { status: 'received', letter: null, readerVersion: '', joined: null }],
    ['a reading parted from another', [corrected({ joined: null })], { joined: null }],
    ['a scan joined before it was read', [corrected({ joined: into })], { joined: null }],
    ['a request without a draft', [requested], { status: 'numbering', content: { items: [], issuerId: '' } }],
    ['a discarded draft', [event('DraftDiscarded', { reason: 'r', answeredBy: null })], { status: 'discarded' }],
  ])('folds %s', (_, history, state) => expect(given(...history).folds()).toMatchObject(state));
});
describe('the year of the register', () => {
  const yearOf = (issuedOn: string): unknown =>
    directive
      .decide(request({ issuedOn }), given(event('Drafted', { content: aContent({ citations: [] }), answersDelivery: null })).folds())
      .map(({ data }) => (data as { year: number }).year);
  it.each([
    ['the last day of a year', '2020-12-31', 2020],
    ['the first day of a year', '2021-01-01', 2021],
    ['a leap day', '2020-02-29', 2020],
    ['the last hour of a year', '2020-12-31T23:59:59+07:00', 2020],
    ['an hour that is the new year already in Viet Nam', '2020-12-31T20:00:00Z', 2021],
    ['an hour that is still the old year in Viet Nam', '2021-01-01T01:00:00+09:00', 2020],
  ])('at %s is that of the day at UTC+7: %s', (_, issuedOn, year) => expect(yearOf(issuedOn)).toEqual([year]));
});
