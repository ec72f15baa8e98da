import type { ErrorCode } from '@cascade/event-store/domain';
import { specFor } from '@cascade/event-store/testing';
import type { DirectiveContent } from './content';
import { directive, type DirectiveCommand } from './directive.decider';
import type { DirectiveEvent, ReadingCorrected } from './directive.events';
import { symbolOf } from './document-symbol';
import type { IssueWish } from './issue-rules';
import { aCitation, aContent, anItem } from './sample-content';

const given = specFor(directive);
const directiveId = 'letter-of-ben-cat';
const content = aContent();
const other = aContent({ subject: 'đẩy mạnh cài đặt ứng dụng Bluezone' });

const drafted = (said: DirectiveContent = content): DirectiveEvent => ({
  type: 'Drafted',
  version: 1,
  data: { directiveId, content: said, answersDelivery: null },
});
const revised = (): DirectiveEvent => ({ type: 'DraftRevised', version: 1, data: { directiveId, content: other } });
const discarded = (): DirectiveEvent => ({
  type: 'DraftDiscarded',
  version: 2,
  data: { directiveId, reason: 'đã có văn bản', answeredBy: 'real-letter' },
});
const issueRequested = (requestId = 'first', series = 'common'): DirectiveEvent => ({
  type: 'IssueRequested',
  version: 1,
  id: requestId,
  data: {
    directiveId,
    requestId,
    registerStream: `register-ben-cat-2020-${series}`,
    issuerId: 'ben-cat',
    year: 2020,
    series,
    issuedOn: '2020-08-17',
    notation: 'UBND-VX',
  },
});
const issued = (requestId = 'first', number = '278', said = content): DirectiveEvent => ({
  type: 'Issued',
  version: 1,
  occurredAt: '2020-08-17',
  data: { directiveId, requestId, symbol: symbolOf(number, 'UBND-VX'), issuedOn: '2020-08-17', content: said },
});
const issueRefused = (requestId = 'first'): DirectiveEvent => ({
  type: 'IssueRefused',
  version: 1,
  data: { directiveId, requestId, reason: 'directive.symbol-taken', number: 278 },
});
const letter = {
  directiveId,
  letter: { contentHash: 'c', textHash: 't', mediaType: 'text/plain', bytes: 3936, key: directiveId },
  readerVersion: '1',
};
const reading = {
  directiveId,
  symbol: symbolOf('278', 'UBND-VX'),
  issuedOn: '2020-08',
  content,
  readerVersion: '1',
  unconfirmed: ['/subject'],
  warnings: [],
};
const takenIn = (): DirectiveEvent => ({ type: 'LetterTakenIn', version: 1, data: letter });
const accepted = (): DirectiveEvent => ({ type: 'ReadingAccepted', version: 1, data: reading, occurredAt: '2020-08' });
const amended = (): DirectiveEvent => ({
  type: 'DirectiveAmended',
  version: 2,
  data: { directiveId, byDirectiveId: 'later', sentence: 'Sửa đổi mục 2', itemIds: ['item-1'] },
});
const recalled = (): DirectiveEvent => ({
  type: 'DirectiveRecalled',
  version: 2,
  data: { directiveId, reason: 'ban hành nhầm', byDirectiveId: null },
});
const reviewed = (): DirectiveEvent => ({
  type: 'DirectiveReviewed',
  version: 2,
  data: { directiveId, decision: 'keep', reason: 'không ảnh hưởng' },
});

const draft: DirectiveCommand = { type: 'Draft', data: { directiveId, content, answersDelivery: null } };
const revise: DirectiveCommand = { type: 'Revise', data: { directiveId, content: other } };
const discard: DirectiveCommand = { type: 'Discard', data: { directiveId, reason: 'đã có văn bản', answeredBy: 'real-letter' } };
const requestIssue = (change: Partial<IssueWish & { requestId: string }> = {}): DirectiveCommand => ({
  type: 'RequestIssue',
  data: {
    directiveId,
    requestId: 'first',
    issuedOn: '2020-08-17',
    notation: 'UBND-VX',
    series: 'common',
    issuerKind: 'peoplesCommittee',
    ...change,
  },
});
const issue = (requestId = 'first', number = 278): DirectiveCommand => ({ type: 'Issue', data: { directiveId, requestId, number } });
const refuseIssue = (requestId = 'first'): DirectiveCommand => ({
  type: 'RefuseIssue',
  data: { directiveId, requestId, reason: 'directive.symbol-taken', number: 278 },
});
const takeIn: DirectiveCommand = { type: 'TakeIn', data: { letter, reading } };
const amend: DirectiveCommand = {
  type: 'Amend',
  data: { directiveId, byDirectiveId: 'later', sentence: 'Sửa đổi mục 2', itemIds: ['item-1'] },
};
const recall: DirectiveCommand = { type: 'Recall', data: { directiveId, reason: 'ban hành nhầm', byDirectiveId: null } };
const review: DirectiveCommand = { type: 'Review', data: { directiveId, decision: 'keep', reason: 'không ảnh hưởng' } };

