import type { Client } from '../client/client';
import { isId } from './find';

interface Named {
  readonly accountId: string;
  readonly fullName: string | null;
  readonly bodies: readonly string[];
}
/** In one question. */
const MOST = 200;
/** Who is meant by the ids in a history: name and body as of now, with the id that the log holds. What is no account has none. */
export const accountNames = async (client: Client, actors: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(actors)].filter(isId).slice(0, MOST);
  if (ids.length === 0) return new Map();
  const { items } = await client.request<{ items: readonly Named[] }>('GET', '/api/account-names', { query: { ids: ids.join(',') } });
  return new Map(
    items.flatMap(({ accountId, fullName, bodies: [body] }) =>
      fullName === null ? [] : [[accountId, `${fullName}${body === undefined ? '' : ` (${body})`} ${accountId}`]],
    ),
  );
};
