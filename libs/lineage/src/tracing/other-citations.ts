import type { QueryContext } from '@cascade/event-store';
import type { Bodies } from '../reading/bodies';
import { citedBy, ghostOf, sentencesOf } from '../reading/walks';
import type { OtherCitation } from './trace-node';

/** What a directive cites without passing an order on: background, legal grounds, its own earlier letters. */
export const otherCitations = (context: QueryContext, key: string, bodies: Bodies): OtherCitation[] => {
  if (ghostOf(key)) return [];
  const { edges, nodes, ghosts } = citedBy(context, [key], 'others');
  bodies.load([...nodes.values(), ...ghosts.values()].map(({ issuerId }) => issuerId));
  const sentences = sentencesOf(context, edges);
  return edges.map(({ parent, relation, citation }) => {
    const row = nodes.get(parent);
    const ghost = ghosts.get(parent);
    const cited = row ?? ghost!;
    return {
      relation,
      directiveId: row?.id ?? null,
      referenceId: ghost?.referenceId ?? null,
      documentType: cited.documentType,
      symbol: cited.symbol,
      issuerName: bodies.at(cited.issuerId, row?.datedAt ?? context.asOf)?.name ?? ghost?.issuerWritten ?? null,
      issuedOn: cited.issuedOn,
      sentence: sentences.get(citation) ?? null,
    };
  });
};
