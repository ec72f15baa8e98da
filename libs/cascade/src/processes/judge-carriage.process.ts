import {
  deliveryStream,
  directiveStream,
  type CarriageJudged,
  type DerivationAnswered,
  type ReadingCorrected,
} from '@cascade/directives/domain';
import { metaOfReaction, OPEN_END, type Reaction } from '@cascade/event-store';
import type { CommandMeta, Position, RecordedEvent } from '@cascade/event-store/domain';
import { inBatches, patiently, type CascadeDeps } from './cascade-deps';

type Judgement = CarriageJudged['data'];
type Answering = Pick<Judgement, 'directiveId' | 'authorityId' | 'byDirectiveId'>;
/** What the process commands; it is no news where it is judged the same again. @returns the position it led to. */
export type Judge = (judgement: Judgement, meta: CommandMeta) => Promise<Position>;

const CAUSES: readonly string[] & Reaction<DerivationAnswered | ReadingCorrected>['on'] = ['DerivationAnswered', 'ReadingCorrected'];
/**
 * Each answer to an order is compared with it item by item, and compared anew where one of both is read otherwise: what the engine judges is a recorded
 * proposal, so newer code never changes an old answer. A person decides.
 */
export const judgeCarriage = (deps: CascadeDeps, judge: Judge): Reaction<DerivationAnswered | ReadingCorrected> => {
  const ask = async <R>(query: string, params: unknown, after: Position): Promise<R> =>
    (await patiently(deps.readModels.ask<R>(query, params, { asOf: OPEN_END - 1, after, knownAt: { position: after } }))).result;
  /** A later answer, or a later reading of order or answer, is judged when it comes by: taken in again, this one must not set the judgement back. */
  const isPassed = async ({ directiveId, authorityId, byDirectiveId }: Answering, { position }: RecordedEvent): Promise<boolean> => {
    for (const stream of [deliveryStream(directiveId, authorityId), directiveStream(directiveId), directiveStream(byDirectiveId)])
      for await (const event of deps.store.readStream(stream, { direction: 'backwards' })) {
        if (event.position <= position) break;
        if (CAUSES.includes(event.type)) return true;
      }
    return false;
  };
  const answersOf = async (event: RecordedEvent<DerivationAnswered | ReadingCorrected>): Promise<readonly Answering[]> => {
    if (event.type === 'ReadingCorrected') return ask('compared-with', { directiveId: event.data.directiveId }, event.position);
    const { directiveId, authorityId, byDirectiveId } = event.data as DerivationAnswered['data'];
    return [{ directiveId, authorityId, byDirectiveId }];
  };
  return {
    name: 'judge-carriage',
    after: ['derivations'],
    on: CAUSES,
    async *react(event, followed) {
      for (const batch of inBatches(await answersOf(event), 50))
        await Promise.all(
          batch.map(async (answering) => {
            if (await isPassed(answering, event)) return;
            const { methodVersion, items } = await ask<Pick<Judgement, 'methodVersion' | 'items'>>(
              'compare-answer',
              answering,
              event.position,
            );
            const meta = metaOfReaction(event, `judge/${answering.directiveId}/${answering.authorityId}`);
            followed(await judge({ ...answering, method: 'words', methodVersion, items }, meta));
          }),
        );
      yield* [];
    },
  };
};
