import type { CommandOf, Decider } from './decider';
import { DomainError } from './errors';
import type { AnyEvent, EventOf } from './event';
import { isSaid, type FreeText } from './free-text';

/**
 * A recorded fact is put right: it never happened (`voided`), happened at another time, or its product bears another date. The fact itself stays on
 * record; what was known before the correction stays what was known then. It stands in the stream of the fact it names.
 */
export type FactCorrected = EventOf<
  'FactCorrected',
  2,
  { eventId: string; voided: boolean; occurredAt: string | null; productOn: string | null; reason: FreeText }
>;
export type CorrectFact = CommandOf<'CorrectFact', FactCorrected['data']>;

/** Facts of the stream that a correction may name, kept beside the state because voiding one means folding the others again. */
interface Kept {
  readonly facts?: readonly AnyEvent[];
}
const isCorrection = (event: AnyEvent): event is FactCorrected => event.type === 'FactCorrected';
const sameCorrection = (one: FactCorrected['data'], other: FactCorrected['data']): boolean =>
  one.voided === other.voided && one.occurredAt === other.occurredAt && one.productOn === other.productOn;

/** The facts as they stand after their corrections: voided ones gone, the others with the dates that were put right. The last correction counts. */
const standingFacts = (facts: readonly AnyEvent[]): readonly AnyEvent[] => {
  const corrections = new Map(facts.filter(isCorrection).map(({ data }) => [data.eventId, data]));
  return facts.flatMap((fact) => {
    if (isCorrection(fact)) return [];
    const correction = corrections.get(fact.id ?? '');
    if (correction?.voided) return [];
    if (!correction) return [fact];
    const data = correction.productOn === null ? fact.data : { ...fact.data, productOn: correction.productOn };
    return [{ ...fact, data, occurredAt: correction.occurredAt ?? fact.occurredAt }];
  });
};
/**
 * The same decider with facts that can be corrected. `correctable` names the types that a person records; what the engine judged is judged anew, not corrected.
 * `allowed` may refuse (who may put what right) by throwing.
 */
export const withCorrections = <State extends object, Command extends { readonly type: string }, Event extends AnyEvent>(
  decider: Decider<State, Command, Event>,
  options: {
    readonly correctable: readonly Event['type'][];
    readonly streamOf: (state: State) => string;
    readonly allowed?: (command: CorrectFact, fact: Event, state: State) => void;
  },
): Decider<State & Kept, Command | CorrectFact, Event | FactCorrected> => ({
  initial: decider.initial,
  decide(command, state) {
    if (command.type !== 'CorrectFact') return decider.decide(command as Command, state);
    const asked = command as CorrectFact;
    const { eventId, voided, occurredAt, productOn, reason } = asked.data;
    const facts = state.facts ?? [];
    const fact = facts.find(({ id, type }) => id === eventId && options.correctable.includes(type));
    if (!fact) throw new DomainError('fact.unknown', { stream: options.streamOf(state), eventId });
    if (!voided && occurredAt === null && productOn === null) throw new DomainError('fact.correction-empty', { eventId });
    if (!isSaid(reason)) throw new DomainError('fact.reason-missing', { eventId });
    options.allowed?.(asked, fact as Event, state);
    const last = facts.findLast((each): each is FactCorrected => isCorrection(each) && each.data.eventId === eventId);
    return last && sameCorrection(last.data, asked.data) ? [] : [{ type: 'FactCorrected', version: 2, data: asked.data }];
  },
  evolve(state, event) {
    const { facts: known = [] } = state;
    const facts = [...known, event];
    if (isCorrection(event)) {
      const folded = standingFacts(facts).reduce((now, fact) => decider.evolve(now, fact as Event), decider.initial);
      return { ...folded, facts };
    }
    const next = decider.evolve(state, event as Event);
    // What the room does not know leaves the state as it was, and is no fact of this stream.
    return next === state && !options.correctable.includes(event.type) ? state : { ...next, facts };
  },
});