describe('a directive nobody knows', () => {
  it('is drafted', () => given().when(draft).then(drafted()));
  it('is taken in: its bytes and what they say in one append', () => given().when(takeIn).then(takenIn(), accepted()));
  it.each([revise, discard, requestIssue(), amend, recall, review])('can undergo nothing else: %j', (command) =>
    given().when(command).thenRefused('directive.unknown'),
  );
  it.each([issue(), refuseIssue()])('waits for no number, so an answer changes nothing: %j', (command) => given().when(command).then());
});

describe('a draft', () => {
  it('is not drafted twice', () => given(drafted()).when(draft).thenRefused('directive.exists'));
  it('is no letter from outside', () => given(drafted()).when(takeIn).thenRefused('directive.exists'));
  it('is revised', () => given(drafted()).when(revise).then(revised()));
  it('is discarded, naming what answered instead', () => given(drafted()).when(discard).then(discarded()));
  it('is not issued yet', () => given(drafted()).when(recall).thenRefused('directive.not-issued'));
  it('cannot be amended', () => given(drafted()).when(amend).thenRefused('directive.not-issued'));
  it('cannot be reviewed', () => given(drafted()).when(review).thenRefused('directive.not-issued'));
  it('asks for a number in the year of its date', () => given(drafted()).when(requestIssue()).then(issueRequested()));
  it('asks for a number in the series it names', () =>
    given(drafted())
      .when(requestIssue({ series: 'CT' }))
      .then(issueRequested('first', 'CT')));
  it('waits for no number yet, so an answer changes nothing', () => given(drafted()).when(issue()).then());
});

describe('asking for a number', () => {
  const sealed = { $sealed: { key: 'k', nonce: 'n', text: 't' } };
  it.each<[string, ErrorCode, Partial<IssueWish>, Partial<DirectiveContent>]>([
    ['a blank subject', 'directive.subject-blank', {}, { subject: '  ' }],
    ['no subject', 'directive.subject-blank', {}, { subject: null }],
    ['a blank notation', 'directive.notation-unreadable', { notation: ' ' }, {}],
    ['a notation of digits', 'directive.notation-unreadable', { notation: '12' }, {}],
    ['a notation with a number in it', 'directive.notation-unreadable', { notation: '12/CT-UBND' }, {}],
    ['a notation with blanks', 'directive.notation-unreadable', { notation: 'UBND - VX' }, {}],
    ['a series that is no name', 'register.series-unreadable', { series: 'a-b' }, {}],
    ['a day that does not exist', 'date.does-not-exist', { issuedOn: '2020-02-30' }, {}],
    ['a word for a day', 'date.does-not-exist', { issuedOn: 'hôm nay' }, {}],
    ['a month for a day', 'directive.issue-date-not-a-day', { issuedOn: '2020-08' }, {}],
    ['an issuer nobody knows', 'directive.issuer-unknown', { issuerKind: null }, {}],
    ['a chairman as issuer', 'directive.issuer-without-register', { issuerKind: 'officeHolder' }, {}],
    ['a class as issuer', 'directive.issuer-without-register', { issuerKind: 'class' }, {}],
    ['a ghost as issuer', 'directive.issuer-without-register', { issuerKind: 'ghost' }, {}],
    ['a citation twice', 'directive.citation-doubled', {}, { citations: [aCitation(), aCitation({ relation: 'basedOn' })] }],
    ['an item twice', 'directive.item-doubled', {}, { items: [anItem(), anItem({ label: '2' })] }],
  ])('is refused for %s', (_, code, wish, said) =>
    given(drafted(aContent(said)))
      .when(requestIssue(wish))
      .thenRefused(code),
  );
  it.each([
    ['no citation and no item', { citations: [], items: [] }, {}],
    ['a subject that is sealed', { subject: sealed }, {}],
    ['an hour beside the day', {}, { issuedOn: '2020-08-17T14:05:00+07:00' }],
    ['a board as issuer', {}, { issuerKind: 'board' as const }],
    ['a notation with a Đ', {}, { notation: 'QĐ-UBND' }],
  ])('is fine with %s', (_, said, wish) =>
    expect(directive.decide(requestIssue(wish), given(drafted(aContent(said))).folds())).toMatchObject([{ type: 'IssueRequested' }]),
  );
});

