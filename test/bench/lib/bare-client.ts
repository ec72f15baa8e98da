import type { NewEvent } from '@cascade/event-store';

export interface BareClient {
  append(stream: string, event: NewEvent, expected: 'no-stream' | bigint): Promise<unknown>;
  /** Every event of this engine, parsed as the client gives them. */
  readAll(): AsyncIterable<unknown>;
  close(): Promise<void>;
}
/** The official client with nothing around it: no repetition, no order, no stamp. `address` as in EVENT_STORE. */
export const bareClient = async (address: string): Promise<BareClient> => {
  const { jsonEvent, KurrentDBClient, streamNameFilter } = await import('@kurrent/kurrentdb-client');
  const [, prefix = ''] = /[?&]engine=([^&]+)/.exec(address) ?? [];
  const client = KurrentDBClient.connectionString(address.replace(/[?&]engine=[^&]+/, ''));
  return {
    append: (stream, { id, type, data, metadata }, expected) =>
      client.appendToStream(`${prefix}:${stream}`, jsonEvent({ id, type, data: { ...data }, metadata: { ...metadata } }), {
        streamState: expected === 'no-stream' ? 'no_stream' : expected,
      }),
    readAll: () => client.readAll({ filter: streamNameFilter({ prefixes: [`${prefix}:`] }) }),
    close: () => client.dispose(),
  };
};
