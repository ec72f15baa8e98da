import type { KurrentAddress } from './kurrent-address';
import { givenUp, since, troubleOf, type Passing } from './kurrent-errors';
import { pauseBefore, type Patience } from './patience';

/**
 * Does what may be done twice, until it is answered or `patience.whole` is over.
 * @throws DomainError `store.unreachable`, `store.access-denied`, `store.untrusted`, `store.only-follower`, `store.full`
 */
export const repeated = async <T>(
  { shown }: KurrentAddress,
  patience: Patience,
  once: () => Promise<T>,
  onFailure: (attempt: number) => void,
): Promise<T> => {
  const until = performance.now() + patience.whole;
  let told: Passing | null = null;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      const trouble = troubleOf(error, shown);
      if (trouble.kind === 'refused') throw trouble.error;
      if (trouble.kind !== 'passing') throw error;
      told = since(told, trouble);
      if (performance.now() > until) throw givenUp(shown, told);
      onFailure(attempt);
      await pauseBefore(attempt, patience);
    }
  }
};
