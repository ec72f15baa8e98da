import { CASCADE_RELATIONS, type Citation, type Relation } from '@cascade/directives/domain';
import type { TimelineProjection } from '@cascade/event-store';
import { derivedFromVersion, listedSegments, versionsOf, type Version, type VersionEvent } from './directive-versions';
import { openedText } from './standing';

export type CitationRow = {
  citation_id: string;
  directive_id: string;
  position: number;
  reference_id: string;
  relation: Relation;
  /** 1: the order travels along it. */
  carries: number;
  document_type: string | null;
  number: string | null;
  notation: string | null;
  issuer_id: string | null;
  issuer_written: string | null;
  issued_on: string | null;
  sentence: string | null;
  /** Where in the letter's text the sentence stands; null where it was never read from one. */
  span_start: number | null;
  span_end: number | null;
  /** 1: below the reader's threshold and not confirmed by a person, so nothing follows from it. */
  unconfirmed: number;
};
const waits = (version: Version, index: number): boolean =>
  version.unconfirmed.some((pointer) => pointer === `/citations/${index}` || pointer.startsWith(`/citations/${index}/`));
const carries = ({ relation, carriesMandate }: Citation): boolean => CASCADE_RELATIONS.includes(relation) || carriesMandate === true;

const rowsOf = derivedFromVersion((version, directiveId) =>
  version.content.citations.map((citation, position) => {
    const unconfirmed = waits(version, position);
    const row: CitationRow = {
      citation_id: citation.citationId,
      directive_id: directiveId,
      position,
      reference_id: citation.referenceId,
      relation: citation.relation,
      carries: carries(citation) && !unconfirmed ? 1 : 0,
      document_type: citation.documentType,
      number: citation.symbol?.number ?? null,
      notation: citation.symbol?.notation ?? null,
      issuer_id: citation.issuerId,
      issuer_written: citation.issuerAsWritten,
      issued_on: citation.issuedOn,
      sentence: openedText(citation.sentence),
      span_start: citation.span?.start ?? null,
      span_end: citation.span?.end ?? null,
      unconfirmed: unconfirmed ? 1 : 0,
    };
    return { key: citation.citationId, row };
  }),
);
export const citations: TimelineProjection<VersionEvent, CitationRow> = {
  name: 'citations',
  version: 3,
  category: 'directive',
  columns: {
    citation_id: 'text',
    directive_id: 'text',
    position: 'integer',
    reference_id: 'text',
    relation: 'text',
    carries: 'integer',
    document_type: 'text',
    number: 'text',
    notation: 'text',
    issuer_id: 'text',
    issuer_written: 'text',
    issued_on: 'text',
    sentence: 'text',
    span_start: 'integer',
    span_end: 'integer',
    unconfirmed: 'integer',
  },
  indexes: [['directive_id'], ['reference_id', 'carries']],
  subjectOf: {
    Drafted: () => '',
    DraftRevised: () => '',
    Issued: () => '',
    LetterTakenIn: () => '',
    ReadingAccepted: () => '',
    ReadingCorrected: () => '',
  },
  timeline: (facts) => listedSegments(versionsOf(facts), (version) => rowsOf(version, facts[0]!.data.directiveId)),
};
