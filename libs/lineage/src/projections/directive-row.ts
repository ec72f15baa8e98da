import type { Instant } from '@cascade/calendar/domain';

/** prepared: a draft that the engine made for a body that owes an answer and that nobody has touched yet; until somebody does, that body is silent. */
export type DirectiveStatus = 'prepared' | 'draft' | 'numbering' | 'issued' | 'received' | 'discarded' | 'recalled';
export type DirectiveRow = {
  directive_id: string;
  status: DirectiveStatus;
  origin: 'ours' | 'takenIn';
  document_type: string | null;
  number: string | null;
  notation: string | null;
  symbol_key: string | null;
  /** The key without diacritics, for what people type. */
  symbol_folded: string | null;
  symbol_written: string | null;
  issuer_id: string | null;
  /** As known: a day, a month, a year; null where unknown or not issued yet. */
  issued_on: string | null;
  /** ms: from when it counts (date of issue, else when we got it; a draft: when it was made). The order of lists. */
  dated_at: Instant;
  subject_text: string | null;
  /** Type, symbol and subject, folded. */
  search_text: string;
  own_reference_id: string | null;
  answers_delivery: string | null;
  /** Fields that wait for a person; null where none does. */
  unconfirmed: number | null;
  changed_at: Instant | null;
  /** No longer in force. */
  ended_as: 'replaced' | 'repealed' | null;
  reviewed_at: Instant | null;
  /** Place, urgency, signatory and addressees as the letter has them: what a page shows beside the columns. JSON. */
  header_json: string | null;
  /** What waits for a person in a letter, and what persons said of its reading; null where there is neither. JSON. */
  reading_json: string | null;
  /** 1: only the bodies named on it and auditors read it; 0: somebody said that it is open; null: nobody said anything. As said last, whatever instant is asked for. */
  restricted: number | null;
  /** By which mark or rule. */
  restriction_basis: string | null;
  /** Of a document of which somebody said who may read it: the body in whose name it came into the system. */
  kept_by: string | null;
};
