import { keyOfSymbol, symbolKey, type ReferenceCited, type ReferenceEvent } from '@cascade/directives/domain';
import type { Fact, TimelineProjection } from '@cascade/event-store';
import { foldSymbol } from '../domain/typed-symbol';
import { EVER } from './standing';

export type ReferenceRow = {
  reference_id: string;
  /** The directive it was identified as; null: a ghost. */
  directive_id: string | null;
  document_type: string | null;
  symbol_written: string | null;
  symbol_key: string | null;
  symbol_folded: string | null;
  issuer_id: string | null;
  issuer_written: string | null;
  issued_on: string | null;
};
const cited = (reference: ReferenceCited['data'] | undefined) => {
  const key = keyOfSymbol(reference?.symbol ?? null);
  const typed = (reference?.symbol && symbolKey(reference.symbol.asWritten)) ?? key;
  return {
    document_type: reference?.documentType ?? null,
    symbol_written: reference?.symbol?.asWritten ?? null,
    symbol_key: key,
    symbol_folded: typed && foldSymbol(typed),
    issuer_id: reference?.issuerId ?? null,
    issuer_written: reference?.issuerAsWritten ?? null,
    issued_on: reference?.issuedOn ?? null,
  };
};
const identifiedAs = (facts: readonly Fact<ReferenceEvent>[]): string | null =>
  facts
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .reduce<string | null>((directiveId, { type, data }) => {
      if (!('directiveId' in data)) return directiveId; // a citation
      if (type === 'ReferenceIdentified') return data.directiveId;
      // Parting from a directive it is no longer identified as changes nothing.
      return data.directiveId === directiveId ? null : directiveId;
    }, null);

/** What a reference is, is a judgement and no state of the world: it holds at every instant, and only when we knew it changes. */
export const referencesCited: TimelineProjection<ReferenceEvent, ReferenceRow> = {
  name: 'references_cited',
  version: 1,
  category: 'reference',
  columns: {
    reference_id: 'text',
    directive_id: 'text',
    document_type: 'text',
    symbol_written: 'text',
    symbol_key: 'text',
    symbol_folded: 'text',
    issuer_id: 'text',
    issuer_written: 'text',
    issued_on: 'text',
  },
  sparse: ['directive_id', 'symbol_folded'],
  indexes: [['reference_id'], ['directive_id'], ['symbol_folded']],
  subjectOf: { ReferenceCited: () => '', ReferenceIdentified: () => '', ReferenceSeparated: () => '' },
  timeline: (facts) => {
    const [first] = facts;
    if (!first) return [];
    const citation = facts.find((fact): fact is Fact<ReferenceCited> => fact.type === 'ReferenceCited');
    const row = { reference_id: first.data.referenceId, directive_id: identifiedAs(facts), ...cited(citation?.data) };
    return [{ from: EVER, row }];
  },
};
