import { DomainError, isSaid, type CommandOf, type Decider } from '@cascade/event-store/domain';
import { yearOf, type WorldTime } from '@cascade/calendar/domain';
import { NOTHING_SAID } from './content';
import { decideChange, withEnd, type ChangeCommand } from './changes';
import type {
  DirectiveEvent,
  DirectiveRecalled,
  DirectiveReviewed,
  DraftDiscarded,
  Drafted,
  DraftRevised,
  IssueRefused,
  JoinedInto,
  LetterContent,
  LetterTakenIn,
  ReadingAccepted,
  ReadingCorrected,
  SignedCopyAdded,
} from './directive.events';
import { contentKnown, copiesOf, refusalsOf, type DirectiveState, type StandingReading } from './directive.state';
import { symbolOf } from './document-symbol';
import { decideRestriction, withOpenness, type RestrictionCommand } from './restriction';
import { checkIds, checkIssuable, type IssueWish } from './issue-rules';
import { writtenNumber } from './register.decider';
import { registerStream } from './stream-names';

export type DirectiveCommand =
  | CommandOf<'Draft', Drafted['data']>
  | CommandOf<'Revise', DraftRevised['data']>
  | CommandOf<'Discard', DraftDiscarded['data']>
  | CommandOf<'RequestIssue', IssueWish & { readonly requestId: string }>
  | CommandOf<'Issue', { readonly directiveId: string; readonly requestId: string; readonly number: number }>
  | CommandOf<'RefuseIssue', IssueRefused['data']>
  | CommandOf<'AddSignedCopy', SignedCopyAdded['data']>
  | CommandOf<'TakeIn', { readonly letter: LetterTakenIn['data']; readonly reading: ReadingAccepted['data'] }>
  /** The corrections that are news, with the reading they make. */
  | CommandOf<'CorrectReading', ReadingCorrected['data']>
  /** Another scan of the same letter says what it says; or says it no longer. */
  | CommandOf<'Join', { readonly directiveId: string } & { readonly into: JoinedInto }>
  | CommandOf<'Part', { readonly directiveId: string; readonly joinId: string }>
  | ChangeCommand
  | CommandOf<'Recall', DirectiveRecalled['data']>
  | CommandOf<'Review', DirectiveReviewed['data']>
  | RestrictionCommand;

