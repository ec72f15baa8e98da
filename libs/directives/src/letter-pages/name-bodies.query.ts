import { SqlAuthorityDirectory } from '@cascade/authorities';
import type { Query } from '@cascade/event-store';

export const NAME_BODIES = 'name-bodies-in-letter';
/** Names by id as of the instant asked for; one that is not known is left out. */
export const nameBodies: Query<{ readonly ids: readonly string[] }, Readonly<Record<string, string>>> = (
  { db, asOf, knownAt },
  { ids },
) => {
  const directory = new SqlAuthorityDirectory(db, { asOf, knownAt });
  return Object.fromEntries(
    ids.flatMap((id) => {
      const body = directory.byId(id);
      return body ? [[id, body.name]] : [];
    }),
  );
};
