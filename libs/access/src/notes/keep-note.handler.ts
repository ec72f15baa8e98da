import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, uuidV5, type CommandMeta, type Sealed } from '@cascade/event-store/domain';
import { noteStream, type NoteCommand, type NoteSubject } from '../domain';
import { NoteStreams } from '../streams';
import { KeepNote, type NoteChange, type NoteKept } from './keep-note.command';

@CommandHandler(KeepNote)
export class KeepNoteHandler implements ICommandHandler<KeepNote> {
  constructor(
    private readonly notes: NoteStreams,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}
  /** @throws DomainError `note.…` */
  async execute({ meta, body }: KeepNote): Promise<NoteKept> {
    const noteId = body.type === 'WriteNote' ? uuidV5(`note/${meta.commandId}`) : body.noteId;
    if (body.type === 'WriteNote') await this.mustBeThere(body.about);
    const recorded = await this.notes.handle(noteStream(noteId), await this.commandOf(noteId, body, meta), meta);
    return { ...recorded, noteId };
  }
  private async commandOf(noteId: string, body: NoteChange, { actor: authorId, onBehalfOf: bodyId }: CommandMeta): Promise<NoteCommand> {
    if (body.type === 'WithdrawNote') return { type: body.type, data: { noteId, authorId } };
    const { type, audience } = body;
    const said = { noteId, audience, bodyId, authorId, text: await this.sealed(noteId, type, body.text) };
    if (type === 'CorrectNote') return { type, data: said };
    return { type, data: { ...said, about: body.about, place: body.place } };
  }
  /** Each note has a key of its own; none is made for one that nobody knows, nor for blank text, which is refused as it is. */
  private async sealed(noteId: string, type: NoteChange['type'], text: string): Promise<Sealed | string> {
    if (text.trim() === '') return text;
    if (type === 'CorrectNote' && (await this.notes.load(noteStream(noteId))).state.status === 'absent') return text;
    return sealedFields(this.keys).seal(text.trim(), await this.keys.create(`note-${noteId}`));
  }
  private async mustBeThere({ kind, id }: NoteSubject): Promise<void> {
    for await (const _ of this.store.readStream(`${kind}-${id}`, { limit: 1 })) return;
    throw new DomainError('note.subject-unknown', { field: `${kind}Id`, kind, id });
  }
}
