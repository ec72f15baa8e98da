import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { DomainError, isDomainError, type CommandMeta, type RecordedEvent } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import {
  NOTHING_SAID,
  directiveStream,
  type AskedCorrection,
  type CorrectedReading,
  takenBack,
  type DirectiveState,
  type ReadingAccepted,
  type ReadingCorrected,
} from '../domain';
import { NewIssuers } from '../new-issuers';
import { DirectiveStreams } from '../streams';
import { DOUBLE_SYMBOL, DoubleNumbers } from '../take-in-letter/double-numbers';
import { LetterContents } from '../take-in-letter/letter-contents';
import { CORRECT_READING, type CorrectReadingParams } from './correct-reading.query';
import type { ReadingAnswer } from './correct-reading.command';

type Received = Extract<DirectiveState, { status: 'received' }>;
/** How long a correction waits until the read model knows every body that was established before it came, ms. */
const PATIENCE_MS = 30_000;
const ATTEMPTS = 5;

/** The one road of confirmations and corrections: read again what must be, judge, record. */
@Injectable()
export class ReadingCorrections {
  constructor(
    private readonly directives: DirectiveStreams,
    private readonly contents: LetterContents,
    private readonly seals: DocumentSeals,
    private readonly doubles: DoubleNumbers,
    private readonly issuers: NewIssuers,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}
  /** @throws DomainError `directive.unknown`, `reading.*` and `date.does-not-exist` naming the field, `stream.conflict` where `expected` no longer holds. */
  async record(
    directiveId: string,
    askedOf: (state: Received) => readonly AskedCorrection[],
    meta: CommandMeta,
    expected: bigint | undefined,
  ): Promise<ReadingAnswer> {
    const repeated = await this.answered(directiveId, meta);
    if (repeated) return repeated;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(directiveId, askedOf, meta, expected);
      } catch (error) {
        // Somebody else wrote meanwhile: judged anew, unless the person named what they saw.
        if (!isDomainError(error, 'stream.conflict') || expected !== undefined || attempt === ATTEMPTS) throw error;
      }
    }
  }
  /** @throws DomainError `directive.unknown`, `reading.nothing-to-take-back`, `reading.not-a-letter`, `reading.joined`, `stream.conflict` */
  async takeBack(directiveId: string, reason: string, meta: CommandMeta, expected: bigint | undefined): Promise<ReadingAnswer> {
    const repeated = await this.answered(directiveId, meta);
    if (repeated) return repeated;
    const stream = directiveStream(directiveId);
    const { state, revision } = await this.directives.load(stream);
    if (expected !== undefined && expected !== revision)
      throw new DomainError('stream.conflict', { stream, expected: String(expected), actual: String(revision) });
    if (state.status !== 'received' || state.joined) {
      // Refused by the rules of its stream, in their words.
      await this.directives.handle(stream, { type: 'CorrectReading', data: { directiveId, ...NOTHING_READ } }, meta);
      throw new DomainError('reading.nothing-to-take-back', { id: directiveId });
    }
    const readings: (ReadingAccepted | ReadingCorrected)['data'][] = [];
    for await (const event of this.store.readStream(stream))
      if (event.type === 'ReadingAccepted' || event.type === 'ReadingCorrected')
        readings.push((event as RecordedEvent<ReadingAccepted | ReadingCorrected>).data);
    const { corrections, before } = takenBack(directiveId, readings, reason);
    const data: ReadingCorrected['data'] = { directiveId, corrections: await this.seals.close(directiveId, corrections), ...before };
    const recorded = await this.directives.handle(stream, { type: 'CorrectReading', data }, meta, { expected: revision });
    return this.answer(
      directiveId,
      recorded,
      corrections.map(({ pointer }) => pointer),
    );
  }
  /** What this very command was answered with before. */
  private async answered(directiveId: string, { commandId }: CommandMeta): Promise<ReadingAnswer | null> {
    const repeated = await this.recordedBy(directiveId, commandId);
    return (
      repeated &&
      this.answer(
        directiveId,
        repeated,
        repeated.data.corrections.map(({ pointer }) => pointer),
      )
    );
  }
  private async attempt(
    directiveId: string,
    askedOf: (state: Received) => readonly AskedCorrection[],
    meta: CommandMeta,
    expected: bigint | undefined,
  ): Promise<ReadingAnswer> {
    const stream = directiveStream(directiveId);
    const { state, revision } = await this.directives.load(stream);
    if (expected !== undefined && expected !== revision)
      throw new DomainError('stream.conflict', { stream, expected: String(expected), actual: String(revision) });
    const { corrections, establishes, ...reading } =
      state.status === 'received' ? await this.correct(directiveId, state, askedOf(state), meta) : NOTHING_READ;
    if (establishes) await this.issuers.establish(establishes, meta);
    const { content, symbol, issuedOn } = reading;
    const others = reading.warnings.filter((warning) => warning !== DOUBLE_SYMBOL);
    const warnings = [...others, ...(await this.doubles.warnings(directiveId, content.issuerId, issuedOn, symbol))];
    const data: ReadingCorrected['data'] = {
      directiveId,
      corrections: await this.seals.close(directiveId, corrections),
      ...reading,
      warnings,
      content: await this.sealed(directiveId, state, content),
    };
    const recorded = await this.directives.handle(stream, { type: 'CorrectReading', data }, meta, { expected: revision });
    return this.answer(
      directiveId,
      recorded,
      corrections.map(({ pointer }) => pointer),
    );
  }
  private async correct(
    directiveId: string,
    state: Received,
    asked: readonly AskedCorrection[],
    { commandId }: CommandMeta,
  ): Promise<CorrectedReading> {
    const { symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings, settled, letter } = state;
    const now = { symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings, settled, content: this.seals.open(state.content) };
    const params: CorrectReadingParams = { directiveId, commandId, now, asked, text: letter && (await this.contents.textOf(letter)) };
    const after = await this.store.head();
    return (await this.readModels.ask<CorrectedReading>(CORRECT_READING, params, { after, wait: PATIENCE_MS })).result;
  }
  /** Texts that no one touched keep the seal they have. */
  private sealed(directiveId: string, state: DirectiveState, content: CorrectedReading['content']): Promise<CorrectedReading['content']> {
    return state.status === 'received' ? this.seals.sealAgain(directiveId, state.content, content) : Promise.resolve(content);
  }
  private async recordedBy(directiveId: string, commandId: string): Promise<RecordedEvent<ReadingCorrected> | null> {
    for await (const event of this.store.readStream(directiveStream(directiveId)))
      if (event.metadata.commandId === commandId && event.type === 'ReadingCorrected') return event as RecordedEvent<ReadingCorrected>;
    return null;
  }
  private async answer(
    directiveId: string,
    { stream, revision, position }: ReadingAnswer | Pick<ReadingAnswer, 'stream' | 'revision' | 'position'>,
    changed: readonly string[],
  ): Promise<ReadingAnswer> {
    const { state } = await this.directives.load(stream);
    const { unconfirmed, warnings } = state.status === 'received' ? state : { unconfirmed: [], warnings: [] };
    return { stream, revision, position, directiveId, changed, unconfirmed, warnings };
  }
}
/** What is no letter is refused by the rules of its stream. */
const NOTHING_READ: CorrectedReading = {
  corrections: [],
  establishes: null,
  symbol: null,
  issuedOn: null,
  unconfirmed: [],
  unconfirmedSpans: {},
  warnings: [],
  settled: [],
  content: NOTHING_SAID,
};
