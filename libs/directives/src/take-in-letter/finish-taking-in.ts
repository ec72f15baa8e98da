import { Inject, Injectable } from '@nestjs/common';
import { CONTENT_STORE, type ContentStore } from '@cascade/content-store';
import { isDomainError, uuidV5, type CommandMeta, type Recorded, type RecordedEvent } from '@cascade/event-store/domain';
import type { LetterTakenIn } from '../domain';
import { TakeInLetter } from './take-in-letter.command';
import { TakeInLetterHandler } from './take-in-letter.handler';

/** Of a text only the ending of its name tells which kind it is; all other formats are known by their first bytes. */
const ENDINGS: Readonly<Record<string, string>> = { 'text/html': '.html', 'text/markdown': '.md', 'text/plain': '.txt' };

/**
 * The letters of a file that a crash left out: the file lies where its first letter says, and is taken in again. What is there stays as it is, for each letter's
 * id is made of the file's; so handler and process may both run, and again after a crash.
 */
@Injectable()
export class FinishTakingIn {
  constructor(
    private readonly handler: TakeInLetterHandler,
    @Inject(CONTENT_STORE) private readonly contents: ContentStore,
  ) {}
  /**
   * @returns where the last letter of the file stands; null where nothing can be finished any more: the file's key was destroyed, or today's reader refuses
   * what an older one took.
   */
  readonly finish = async (taken: RecordedEvent<LetterTakenIn>): Promise<Recorded | null> => {
    const { part } = taken.data;
    const bytes = part ? await this.contents.get(part.file.contentHash, part.file.key) : null;
    if (!part || !bytes) return null;
    const fileName = `letters${ENDINGS[part.file.mediaType] ?? ''}`;
    try {
      return await this.handler.execute(new TakeInLetter(metaOf(taken, part.fileId), { bytes, fileName }));
    } catch (error) {
      // Only what the letter itself is refused for: a store that fails now is asked again.
      if (isDomainError(error) && error.code.startsWith('letter.')) return null;
      throw error;
    }
  };
}
/** In the name of whoever brought the file; the same step again is the same command. */
const metaOf = ({ id, metadata }: RecordedEvent<LetterTakenIn>, fileId: string): CommandMeta => ({
  commandId: uuidV5(`finish-taking-in/${fileId}`),
  actor: metadata.actor,
  onBehalfOf: metadata.onBehalfOf,
  occurredAt: metadata.occurredAt,
  correlationId: metadata.correlationId,
  causationId: id,
});
