import type { Query } from '@cascade/event-store';
import { Bodies } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';

export interface NamesParams {
  readonly bodyIds: readonly string[];
  readonly directiveIds: readonly string[];
}
/** How a document is called where it is only mentioned. */
export interface DocumentName {
  readonly symbol: string | null;
  readonly documentType: string | null;
  readonly issuedOn: string | null;
  readonly issuerName: string | null;
}
export interface NamesOf {
  readonly bodies: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, DocumentName>>;
}
/** Names of bodies and documents by their ids, as of the instant asked for; what is not known is left out. */
export const namesOf: Query<NamesParams, NamesOf> = (context, { bodyIds, directiveIds }) => {
  const rows = directivesById(context, new Set(directiveIds));
  const bodies = new Bodies(context).load([...bodyIds, ...[...rows.values()].map(({ issuerId }) => issuerId)]);
  return {
    bodies: Object.fromEntries(
      bodyIds.flatMap((id) => {
        const body = bodies.at(id, context.asOf);
        return body ? [[id, body.name]] : [];
      }),
    ),
    documents: Object.fromEntries(
      [...rows.values()].map(({ id, symbol, documentType, issuedOn, issuerId, datedAt }) => [
        id,
        { symbol, documentType, issuedOn, issuerName: bodies.at(issuerId, datedAt)?.name ?? null },
      ]),
    ),
  };
};
