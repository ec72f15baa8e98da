import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { DomainError, isDomainError, type CommandMeta } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream, takenOut, type DirectiveState, type ReadingAccepted, type ReadingCorrected } from '../domain';
import { NewIssuers } from '../new-issuers';
import { DirectiveStreams } from '../streams';
import { DOUBLE_SYMBOL, DoubleNumbers } from '../take-in-letter/double-numbers';
import { LetterContents } from '../take-in-letter/letter-contents';
import type { LetterReread, RereadAnswer } from './reread-letter.command';
import { REREAD_LETTER, type Renewed, type RereadParams } from './reread-letter.query';

type Received = Extract<DirectiveState, { status: 'received' }>;
type Saying = (ReadingAccepted | ReadingCorrected)['data'];
/** How long a letter waits until the read model knows every body that was established before it came, ms. */
const PATIENCE_MS = 30_000;
const ATTEMPTS = 5;

interface Read {
  readonly state: Received;
  readonly revision: bigint;
  readonly renewed: Renewed;
}
/** What the present reader makes of a letter that an older one read: shown first, recorded once a person accepts it. */
@Injectable()
export class Rereading {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly contents: LetterContents,
    private readonly seals: DocumentSeals,
    private readonly doubles: DoubleNumbers,
    private readonly issuers: NewIssuers,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}
  /** @throws DomainError `directive.unknown`, `reading.not-a-letter`, `reading.joined`, `reading.text-gone`. */
  async preview(directiveId: string): Promise<LetterReread> {
    const { state, revision, renewed } = await this.read(directiveId);
    const { readerVersion, differences, reading } = renewed;
    const opened = reading.unconfirmed.filter((pointer) => !state.unconfirmed.includes(pointer));
    const closed = state.unconfirmed.filter((pointer) => !reading.unconfirmed.includes(pointer));
    return { directiveId, revision, before: state.readerVersion, readerVersion, differences, opened, closed };
  }
  /** Records it as what the letter says; nothing where it reads as before. @throws as `preview`, and `stream.conflict` where `expected` no longer holds. */
  async accept(directiveId: string, meta: CommandMeta, expected: bigint | undefined): Promise<RereadAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(directiveId, meta, expected);
      } catch (error) {
        if (!isDomainError(error, 'stream.conflict') || expected !== undefined || attempt === ATTEMPTS) throw error;
      }
    }
  }
  private async attempt(directiveId: string, meta: CommandMeta, expected: bigint | undefined): Promise<RereadAnswer> {
    const stream = directiveStream(directiveId);
    const { state, revision, renewed } = await this.read(directiveId);
    if (expected !== undefined && expected !== revision)
      throw new DomainError('stream.conflict', { stream, expected: String(expected), actual: String(revision) });
    const { reading, readerVersion, differences, establishes, same } = renewed;
    const changed = differences.map(({ pointer }) => pointer);
    const others = reading.warnings.filter((warning) => warning !== DOUBLE_SYMBOL);
    const { content, symbol, issuedOn, unconfirmed } = reading;
    const warnings = [...others, ...(await this.doubles.warnings(directiveId, content.issuerId, issuedOn, symbol))];
    if (establishes && !same) await this.issuers.establish(establishes, meta);
    const reread = { readerVersion, before: state.readerVersion, differences: differences.map(({ kind, pointer }) => ({ kind, pointer })) };
    const data: ReadingCorrected['data'] = {
      ...{ directiveId, corrections: [], ...reading, warnings },
      content: same ? state.content : await this.seals.sealAgain(directiveId, state.content, content),
      ...(same ? {} : { reread }),
    };
    const recorded = await this.directives.handle(stream, { type: 'CorrectReading', data }, meta, { expected: revision });
    return { ...recorded, directiveId, changed, unconfirmed, warnings, differences };
  }
  private async read(directiveId: string): Promise<Read> {
    const { state, revision } = await this.directives.load(directiveStream(directiveId));
    if (state.status === 'absent') throw new DomainError('directive.unknown', { id: directiveId });
    if (state.status !== 'received') throw new DomainError('reading.not-a-letter', { id: directiveId, status: state.status });
    if (state.joined) throw new DomainError('reading.joined', { id: directiveId, into: state.joined.directiveId });
    const text = state.letter && (await this.contents.textOf(state.letter));
    if (text === null) throw new DomainError('reading.text-gone', { id: directiveId });
    const sayings: Saying[] = [];
    for await (const { type, data } of this.store.readStream(directiveStream(directiveId)))
      if (type === 'ReadingAccepted' || type === 'ReadingCorrected') {
        const said = data as Saying;
        sayings.push({ ...said, content: this.seals.open(said.content) });
      }
    const { symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings, settled } = state;
    const now = { symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings, settled, content: this.seals.open(state.content) };
    const params: RereadParams = { directiveId, text, now, takenOut: takenOut(sayings) };
    const after = await this.store.head();
    const { result } = await this.readModels.ask<Renewed>(REREAD_LETTER, params, { after, wait: PATIENCE_MS });
    return { state, revision, renewed: result };
  }
}
