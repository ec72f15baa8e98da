import { DomainError, isDomainError } from '../domain';
import type { KurrentAddress } from './kurrent-address';
import { troubleOf } from './kurrent-errors';
import { within, type Patience } from './patience';
import { repeated } from './repeated';
import type { WriteConnection } from './write-connection';

/** The first that tells positions in readings of a stream. */
export const NEEDED_VERSION = '22.10';

/** '23.10.8' is at least '22.10'; what is no version is not. */
export const isAtLeast = (version: string, needed: string): boolean => {
  const [have, want] = [version, needed].map((text) => /^(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number));
  if (!have || !want) return false;
  return have[0]! > want[0]! || (have[0] === want[0] && have[1]! >= want[1]!);
};
/**
 * Asks once who is there, so that a wrong address, account, certificate or version is told at the start and in words.
 * @throws DomainError `store.too-old`, `store.unreachable`, `store.access-denied`, `store.untrusted`, `store.only-follower`
 */
export const askVersion = async (connection: WriteConnection, address: KurrentAddress, patience: Patience): Promise<string> => {
  let { current } = connection;
  const renew = () => {
    connection.renew(current);
    current = connection.current;
  };
  const version = await repeated(address, patience, () => within(patience.answer, connection.serverVersion()), renew).catch(
    async (error: unknown) => {
      if (isDomainError(error, 'store.unreachable')) await askEach(connection, address, patience);
      throw error;
    },
  );
  if (isAtLeast(version, NEEDED_VERSION)) return version;
  throw new DomainError('store.too-old', { address: address.shown, version, needed: NEEDED_VERSION });
};
/**
 * A client that finds no node of a cluster keeps to itself why. So the nodes are asked one by one.
 * @throws DomainError what the first says that refuses us: `store.untrusted`, `store.access-denied`
 */
const askEach = async (connection: WriteConnection, address: KurrentAddress, { answer }: Patience): Promise<void> => {
  for (const node of address.nodes) {
    const alone = connection.to(node);
    try {
      await within(answer, alone.serverVersion());
    } catch (error) {
      const trouble = troubleOf(error, address.shown);
      if (trouble.kind === 'refused') throw trouble.error;
    } finally {
      void alone.close();
    }
  }
};