export const directive: Decider<DirectiveState, DirectiveCommand, DirectiveEvent> = {
  initial: { status: 'absent' },
  decide(command, state) {
    const { type, data } = command;
    switch (type) {
      case 'Draft':
        if (state.status !== 'absent') throw new DomainError('directive.exists', { id: data.directiveId });
        return [{ type: 'Drafted', version: 1, data }];
      case 'Revise':
        draftOf(data.directiveId, state);
        return [{ type: 'DraftRevised', version: 1, data }];
      case 'Discard':
        if (state.status === 'discarded') return [];
        draftOf(data.directiveId, state);
        return [{ type: 'DraftDiscarded', version: 2, data }];
      case 'RequestIssue':
        if (state.status === 'numbering' && isUnderWay(data, state.request)) return []; // what is under way is no news
        return [requestIssue(data, draftOf(data.directiveId, state))];
      case 'Issue': // an answer to another request changes nothing
        if (state.status !== 'numbering' || state.request.requestId !== data.requestId) return [];
        return [issue(data.number, state)];
      case 'RefuseIssue':
        if (state.status !== 'numbering' || state.request.requestId !== data.requestId) return [];
        return [{ type: 'IssueRefused', version: 1, data }];
      case 'AddSignedCopy':
        checkMaySign(data.directiveId, state);
        return copiesOf(state).includes(data.fileId) ? [] : [{ type: 'SignedCopyAdded', version: 1, data }]; // the same scan again
      case 'TakeIn':
        if (state.status === 'received' || state.status === 'recalled') return []; // the same file again
        if (state.status !== 'absent') throw new DomainError('directive.exists', { id: data.letter.directiveId });
        return [
          { type: 'LetterTakenIn', version: 1, data: data.letter },
          { type: 'ReadingAccepted', version: 1, data: data.reading, occurredAt: data.reading.issuedOn },
        ];
      case 'CorrectReading': {
        const { directiveId, corrections, issuedOn } = data;
        const read = checkTakenIn(directiveId, state);
        if (read.joined) throw new DomainError('reading.joined', { id: directiveId, into: read.joined.directiveId });
        if (corrections.length === 0 && !data.reread) return []; // what is so already is no news
        const unreasoned = corrections.find(({ kind, reason }) => kind !== 'confirmed' && !isSaid(reason));
        if (unreasoned) throw new DomainError('reading.reason-missing', { id: directiveId, field: unreasoned.pointer });
        checkIds(directiveId, data.content);
        return [{ type: 'ReadingCorrected', version: 2, data, occurredAt: issuedOn }]; // the letter said so all along
      }
      case 'Join': // recalled meanwhile, or joined already: nothing of it counts
        return state.status !== 'received' || state.joined ? [] : [joined(data.directiveId, data.into, state)];
      case 'Part':
        if (state.status !== 'received' || state.joined?.joinId !== data.joinId) return [];
        return [readingEvent(data.directiveId, state.joined.before, { joined: null })];
      case 'Amend':
      case 'Replace':
      case 'Correct':
      case 'Repeal':
        return decideChange(command as ChangeCommand, state);
      case 'Recall':
        if (state.status === 'recalled') return [];
        checkInForce(data.directiveId, state);
        return [{ type: 'DirectiveRecalled', version: 2, data }];
      case 'Review':
        if (state.status === 'recalled') throw new DomainError('directive.recalled', { id: data.directiveId });
        checkInForce(data.directiveId, state);
        return [{ type: 'DirectiveReviewed', version: 2, data }];
      case 'Restrict':
      case 'LiftRestriction':
        return decideRestriction({ type, data } as RestrictionCommand, state);
    }
  },
  evolve: (state, event) => withOpenness(state, event, withEnd(state, event, evolve(state, event))),
};

const evolve = (state: DirectiveState, { type, data, occurredAt = null }: DirectiveEvent): DirectiveState => {
  const copies = copiesOf(state);
  const ours = { content: contentKnown(state) ?? NOTHING_SAID, refusals: refusalsOf(state), ...(copies.length > 0 && { copies }) };
  switch (type) {
    case 'Drafted':
    case 'DraftRevised':
      return { ...ours, status: 'drafted', content: data.content };
    case 'DraftDiscarded':
      return { ...ours, status: 'discarded' };
    case 'IssueRequested':
      return { ...ours, status: 'numbering', request: data };
    case 'Issued': {
      const { requestId, symbol, issuedOn, content } = data;
      return { ...ours, status: 'issued', requestId, symbol, issuedOn, content };
    }
    case 'IssueRefused': {
      const { requestId, reason, number } = data;
      return { ...ours, status: 'drafted', refusals: { ...ours.refusals, [requestId]: { reason, number } } };
    }
    case 'SignedCopyAdded':
      return 'refusals' in state ? { ...state, copies: [...copies, data.fileId] } : state;
    case 'LetterTakenIn':
      return { status: 'takenIn', letter: data.letter };
    case 'ReadingAccepted':
    case 'ReadingCorrected': {
      const { symbol, issuedOn, content, unconfirmed, unconfirmedSpans = {}, warnings } = data;
      const reading = {
        symbol,
        issuedOn,
        content,
        unconfirmed,
        unconfirmedSpans,
        warnings,
        settled: 'settled' in data ? data.settled : [],
      };
      return { status: 'received', ...reading, letter: letterOf(state), ...readBy(data, state) };
    }
    case 'DirectiveRecalled':
      return { ...ours, status: 'recalled', symbol: 'symbol' in state ? state.symbol : null, recalledOn: occurredAt };
    default: // changed, reviewed, restricted: the story goes on, the rules stay the same
      return state;
  }
};

type Received = Extract<DirectiveState, { status: 'received' }>;
type Draft = Extract<DirectiveState, { status: 'drafted' }>;
type Numbering = Extract<DirectiveState, { status: 'numbering' }>;

