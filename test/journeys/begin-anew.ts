import { cascadeReactions } from '@cascade/cascade';
import {
  CarriageStreams,
  DeliveryStreams,
  DirectiveStreams,
  FinishTakingIn,
  IssueChain,
  ReferenceStreams,
  RegisterStreams,
} from '@cascade/directives';
import { openProcessing, type Reaction } from '@cascade/event-store';
import { TaskStreams } from '@cascade/tasks';
import type { TestEngine } from './open-test-engine';

/**
 * Every process once more from the first event, beside those that have run, until nothing is left to do.
 * @returns what was written by that, `stream type` a line, and the events that no process could take: both are empty where ids are derived well.
 */
export const beginAnew = async (
  engine: TestEngine,
): Promise<{ readonly added: readonly string[]; readonly deadLetters: readonly unknown[] }> => {
  const { ordinal } = engine.readModels.state();
  const found = <T>(type: abstract new (...args: never[]) => T): T => engine.app.get<T>(type, { strict: false });
  const reactions = cascadeReactions(engine, {
    carriages: found(CarriageStreams),
    deliveries: found(DeliveryStreams),
    directives: found(DirectiveStreams),
    intake: found(FinishTakingIn),
    issueChain: found(IssueChain),
    references: found(ReferenceStreams),
    registers: found(RegisterStreams),
    tasks: found(TaskStreams),
  });
  const again: Reaction[] = reactions.map((reaction) => ({
    ...reaction,
    name: `${reaction.name}-again`,
    ...(reaction.after && { after: reaction.after.map((name) => `${name}-again`) }),
  }));
  const processing = await openProcessing(engine.store, again);
  await processing.settled();
  await processing.close();
  await engine.settled();
  const counted = (await Array.fromAsync(engine.store.readAll())).filter(({ stream }) => !stream.startsWith('sys-'));
  return { added: counted.slice(ordinal).map(({ stream, type }) => `${stream} ${type}`), deadLetters: await processing.listDeadLetters() };
};
