import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import type { CommandMeta, RecordedEvent } from '@cascade/event-store/domain';
import { directiveStream, letterPartId, type LetterTakenIn } from '../domain';
import { NewIssuers } from '../new-issuers';
import { DirectiveStreams } from '../streams';
import { IncomingLetters, type LetterToPrepare, type PreparedLetter } from './incoming-letters';
import { LetterDoor } from './letter-door';
import { TakeInLetter, type LetterAnswer, type LetterTaken } from './take-in-letter.command';

@CommandHandler(TakeInLetter)
export class TakeInLetterHandler implements ICommandHandler<TakeInLetter> {
  constructor(
    private readonly door: LetterDoor,
    private readonly incoming: IncomingLetters,
    private readonly directives: DirectiveStreams,
    private readonly issuers: NewIssuers,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}
  /** @throws DomainError `letter.secret`, and what cannot be decoded: then nothing of the file is recorded, whichever of its letters it is. */
  async execute({ meta: asked, body: { bytes, fileName, onBehalfOf } }: TakeInLetter): Promise<LetterAnswer> {
    const meta = { ...asked, onBehalfOf: onBehalfOf ?? asked.onBehalfOf };
    const fileId = await this.incoming.contents.directiveIdOf(bytes);
    const known = await this.lettersKnown(fileId);
    if (known) return this.answer(known, meta);
    const letters = await this.lettersOf(fileId, bytes, fileName, meta);
    const prepared: PreparedLetter[] = [];
    for (const letter of letters) prepared.push(await this.incoming.prepare(letter));
    // What a crash leaves out here the same file brings: each letter's id is made of the file's.
    for (const { establishes, ...data } of prepared) {
      if (establishes) await this.issuers.establish(establishes, meta);
      await this.directives.handle(directiveStream(data.letter.directiveId), { type: 'TakeIn', data }, meta);
    }
    return this.answer(
      letters.map(({ directiveId }) => directiveId),
      meta,
    );
  }
  /** The letters of a file that is here already, all of them; else null. A newer reader may split it otherwise: what was taken in stays as it is. */
  private async lettersKnown(fileId: string): Promise<readonly string[] | null> {
    if (await this.takenIn(fileId)) return [fileId];
    const of = (await this.takenIn(letterPartId(fileId, 1)))?.data.part?.of ?? 0;
    const ids = Array.from({ length: of }, (_, at) => letterPartId(fileId, at + 1));
    const there = await Promise.all(ids.map((id) => this.takenIn(id)));
    return of > 0 && there.every((event) => event !== null) ? ids : null;
  }
  private async takenIn(directiveId: string): Promise<RecordedEvent<LetterTakenIn> | null> {
    for await (const event of this.store.readStream(directiveStream(directiveId), { limit: 1 }))
      return event as RecordedEvent<LetterTakenIn>;
    return null;
  }
  private async lettersOf(fileId: string, bytes: Uint8Array, fileName: string, meta: CommandMeta): Promise<readonly LetterToPrepare[]> {
    const { text, mediaType, letters } = await this.door.open(bytes, fileName, fileId, meta);
    const { contents } = this.incoming;
    if (letters.length === 1)
      return [{ directiveId: fileId, text, part: undefined, keep: () => contents.keep(fileId, bytes, text, mediaType) }];
    // Each letter lies under a key of its own, the file they came in under another one: to destroy one letter is not to destroy its neighbours.
    const file = await contents.keepFile(fileId, bytes, mediaType);
    return letters.map(({ start, end }, at) => {
      const directiveId = letterPartId(fileId, at + 1);
      const own = text.slice(start, end);
      const part = { fileId, file, index: at + 1, of: letters.length, start, end };
      return { directiveId, text: own, part, keep: () => contents.keep(directiveId, new TextEncoder().encode(own), own, 'text/plain') };
    });
  }
  /** Whoever took it in: each letter stands on its stream, and its first event tells whether it was this command. */
  private async answer(directiveIds: readonly string[], { commandId }: CommandMeta): Promise<LetterAnswer> {
    const taken = await Promise.all(directiveIds.map((id) => this.letterAt(id)));
    const last = taken.reduce((latest, each) => (each.last.position > latest.last.position ? each : latest));
    const { stream, revision, position } = last.last;
    const { directiveId, warnings, unconfirmed } = taken[0]!.letter;
    const known = taken.every(({ first }) => first.metadata.commandId !== commandId);
    return { stream, revision, position, directiveId, known, warnings, unconfirmed, letters: taken.map(({ letter }) => letter) };
  }
  private async letterAt(directiveId: string): Promise<{ letter: LetterTaken; first: RecordedEvent; last: RecordedEvent }> {
    const stream = directiveStream(directiveId);
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream)) events.push(event);
    const [first, last] = [events[0], events.at(-1)];
    if (!first || !last) throw new Error(`${stream} was taken in and is not there`);
    const { state } = await this.directives.load(stream);
    const { warnings, unconfirmed } = state.status === 'received' ? state : { warnings: [], unconfirmed: [] };
    return { letter: { directiveId, warnings, unconfirmed }, first, last };
  }
}
