import { instantOrNull } from '@cascade/calendar/domain';
import type { Fact } from '@cascade/event-store';
import type { AnyEvent, FactCorrected } from '@cascade/event-store/domain';

const isCorrection = (fact: Fact): fact is Fact<FactCorrected> => fact.type === 'FactCorrected';
const put = <E extends AnyEvent>(fact: Fact<E>, { occurredAt, productOn }: FactCorrected['data']): Fact<E> => ({
  ...{ id: fact.id, type: fact.type, ordinal: fact.ordinal, metadata: fact.metadata },
  data: productOn === null ? fact.data : { ...fact.data, productOn },
  occurredFrom: (occurredAt === null ? null : instantOrNull(occurredAt)) ?? fact.occurredFrom,
});
/**
 * The facts of a subject as they stand after what was put right, in the order of (occurredFrom, ordinal): voided ones are gone, the others have the time
 * and the product date of the correction recorded last. What was known before the correction is told by the rows made then.
 */
export const correctedFacts = <E extends AnyEvent>(facts: readonly Fact<E | FactCorrected>[]): readonly Fact<E>[] => {
  if (!facts.some(isCorrection)) return facts as readonly Fact<E>[];
  const corrections = new Map(
    facts
      .filter(isCorrection)
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map(({ data }) => [data.eventId, data]),
  );
  return (facts as readonly Fact<E>[])
    .flatMap((fact) => {
      if (isCorrection(fact as Fact)) return [];
      const correction = corrections.get(fact.id);
      if (!correction) return [fact];
      return correction.voided ? [] : [put(fact, correction)];
    })
    .sort((a, b) => a.occurredFrom - b.occurredFrom || a.ordinal - b.ordinal);
};
