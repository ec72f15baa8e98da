/**
 * All that the one reader feeds and answers, gathered from the rooms. The reader and the asked file live in threads, which load this module by its path:
 * functions cannot be sent to them.
 */
import { projections as accessProjections, queries as accessQueries } from '@cascade/access';
import { queries as bodyQueries } from '@cascade/authorities';
import { queries as cascadeQueries } from '@cascade/cascade';
import { openKeyStore, sealedFields } from '@cascade/content-store';
import { projections as directivesProjections, queries as directivesQueries } from '@cascade/directives';
import type { Queries, ReadModelModule, Unseal } from '@cascade/event-store';
import { projections as lineageProjections, queries as lineageQueries, veil as documentsVeil } from '@cascade/lineage';
import { engineCatalogue } from './catalogue';
import { authorityQueries } from './find-authorities.query';
import { operationQueries } from './incomplete-subjects.query';

export const projections: ReadModelModule['projections'] = [...lineageProjections, ...directivesProjections, ...accessProjections];
export const queries: Queries = {
  ...lineageQueries,
  ...directivesQueries,
  ...cascadeQueries,
  ...bodyQueries,
  ...accessQueries,
  ...authorityQueries,
  ...operationQueries,
};
export const catalogue = engineCatalogue;
export const veil: ReadModelModule['veil'] = documentsVeil;

/** Opens sealed texts for projections, by a connection of the thread's own. */
export const openUnseal = ({ keys }: { readonly keys: string }): Unseal => {
  const fields = sealedFields(openKeyStore(keys, { readOnly: true }));
  return (sealed) => fields.unseal(sealed);
};
