import type { IssueChain } from '@cascade/directives';
import { directiveStream, type IssueRequested } from '@cascade/directives/domain';
import type { EventStore, Reaction } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';

/** How long a handler is left to finish its own chain before the process does it, ms. */
export const PATIENCE_MS = 3_000;
const LOOK_AGAIN_MS = 25;

type Answer = 'Issued' | 'IssueRefused' | null;
const answerTo = async (store: EventStore, { data }: RecordedEvent<IssueRequested>): Promise<Answer> => {
  for await (const { type, data: answer } of store.readStream(directiveStream(data.directiveId), { direction: 'backwards', limit: 8 }))
    if ((type === 'Issued' || type === 'IssueRefused') && (answer as { requestId: string }).requestId === data.requestId) return type;
  return null;
};
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** Brings issue chains that a crash left open to their end. Handler and process may both run: the steps are named by the request. */
export const finishIssuing = (
  store: EventStore,
  chain: Pick<IssueChain, 'finishIssue'>,
  patience = PATIENCE_MS,
): Reaction<IssueRequested> => ({
  name: 'finish-issuing',
  on: ['IssueRequested'],
  // It appends through the deciders, so there is nothing to yield.
  async *react(event: RecordedEvent<IssueRequested>, followed) {
    const until = Date.parse(event.metadata.recordedAt) + patience;
    for (;;) {
      const answer = await answerTo(store, event);
      if (answer === 'Issued') return;
      // Refused, the number it had taken may still stand in the register: the chain voids it once, whoever runs it.
      if (answer === 'IssueRefused' || Date.now() >= until) break;
      await pause(LOOK_AGAIN_MS);
    }
    followed((await chain.finishIssue(event)).position);
  },
});