describe('a draft that waits for its number', () => {
  const waiting = given(drafted(), issueRequested());
  it('stays quiet when asked again', () => waiting.when(requestIssue({ requestId: 'second' })).then());
  it('is locked against another wish', () =>
    waiting.when(requestIssue({ requestId: 'second', notation: 'UBND-TH' })).thenRefused('directive.being-numbered'));
  it.each([revise, discard])('is locked: %j', (command) => waiting.when(command).thenRefused('directive.being-numbered'));
  it('cannot be recalled', () => waiting.when(recall).thenRefused('directive.not-issued'));
  it('is issued with the number', () => waiting.when(issue()).then(issued()));
  it('writes a number below ten with a leading zero', () => waiting.when(issue('first', 5)).then(issued('first', '05')));
  it('is not changed by the number of another request', () => waiting.when(issue('second')).then());
  it('is refused, and the number is named so that it can be voided', () => waiting.when(refuseIssue()).then(issueRefused()));
  it('is not changed by the refusal of another request', () => waiting.when(refuseIssue('second')).then());
  it('is issued with what it said when it was locked', () =>
    given(drafted(), revised(), issueRequested())
      .when(issue())
      .then(issued('first', '278', other)));
});

describe('a draft whose number was refused', () => {
  const again = given(drafted(), issueRequested(), issueRefused());
  it('can be revised', () => again.when(revise).then(revised()));
  it('can ask again', () => again.when(requestIssue({ requestId: 'second' })).then(issueRequested('second')));
  it('does not hear a late answer to the first request', () => again.when(issue('first')).then());
  it('keeps the refused number in mind while it asks again', () =>
    expect(given(drafted(), issueRequested(), issueRefused(), issueRequested('second')).folds()).toMatchObject({
      status: 'numbering',
      refusals: { first: { number: 278 } },
    }));
  it('keeps it in mind for ever', () =>
    expect(given(drafted(), issueRequested(), issueRefused(), revised(), discarded()).folds()).toMatchObject({
      status: 'discarded',
      refusals: { first: { reason: 'directive.symbol-taken' } },
    }));
});

describe('an issued directive', () => {
  const out = given(drafted(), issueRequested(), issued());
  it('is issued once', () => out.when(requestIssue({ requestId: 'second' })).thenRefused('directive.not-a-draft'));
  it('does not hear the same answer twice', () => out.when(issue()).then());
  it('does not hear a refusal that comes too late', () => out.when(refuseIssue()).then());
  it.each([revise, discard])('is no draft any more: %j', (command) => out.when(command).thenRefused('directive.not-a-draft'));
  it('is no letter from outside', () => out.when(takeIn).thenRefused('directive.exists'));
  it('is amended', () => out.when(amend).then(amended()));
  it('is recalled', () => out.when(recall).then(recalled()));
  it('is reviewed', () => out.when(review).then(reviewed()));
  it('knows its symbol', () => expect(out.folds()).toMatchObject({ status: 'issued', requestId: 'first', symbol: { number: '278' } }));
});

describe('a letter from outside', () => {
  const here = given(takenIn(), accepted());
  it('is the same letter when it comes again', () => here.when(takeIn).then());
  it('is no draft', () => here.when(revise).thenRefused('directive.not-a-draft'));
  it('is amended', () => here.when(amend).then(amended()));
  it('is recalled', () => here.when(recall).then(recalled()));
  it('is reviewed', () => here.when(review).then(reviewed()));
  it('holds from the date it bears, though only the month is known', () => given().when(takeIn).then(takenIn(), accepted()));
  it('remembers what waits for a person', () => expect(here.folds()).toMatchObject({ status: 'received', unconfirmed: ['/subject'] }));
  it('is nothing yet while only its bytes are here', () => given(takenIn()).when(amend).thenRefused('directive.not-issued'));
});

