import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EVENT_STORE, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { DomainError, uuidV5, type CommandMeta, type Recorded } from '@cascade/event-store/domain';
import { DocumentSeals } from '../document-seals';
import {
  directiveStream,
  heldError,
  SHEET_READER,
  tooManyTasksError,
  type documentsOfRows,
  type RowError,
  type SheetDocument,
} from '../domain';
import { DirectiveStreams } from '../streams';
import { DoubleNumbers } from '../take-in-letter/double-numbers';
import { LetterContents } from '../take-in-letter/letter-contents';
import { BringInTasks, type TasksBroughtIn } from './bring-in-tasks.command';
import { RESOLVE_TASK_ROWS } from './resolve-rows.query';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'task-sheet.rows-wrong': { errors: readonly RowError[]; wrong: number };
    'task-sheet.empty': Record<never, never>;
  }
}
const PATIENCE_MS = 30_000;
/** Documents under way at once: each waits for the disk more than for this thread. */
const AT_ONCE = 16;
/** What one document's events may come to, with room for their metadata below the 1 MiB that an append takes. */
const MOST_BYTES = 1_000_000;
/** A text that is closed takes four letters for three bytes, and names its key. */
const SEALED_TEXT_BYTES = 200;
/** Runs `step` over all, `AT_ONCE` at a time, in their order; after the first that fails no further one begins, and none is left under way. */
const inParts = async <A, R>(all: readonly A[], step: (one: A) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const part = await Promise.allSettled(all.slice(from, from + AT_ONCE).map(step));
    for (const one of part) {
      if (one.status === 'rejected') throw one.reason;
      done.push(one.value);
    }
  }
  return done;
};
/** A person mends the first ones and sees the rest the next time. */
const MOST_ERRORS = 200;

@CommandHandler(BringInTasks)
export class BringInTasksHandler implements ICommandHandler<BringInTasks> {
  constructor(
    private readonly contents: LetterContents,
    private readonly seals: DocumentSeals,
    private readonly doubles: DoubleNumbers,
    private readonly directives: DirectiveStreams,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  /** @throws DomainError `task-sheet.empty`, `task-sheet.rows-wrong` naming row and column of each mistake; then nothing is written. */
  async execute({ meta, rows }: BringInTasks): Promise<TasksBroughtIn> {
    if (rows.length === 0) throw new DomainError('task-sheet.empty', {});
    const after = await this.store.head();
    const { result } = await this.readModels.ask<ReturnType<typeof documentsOfRows>>(RESOLVE_TASK_ROWS, rows, { after, wait: PATIENCE_MS });
    const documents = await inParts(result.documents, async (document) => ({
      ...{ document, bytes: bytesOf(document), id: await this.idOf(document) },
    }));
    const errors = [...result.errors];
    const known = new Set<string>();
    await inParts(documents, async ({ document, id }) => {
      if ((await this.directives.load(directiveStream(id))).state.status !== 'absent') {
        // Asked again, the command is told what it was told the first time: what it took in itself was not known before.
        if (!(await this.directives.carriedOut(directiveStream(id), partOf(meta, id)))) known.add(id);
      } else if (await this.isHeld(document, id)) errors.push(heldError(document.rows));
      else if (await this.isTooLarge(document, id)) errors.push(tooManyTasksError(document.rows));
    });
    errors.sort((a, b) => a.row - b.row);
    if (errors.length > 0) throw new DomainError('task-sheet.rows-wrong', { errors: errors.slice(0, MOST_ERRORS), wrong: errors.length });
    const last = (await inParts(documents, ({ document, bytes, id }) => this.record(document, bytes, id, meta))).at(-1);
    if (!last) throw new DomainError('task-sheet.empty', {});
    return { ...last, position: await this.store.head(), directives: documents.length, tasks: rows.length, known: known.size };
  }
  private idOf(document: SheetDocument): Promise<string> {
    return this.contents.directiveIdOf(bytesOf(document));
  }
  /** Looked at before anything is written. Only what may be too large is closed to be measured. */
  private async isTooLarge({ content }: SheetDocument, directiveId: string): Promise<boolean> {
    const plain = Buffer.byteLength(JSON.stringify(content));
    if ((plain * 4) / 3 + content.items.length * 3 * SEALED_TEXT_BYTES < MOST_BYTES) return false;
    return Buffer.byteLength(JSON.stringify(await this.seals.seal(directiveId, content))) > MOST_BYTES;
  }
  private async isHeld({ content, issuedOn, symbol }: SheetDocument, directiveId: string): Promise<boolean> {
    return (await this.doubles.warnings(directiveId, content.issuerId, issuedOn, symbol)).length > 0;
  }
  /** Each document is a step of its own with its own id: a table cut off half way is finished by sending it again. */
  private async record(
    { content, symbol, issuedOn }: SheetDocument,
    bytes: Uint8Array,
    directiveId: string,
    meta: CommandMeta,
  ): Promise<Recorded> {
    const stream = directiveStream(directiveId);
    const { state, revision } = await this.directives.load(stream);
    if (state.status !== 'absent') return { stream, revision, position: await this.store.head() };
    const letter = await this.contents.keep(directiveId, bytes, new TextDecoder().decode(bytes), 'application/json');
    const sealed = await this.seals.seal(directiveId, content);
    const reading = {
      directiveId,
      symbol,
      issuedOn,
      content: sealed,
      readerVersion: SHEET_READER,
      unconfirmed: [],
      unconfirmedSpans: {},
      warnings: [],
    };
    const data = { letter: { directiveId, letter, readerVersion: SHEET_READER }, reading };
    return this.directives.handle(stream, { type: 'TakeIn', data }, { ...meta, commandId: partOf(meta, directiveId) });
  }
}
const partOf = ({ commandId }: CommandMeta, directiveId: string): string => uuidV5(`${commandId}/${directiveId}`);
/** What stands for the letter: its rows as they were in the table. */
const bytesOf = ({ rows }: SheetDocument): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify(
      rows.map(({ symbol, issuedOn, issuer, subject, task, assignee, due }) => [symbol, issuedOn, issuer, subject, task, assignee, due]),
    ),
  );
