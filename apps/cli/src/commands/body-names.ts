import type { Client } from '../client/client';

/** Names of bodies by id, as of now; one that is not there has none. */
export const bodyNames = async (client: Client, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> => {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  const found = await Promise.all(
    asked.map(async (id) => {
      const body = await client.request<{ readonly name: string }>('GET', `/api/authorities/${encodeURIComponent(id)}`).catch(() => null);
      return body === null ? [] : [[id, body.name] as const];
    }),
  );
  return new Map(found.flat());
};
