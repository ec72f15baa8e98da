import type { ClientPackages } from './client-packages';
import type { KurrentAddress } from './kurrent-address';
import { within, type Patience } from './patience';
import { repeated } from './repeated';
import type { WriteConnection } from './write-connection';

/**
 * Asks once whether this account may read, by a subscription that ends with its confirmation. Readings cannot be asked that: in a cluster whose nodes refuse
 * an unknown account even the question who leads, the native part only says that nobody answered.
 * @throws DomainError `store.access-denied`, `store.unreachable`, `store.untrusted`, `store.only-follower`
 */
export const askAccount = async (
  connection: WriteConnection,
  { END }: ClientPackages['client'],
  address: KurrentAddress,
  patience: Patience,
): Promise<void> => {
  let { current } = connection;
  const once = async (): Promise<void> => {
    const subscription = current.subscribeToAll({ fromPosition: END });
    try {
      await new Promise<void>((resolve, reject) => {
        const ended = (error?: unknown): void => reject(error ?? new Error('the subscription ended'));
        subscription.on('confirmation', () => resolve());
        subscription.on('error', ended).on('end', ended).on('close', ended);
      });
    } finally {
      subscription.unsubscribe().catch(() => undefined);
    }
  };
  await repeated(
    address,
    patience,
    () => within(patience.answer, once()),
    () => {
      connection.renew(current);
      current = connection.current;
    },
  );
};