describe('the reading of a letter', () => {
  const here = given(takenIn(), accepted());
  const said = { pointer: '/issuedOn', kind: 'corrected', span: null, reason: 'ngày ghi bằng tay' } as const;
  const corrected = (change: Partial<ReadingCorrected['data']> = {}): ReadingCorrected['data'] => ({
    directiveId,
    corrections: [said],
    symbol: symbolOf('278', 'UBND-VX'),
    issuedOn: '2020-08-17',
    content,
    unconfirmed: [],
    unconfirmedSpans: {},
    warnings: [],
    settled: ['/issuedOn'],
    ...change,
  });
  const correct = (change: Partial<ReadingCorrected['data']> = {}): DirectiveCommand => ({
    type: 'CorrectReading',
    data: corrected(change),
  });
  const event = (change: Partial<ReadingCorrected['data']> = {}): DirectiveEvent => ({
    type: 'ReadingCorrected',
    version: 2,
    data: corrected(change),
    occurredAt: '2020-08-17',
  });
  const confirmation = { pointer: '/subject', kind: 'confirmed', span: null, reason: null } as const;

  it('is corrected, from the date that the letter bears', () => here.when(correct()).then(event()));
  it('is confirmed without a reason', () =>
    here.when(correct({ corrections: [confirmation] })).then(event({ corrections: [confirmation] })));
  it('is what it was where nothing is news', () => here.when(correct({ corrections: [] })).then());
  it('is corrected more than once', () => given(takenIn(), accepted(), event()).when(correct()).then(event()));
  it.each([null, '', '  '])('is not corrected without a reason: %j', (reason) =>
    here.when(correct({ corrections: [{ ...said, reason }] })).thenRefused('reading.reason-missing'),
  );
  it('is not cut down without a reason', () =>
    here.when(correct({ corrections: [{ ...said, kind: 'removed', reason: null }] })).thenRefused('reading.reason-missing'));
  it('names each citation and item once', () => {
    const [citation] = content.citations;
    const [item] = content.items;
    here.when(correct({ content: { ...content, citations: [citation!, citation!] } })).thenRefused('directive.citation-doubled');
    here.when(correct({ content: { ...content, items: [item!, item!] } })).thenRefused('directive.item-doubled');
  });
  it('is there only where a letter came in', () => {
    given().when(correct()).thenRefused('directive.unknown');
    given(drafted()).when(correct()).thenRefused('reading.not-a-letter');
    given(drafted(), issueRequested(), issued()).when(correct()).thenRefused('reading.not-a-letter');
    given(takenIn()).when(correct()).thenRefused('reading.not-a-letter');
    given(takenIn(), accepted(), recalled()).when(correct()).thenRefused('reading.not-a-letter');
  });
  it('is folded with where its text lies and what persons settled', () =>
    expect(given(takenIn(), accepted(), event()).folds()).toMatchObject({
      status: 'received',
      issuedOn: '2020-08-17',
      unconfirmed: [],
      settled: ['/issuedOn'],
      letter: { textHash: 't' },
    }));
  it('keeps the letter the same when it comes again', () => given(takenIn(), accepted(), event()).when(takeIn).then());
});

describe('another scan of a letter', () => {
  const into = { directiveId: 'other', joinId: 'j' };
  const join: DirectiveCommand = { type: 'Join', data: { directiveId, into } };
  const part: DirectiveCommand = { type: 'Part', data: { directiveId, joinId: 'j' } };
  const here = given(takenIn(), accepted());
  const silent = {
    ...{
      directiveId,
      corrections: [],
      symbol: null,
      issuedOn: '2020-08',
      unconfirmed: [],
      unconfirmedSpans: {},
      warnings: [],
      settled: [],
    },
    content: { ...content, addressees: [], citations: [], items: [] },
    joined: into,
  };
  const joined = { type: 'ReadingCorrected', version: 2, data: silent, occurredAt: '2020-08' } as DirectiveEvent;
  const gone = given(takenIn(), accepted(), joined);

  it('says nothing more that anything follows from', () => {
    const [event] = directive.decide(join, here.folds());
    expect(event).toMatchObject({
      type: 'ReadingCorrected',
      data: { symbol: null, joined: into, content: { subject: content.subject, items: [], citations: [], addressees: [] } },
    });
  });
  it('is joined once, and only where it was read', () => {
    gone.when(join).then();
    given(takenIn(), accepted(), recalled()).when(join).then();
    given().when(join).then();
  });
  it('is not corrected: the other one speaks for it', () => {
    const data = {
      ...silent,
      joined: undefined,
      corrections: [{ pointer: '/place', kind: 'corrected' as const, span: null, reason: 'r' }],
    };
    gone.when({ type: 'CorrectReading', data }).thenRefused('reading.joined');
  });
  it('says again what it said once they are parted', () => {
    const before = here.folds();
    const [event] = directive.decide(part, gone.folds());
    expect(event).toMatchObject({ type: 'ReadingCorrected', data: { joined: null, content } });
    expect(given(takenIn(), accepted(), joined, event!).folds()).toEqual(before);
  });
  it('is parted only from what it was joined by', () => {
    gone.when({ type: 'Part', data: { directiveId, joinId: 'another' } }).then();
    here.when(part).then();
    given().when(part).then();
  });
});

