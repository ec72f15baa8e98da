import type * as Bridge from '@kurrent/bridge';
import type * as Client from '@kurrent/kurrentdb-client';
import type * as Shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb';
import type * as Services from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb';
import type * as Streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { DomainError } from '../domain';
import { wordsOf } from './kurrent-errors';

export type KurrentClient = ReturnType<typeof Client.KurrentDBClient.connectionString>;
export type ReadClient = ReturnType<typeof Bridge.createClient>;
/** The messages that the client itself sends: for the one call that it does not offer as we need it. */
export type Protocol = typeof Shared & typeof Services & typeof Streams;
export interface ClientPackages {
  readonly client: typeof Client;
  readonly bridge: typeof Bridge;
}
/**
 * The official client, loaded only where such a store is chosen: it is an optional dependency with a licence of its own (docs/kurrentdb.md).
 * @throws DomainError `store.client-missing`
 */
export const loadClientPackages = async (address: string): Promise<ClientPackages> => {
  try {
    const [client, bridge] = await Promise.all([import('@kurrent/kurrentdb-client'), import('@kurrent/bridge')]);
    return { client, bridge };
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new DomainError('store.client-missing', { address, packages: '@kurrent/kurrentdb-client @kurrent/bridge' });
  }
};

/** Only a copy asks for it. What is generated names nothing that Node could see from outside: all of it is the default. */
export const loadProtocol = async (): Promise<Protocol> => {
  const [shared, services, streams] = await Promise.all([
    import('@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js'),
    import('@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js'),
    import('@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js'),
  ]);
  return { ...shared.default, ...services.default, ...streams.default };
};

/**
 * Makes a client, or says what of the connection string it cannot take: an unknown option, a certificate file that is not there.
 * @throws DomainError `store.address-unusable`
 */
export const making = <T>(shown: string, connection: string, make: (connection: string) => T): T => {
  try {
    return make(connection);
  } catch (error) {
    const reason = wordsOf(error);
    const password = /\/\/[^:@/]*:(.*)@/.exec(connection)?.[1];
    throw new DomainError('store.address-unusable', { address: shown, reason: password ? reason.replaceAll(password, '…') : reason });
  }
};
