import type { DirectiveStreams, JoinStreams } from '@cascade/directives';
import { directiveStream, type ScansDecisionUndone, type ScansJoined } from '@cascade/directives/domain';
import { metaOfReaction, type Reaction } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';

export interface JoiningStreams {
  readonly directives: Pick<DirectiveStreams, 'handle'>;
  readonly joins: Pick<JoinStreams, 'load'>;
}
/**
 * Of two scans that a person joined one falls silent, and says again what it said once they are parted. What is decided by now counts: a replay that comes
 * after the undoing joins nothing. Tasks, deliveries, drafts, citations and numbers follow from what the letters then say.
 */
export const keepJoins = ({ directives, joins }: JoiningStreams): Reaction<ScansJoined | ScansDecisionUndone> => ({
  name: 'keep-joins',
  on: ['ScansJoined', 'ScansDecisionUndone'],
  // It appends through the decider, so there is nothing to yield.
  async *react(event: RecordedEvent<ScansJoined | ScansDecisionUndone>, followed) {
    const { joinId } = event.data;
    const { state } = await joins.load(event.stream);
    const meta = metaOfReaction(event, 'keep-joins');
    const tell = async (directiveId: string): Promise<void> => {
      const into = state.status === 'joined' && state.otherId === directiveId ? state.keptId : null;
      const command =
        into === null
          ? ({ type: 'Part', data: { directiveId, joinId } } as const)
          : ({ type: 'Join', data: { directiveId, into: { directiveId: into, joinId } } } as const);
      followed((await directives.handle(directiveStream(directiveId), command, meta)).position);
    };
    await tell(event.data.otherId);
  },
});
