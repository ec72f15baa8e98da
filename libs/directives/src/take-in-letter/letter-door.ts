import { Inject, Injectable } from '@nestjs/common';
import { decodeDocument, type DecodedLetter } from '@cascade/documents';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { isDomainError, uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import { refusalStream, type LetterRefused } from '../domain';

/** A networked system must not hold a state secret: such a letter is turned away before anything of it is kept. */
@Injectable()
export class LetterDoor {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}
  /** @throws DomainError `letter.secret` (that it came is on record, what it says is not), and what has no text that could be read. */
  async open(bytes: Uint8Array, fileName: string, fingerprint: string, meta: CommandMeta): Promise<DecodedLetter> {
    try {
      return await decodeDocument(bytes, fileName);
    } catch (error) {
      if (isDomainError(error, 'letter.secret')) await this.record({ fingerprint, mark: error.details.mark }, meta);
      throw error;
    }
  }
  private async record(data: LetterRefused['data'], meta: CommandMeta): Promise<void> {
    const stream = refusalStream(data.fingerprint);
    const { commandId, actor, onBehalfOf, occurredAt, correlationId = commandId, causationId = null } = meta;
    const metadata = { commandId, actor, onBehalfOf, occurredAt, correlationId, causationId };
    const refused: LetterRefused = { type: 'LetterRefused', version: 1, data };
    await this.store.append(stream, [{ ...refused, id: uuidV5(`${stream}/${refused.type}`), metadata }], 'no-stream');
  }
}