describe('a letter that a newer reader read', () => {
  const here = given(takenIn(), accepted());
  it('is read by it from then on', () => {
    const reread = { readerVersion: '9', before: '1', differences: [] };
    const data: ReadingCorrected['data'] = {
      ...{
        directiveId,
        corrections: [],
        symbol: null,
        issuedOn: null,
        content,
        unconfirmed: [],
        unconfirmedSpans: {},
        warnings: [],
        settled: [],
        reread,
      },
    };
    const [event] = directive.decide({ type: 'CorrectReading', data }, here.folds());
    expect(given(takenIn(), accepted(), event!).folds()).toMatchObject({ status: 'received', readerVersion: '9', joined: null });
  });
});

describe('a recalled directive', () => {
  const gone = given(takenIn(), accepted(), recalled());
  it('is recalled once', () => gone.when(recall).then());
  it('takes an amendment that was learnt late', () => gone.when(amend).then(amended()));
  it('needs no review any more', () => gone.when(review).thenRefused('directive.recalled'));
  it('is still the same letter when it comes again', () => gone.when(takeIn).then());
  it('keeps what it said', () => expect(gone.folds()).toMatchObject({ status: 'recalled', content: { issuerId: 'ben-cat' } }));
});

describe('a discarded draft', () => {
  const gone = given(drafted(), discarded());
  it('is discarded once', () => gone.when(discard).then());
  it.each([revise, requestIssue()])('is no draft any more: %j', (command) => gone.when(command).thenRefused('directive.not-a-draft'));
  it('was never issued', () => gone.when(recall).thenRefused('directive.not-issued'));
});

describe('folding', () => {
  it('passes over amendments, reviews and events of other rooms', () => {
    const destroyed = { type: 'KeyDestroyed', version: 1, data: { keyId: directiveId, reason: 'r' } } as unknown as DirectiveEvent;
    const before = given(takenIn(), accepted()).folds();
    expect(given(takenIn(), accepted(), amended(), reviewed(), destroyed).folds()).toEqual(before);
  });
  it('does not stumble over a record that begins in the middle', () =>
    expect(given(issueRequested()).folds()).toMatchObject({ status: 'numbering', content: { subject: null } }));
});

describe('a scan of the signed document', () => {
  const copy = (fileId = 'scan-1') => ({
    ...{ directiveId, fileId, name: 'ban-ky.pdf', mediaType: 'application/pdf', contentHash: 'h', bytes: 12, key: directiveId },
  });
  const add = (fileId?: string): DirectiveCommand => ({ type: 'AddSignedCopy', data: copy(fileId) });
  const added = (fileId?: string): DirectiveEvent => ({ type: 'SignedCopyAdded', version: 1, data: copy(fileId) });
  it('is added to a draft, while it waits for its number, and once it is issued', () => {
    given(drafted()).when(add()).then(added());
    given(drafted(), issueRequested()).when(add()).then(added());
    given(drafted(), issueRequested(), issued()).when(add()).then(added());
  });
  it('is no news when it comes again, also after the draft was written anew and issued', () => {
    given(drafted(), added()).when(add()).then();
    given(drafted(), added(), revised(), issueRequested(), issued()).when(add()).then();
    given(drafted(), added()).when(add('scan-2')).then(added('scan-2'));
  });
  it('changes nothing of what the document says', () => {
    expect(given(drafted(), added()).folds()).toMatchObject({ status: 'drafted', content });
    given(drafted(), added()).when(revise).then(revised());
  });
  it('is none of a letter from outside, of what is discarded or recalled, of what is not there', () => {
    given(takenIn(), accepted()).when(add()).thenRefused('directive.not-a-draft');
    given(drafted(), { type: 'DraftDiscarded', version: 2, data: { directiveId, reason: 'x', answeredBy: null } })
      .when(add())
      .thenRefused('directive.not-a-draft');
    given(drafted(), issueRequested(), issued(), recalled()).when(add()).thenRefused('directive.not-a-draft');
    given().when(add()).thenRefused('directive.unknown');
  });
  it('is passed over where it stands on record before what it is of', () => expect(given(added()).folds()).toEqual({ status: 'absent' }));
});
