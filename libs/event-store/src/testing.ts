import { DomainError, type AnyEvent, type Decider, type ErrorCode } from './domain';

/** `given(...events).when(command).then(...events)` for one decider; events are compared by type, version and data. */
export const specFor =
  <State, Command, Event extends AnyEvent>(decider: Decider<State, Command, Event>) =>
  (...history: readonly Event[]) => ({
    when(command: Command) {
      const run = () =>
        decider.decide(
          command,
          history.reduce((state, event) => decider.evolve(state, event), decider.initial),
        );
      return {
        then(...expected: readonly Event[]): void {
          expect(run()).toEqual(expected);
        },
        thenRefused(code: ErrorCode): void {
          let refusal: unknown;
          try {
            run();
          } catch (error) {
            refusal = error;
          }
          expect(refusal).toBeInstanceOf(DomainError);
          expect((refusal as DomainError).code).toBe(code);
        },
      };
    },
    /** The state that the history folds to, for rules about `evolve` alone. */
    folds(): State {
      return history.reduce((state, event) => decider.evolve(state, event), decider.initial);
    },
  });
export { eventStoreContract, type OpenForContract } from './contract/event-store.contract';
export { followsTable, type DecisionTable } from './deciding/decision-table';
