import { Inject, Injectable } from '@nestjs/common';
import { AccessLog } from '@cascade/access';
import { CLOCK, type Clock } from '@cascade/calendar';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { DocumentAccessAnswer } from '@cascade/lineage';
import { Openings } from './openings';
import { lookingNow, unveiled, type Looking } from './looking';

/** Whose words are read: a document's, or those of the document that gives a task. */
export type Meant = { readonly directiveId: string } | { readonly taskId: string };
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const OF_DOCUMENT = new RegExp(`^(?:directive|warning|delivery|carriage)-(${UUID})(?:-|$)`);
const OF_TASK = new RegExp(`^(?:task|report)-(${UUID})(?:-|$)`);
/** Whose story a stream is part of; null: no document's. */
export const meantByStream = (stream: string): Meant | null => {
  const [, directiveId] = OF_DOCUMENT.exec(stream) ?? [];
  if (directiveId !== undefined) return { directiveId };
  const [, taskId] = OF_TASK.exec(stream) ?? [];
  return taskId === undefined ? null : { taskId };
};

/**
 * What does not come out of the read models (letters, files, events as stored) is asked for here first: whether who looks may read the document. Who may is on
 * record, once an opening, before the answer goes.
 */
@Injectable()
export class Confidential {
  private readonly openings = new Openings();
  constructor(
    @Inject(READ_MODELS) private readonly readModels: Pick<ReadModels, 'ask'>,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly log: AccessLog,
  ) {}
  /** `veiled`: the answer comes without the words where they are kept from who looks. @throws DomainError `directive.restricted` */
  async read(meant: Meant, { veiled = false } = {}): Promise<void> {
    const looking = lookingNow();
    if (!looking) return;
    const { directiveId, restricted, closed } = await this.accessTo(meant, looking);
    if (!restricted || directiveId === null) return;
    if (!closed) looking.read.add(directiveId);
    else if (!veiled) throw new DomainError('directive.restricted', { id: directiveId });
  }
  /** Events of a stream as they are stored. @throws DomainError `directive.restricted` */
  async readStream(stream: string): Promise<void> {
    const meant = meantByStream(stream);
    if (meant) await this.read(meant);
  }
  /** What was read in answering is on disk before the answer goes; a page that lies open and asks anew goes on with the same reading. */
  async note({ read, by, route }: Looking): Promise<void> {
    await Promise.all(
      [...read].map(async (directiveId) => {
        const reading = `${by.actor}/${by.onBehalfOf ?? ''}/${directiveId}/${route}`;
        if (!this.openings.goesOn(reading))
          await this.log.record({ type: 'RestrictedDocumentRead', version: 1, data: { directiveId, route } }, by);
        this.openings.seen(reading);
      }),
    );
  }
  private async accessTo(meant: Meant, { viewer }: Looking): Promise<DocumentAccessAnswer> {
    const asOf = this.clock.now();
    const { directiveId, taskId } = meant as { readonly directiveId?: string; readonly taskId?: string };
    const params = { directiveId, taskId, viewer };
    return (await unveiled(() => this.readModels.ask<DocumentAccessAnswer>('document-access', params, { asOf }))).result;
  }
}
