import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { KeepNote, type ListedNote, type NoteKept } from '@cascade/access';
import { noteStream, type NoteEvent, type NoteSubject } from '@cascade/access/domain';
import { firstInstantOf } from '@cascade/calendar/domain';
import { Confidential } from '../access/confidential';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, isSealed } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { viewOf, ViewQuery } from '../http/view';
import { missing } from '../http/request-errors';
import { CommandHeaders } from './documented';
import { NoteReaders } from './note-readers';
import { NoteCorrectionDto, NoteDto, NotesAsked } from './notebook.dto';
import { Occurring } from './directive-commands.dto';
import { Questions } from './questions';
import { CommandRoad } from './road';
import { NotesQuery } from './notes.query-bus';

/** One version of a note: what it said from when. */
export interface NoteVersion {
  readonly at: string;
  readonly what: 'written' | 'corrected' | 'withdrawn';
  /** Null where it says nothing, or its key is destroyed. */
  readonly text: string | null;
}
@ApiTags('notes')
@Controller('api/notes')
@CommandHeaders()
export class NotesController {
  constructor(
    private readonly road: CommandRoad,
    private readonly questions: Questions,
    private readonly readers: NoteReaders,
    private readonly confidential: Confidential,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Notes on a document or a task that one may see; without either, all of one’s own, the latest first' })
  async list(@Req() request: FastifyRequest, @Query() { directiveId, taskId, text, ...view }: NotesAsked) {
    const reader = await this.readers.of(request);
    return this.questions.ask(view, (at) => new NotesQuery({ reader, about: aboutOf(directiveId, taskId) ?? undefined, text }, at));
  }
  @Get(':noteId/versions')
  @ApiOperation({ summary: 'What a note said, from when to when' })
  async versions(
    @Req() request: FastifyRequest,
    @Param('noteId') noteId: string,
    @Query() view: ViewQuery,
  ): Promise<{ readonly items: readonly NoteVersion[] }> {
    const fields = sealedFields(this.keys);
    const { asOf = Infinity } = viewOf(view);
    const events: { readonly event: NoteEvent; readonly at: string; readonly actor: string }[] = [];
    for await (const { type, data, metadata } of this.store.readStream(noteStream(noteId)))
      events.push({ event: { type, data } as NoteEvent, at: metadata.occurredAt ?? metadata.recordedAt, actor: metadata.actor });
    await this.mustSee(request, noteId, events[0]?.event, view);
    return {
      items: events
        .filter(({ at }) => firstInstantOf(at) <= asOf)
        .map(({ event, at }) => {
          const text = 'text' in event.data ? event.data.text : null;
          const what = event.type === 'NoteWritten' ? 'written' : event.type === 'NoteCorrected' ? 'corrected' : 'withdrawn';
          return { at, what, text: isSealed(text) ? fields.unseal(text) : (text as string | null) };
        }),
    };
  }
  /** A withdrawn note is its author's alone. @throws DomainError `note.unknown` */
  private async mustSee(request: FastifyRequest, noteId: string, first: NoteEvent | undefined, view: ViewQuery): Promise<void> {
    if (first?.type !== 'NoteWritten') throw new DomainError('note.unknown', { noteId });
    const { kind, id } = first.data.about;
    await this.confidential.read(kind === 'directive' ? { directiveId: id } : { taskId: id });
    const reader = await this.readers.of(request);
    if (first.data.authorId === reader.accountId) return;
    const { result } = await this.questions.answer(view, (at) => new NotesQuery({ reader, about: first.data.about }, at));
    if (!result.items.some((note: ListedNote) => note.noteId === noteId)) throw new DomainError('note.unknown', { noteId });
  }
  @Post()
  @ApiOperation({ summary: 'Write a note on a document or a task, or on a passage of a letter' })
  write(@Req() request: FastifyRequest, @Body() { occurredAt, directiveId, taskId, start, end, text, audience = 'own' }: NoteDto) {
    const about = aboutOf(directiveId, taskId);
    if (about === null) throw missing('directiveId');
    const place = start === undefined && end === undefined ? null : { start: start ?? 0, end: end ?? 0 };
    return this.road.run<NoteKept>(request, occurredAt, (meta) => new KeepNote(meta, { type: 'WriteNote', about, place, text, audience }));
  }
  @Put(':noteId')
  @HttpCode(200)
  @ApiOperation({ summary: 'Correct a note of one’s own, or share it otherwise; what it said before stays readable' })
  correct(
    @Req() request: FastifyRequest,
    @Param('noteId') noteId: string,
    @Body() { occurredAt, text, audience = 'own' }: NoteCorrectionDto,
  ) {
    return this.road.run<NoteKept>(request, occurredAt, (meta) => new KeepNote(meta, { type: 'CorrectNote', noteId, text, audience }));
  }
  @Post(':noteId/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraw a note of one’s own' })
  withdraw(@Req() request: FastifyRequest, @Param('noteId') noteId: string, @Body() body: Occurring) {
    return this.road.run<NoteKept>(request, body?.occurredAt, (meta) => new KeepNote(meta, { type: 'WithdrawNote', noteId }));
  }
}
const aboutOf = (directiveId: string | undefined, taskId: string | undefined): NoteSubject | null =>
  directiveId !== undefined ? { kind: 'directive', id: directiveId } : taskId !== undefined ? { kind: 'task', id: taskId } : null;