const draftOf = (id: string, state: DirectiveState): Draft => {
  if (state.status === 'drafted') return state;
  if (state.status === 'absent') throw new DomainError('directive.unknown', { id });
  if (state.status === 'numbering') throw new DomainError('directive.being-numbered', { id, requestId: state.request.requestId });
  throw new DomainError('directive.not-a-draft', { id, status: state.status });
};
/** Only what is written here is signed here; what came from outside is a scan already. @throws DomainError `directive.not-a-draft` */
export const checkMaySign = (id: string, state: DirectiveState): void => {
  if (state.status === 'issued' || state.status === 'numbering') return;
  draftOf(id, state);
};
const checkInForce = (id: string, state: DirectiveState): void => {
  if (state.status === 'absent') throw new DomainError('directive.unknown', { id });
  if (state.status !== 'issued' && state.status !== 'received') throw new DomainError('directive.not-issued', { id, status: state.status });
};
/** Only what came from outside was read; what is written here says what it says. */
const checkTakenIn = (id: string, state: DirectiveState): Received => {
  if (state.status === 'absent') throw new DomainError('directive.unknown', { id });
  if (state.status !== 'received') throw new DomainError('reading.not-a-letter', { id, status: state.status });
  return state;
};
const standingReading = ({ content, symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings, settled }: Received): StandingReading => ({
  ...{ content, symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings, settled },
});
const readingEvent = (directiveId: string, reading: StandingReading, why: Pick<ReadingCorrected['data'], 'joined'>): DirectiveEvent => ({
  type: 'ReadingCorrected',
  version: 2,
  data: { directiveId, corrections: [], ...reading, ...why },
  occurredAt: reading.issuedOn,
});
/** What names it stays; what leads to tasks, deliveries, citations and numbers is the other scan's. */
const joined = (directiveId: string, into: JoinedInto, state: Received): DirectiveEvent => {
  const content = { ...state.content, addressees: [], citations: [], items: [] };
  const nothing = { symbol: null, unconfirmed: [], unconfirmedSpans: {}, warnings: [], settled: [] };
  return readingEvent(directiveId, { ...standingReading(state), ...nothing, content }, { joined: into });
};
/** By which reader, and whether another scan speaks for it. */
const readBy = (data: (ReadingAccepted | ReadingCorrected)['data'], state: DirectiveState): Pick<Received, 'readerVersion' | 'joined'> => {
  if ('readerVersion' in data) return { readerVersion: data.readerVersion, joined: null };
  const known = state.status === 'received' ? state : null;
  const readerVersion = data.reread?.readerVersion ?? known?.readerVersion ?? '';
  if (data.joined === undefined) return { readerVersion, joined: known?.joined ?? null };
  return { readerVersion, joined: data.joined && known ? { ...data.joined, before: standingReading(known) } : null };
};
const letterOf = (state: DirectiveState): LetterContent | null => ('letter' in state ? state.letter : null);
const isUnderWay = (wish: IssueWish, request: Numbering['request']): boolean =>
  wish.notation === request.notation && wish.issuedOn === request.issuedOn && wish.series === request.series;
const requestIssue = (wish: IssueWish & { readonly requestId: string }, { content }: Draft): DirectiveEvent => {
  checkIssuable(wish, content);
  const { directiveId, requestId, series, issuedOn, notation } = wish;
  const year = yearOf(issuedOn);
  return {
    type: 'IssueRequested',
    version: 1,
    id: requestId,
    data: {
      directiveId,
      requestId,
      registerStream: registerStream(content.issuerId, year, series),
      issuerId: content.issuerId,
      year,
      series,
      issuedOn,
      notation,
    },
  };
};
const issue = (number: number, { request, content }: Numbering): DirectiveEvent => {
  const { directiveId, requestId, notation } = request;
  const issuedOn: WorldTime = request.issuedOn;
  const symbol = symbolOf(writtenNumber(number), notation);
  return { type: 'Issued', version: 1, occurredAt: issuedOn, data: { directiveId, requestId, symbol, issuedOn, content } };
};
