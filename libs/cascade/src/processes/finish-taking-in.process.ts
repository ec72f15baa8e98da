import type { FinishTakingIn } from '@cascade/directives';
import { directiveStream, letterPartId, type LetterTakenIn } from '@cascade/directives/domain';
import type { EventStore, Reaction } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';

/** How long after its last letter a file may be silent before the process brings the rest, ms: its handler is at work until then. */
export const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 25;
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

interface Progress {
  readonly complete: boolean;
  /** When the last letter that is there was recorded. */
  readonly recordedAt: string;
}
/** How far a file is: its letters are recorded one after another, so the first that is not there is where it stopped. */
const progressOf = async (store: EventStore, { data: { part }, metadata }: RecordedEvent<LetterTakenIn>): Promise<Progress> => {
  let { recordedAt } = metadata;
  for (let index = 1; part && index <= part.of; index += 1) {
    const [letter] = await Array.fromAsync(store.readStream(directiveStream(letterPartId(part.fileId, index)), { limit: 1 }));
    if (!letter) return { complete: false, recordedAt };
    if (letter.metadata.recordedAt > recordedAt) ({ recordedAt } = letter.metadata);
  }
  return { complete: true, recordedAt };
};

/** Brings in the letters of a file whose import was cut off in the middle. Its first letter asks for all others, whichever of them are there. */
export const finishTakingIn = (
  store: EventStore,
  intake: Pick<FinishTakingIn, 'finish'>,
  patience = PATIENCE_MS,
): Reaction<LetterTakenIn> => ({
  name: 'finish-taking-in',
  on: ['LetterTakenIn'],
  // It appends through the handler, so there is nothing to yield.
  async *react(event: RecordedEvent<LetterTakenIn>, followed) {
    const { part } = event.data;
    if (part?.index !== 1 || part.of === 1) return;
    for (;;) {
      const { complete, recordedAt } = await progressOf(store, event);
      if (complete) return;
      if (Date.now() >= Date.parse(recordedAt) + patience) break;
      await pause(LOOK_AGAIN_MS);
    }
    const finished = await intake.finish(event);
    if (finished) followed(finished.position);
  },
});
