import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import type { CommandMeta, RecordedEvent } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import { directiveStream } from '../domain';
import { NewIssuers } from '../new-issuers';
import { DirectiveStreams } from '../streams';
import { DoubleNumbers } from './double-numbers';
import { LetterContents } from './letter-contents';
import { LetterDoor } from './letter-door';
import { RESOLVE_READING, type ResolvedReading, type ResolveReading } from './resolve-reading.query';
import { TakeInLetter, type LetterAnswer } from './take-in-letter.command';

/** How long a letter waits until the read model knows every body that was established before it came, ms. */
const PATIENCE_MS = 30_000;

@CommandHandler(TakeInLetter)
export class TakeInLetterHandler implements ICommandHandler<TakeInLetter> {
  constructor(
    private readonly door: LetterDoor,
    private readonly contents: LetterContents,
    private readonly seals: DocumentSeals,
    private readonly doubles: DoubleNumbers,
    private readonly directives: DirectiveStreams,
    private readonly issuers: NewIssuers,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}
  /** @throws DomainError `letter.secret`, and what cannot be decoded. */
  async execute({ meta: asked, body: { bytes, fileName, onBehalfOf } }: TakeInLetter): Promise<LetterAnswer> {
    const meta = { ...asked, onBehalfOf: onBehalfOf ?? asked.onBehalfOf };
    const directiveId = await this.contents.directiveIdOf(bytes);
    if ((await this.directives.load(directiveStream(directiveId))).state.status === 'absent')
      await this.takeIn(directiveId, bytes, fileName, meta);
    return this.answer(directiveId, meta);
  }
  private async takeIn(directiveId: string, bytes: Uint8Array, fileName: string, meta: CommandMeta): Promise<void> {
    const { text, mediaType } = await this.door.open(bytes, fileName, directiveId, meta);
    const { content, symbol, issuedOn, unconfirmed, unconfirmedSpans, warnings, readerVersion, establishes } = await this.understand({
      directiveId,
      text,
    });
    if (establishes) await this.issuers.establish(establishes, meta);
    const double = await this.doubles.warnings(directiveId, content.issuerId, issuedOn, symbol);
    const letter = await this.contents.keep(directiveId, bytes, text, mediaType);
    const sealed = await this.seals.seal(directiveId, content);
    const reading = {
      directiveId,
      symbol,
      issuedOn,
      content: sealed,
      readerVersion,
      unconfirmed,
      unconfirmedSpans,
      warnings: [...warnings, ...double],
    };
    const data = { letter: { directiveId, letter, readerVersion }, reading };
    await this.directives.handle(directiveStream(directiveId), { type: 'TakeIn', data }, meta);
  }
  private async understand(params: ResolveReading): Promise<ResolvedReading> {
    const after = await this.store.head();
    return (await this.readModels.ask<ResolvedReading>(RESOLVE_READING, params, { after, wait: PATIENCE_MS })).result;
  }
  /** Whoever took it in: the letter stands on its stream, and its first event tells whether it was this command. */
  private async answer(directiveId: string, { commandId }: CommandMeta): Promise<LetterAnswer> {
    const stream = directiveStream(directiveId);
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream)) events.push(event);
    const [first, last] = [events[0], events.at(-1)];
    if (!first || !last) throw new Error(`${stream} was taken in and is not there`);
    const { state } = await this.directives.load(stream);
    const { warnings, unconfirmed } = state.status === 'received' ? state : { warnings: [], unconfirmed: [] };
    const known = first.metadata.commandId !== commandId;
    return { stream, revision: last.revision, position: last.position, directiveId, known, warnings, unconfirmed };
  }
}
