import { plainTask, type DueAtOf, type PlainTask, type WholeTask } from './plain-task';
import type { Reading, Relation } from './reading';

/** The plain outside format in which readings are compared and exchanged; nothing else in the code knows its words. */
export interface PlainCitation {
  readonly raw: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly relation: string;
}
export interface PlainLetter {
  readonly type: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly issuerLevel: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  readonly recipients: readonly string[];
  readonly copies: readonly string[];
  readonly signer: { readonly name: string | null; readonly role: string | null; readonly onBehalf: string | null };
  readonly citations: readonly PlainCitation[];
  readonly tasks: readonly PlainTask[];
}
const OUTSIDE_NAMES: Partial<Record<Relation, string>> = {
  basedOn: 'basis',
  continues: 'follows_up',
  cites: 'refers',
  mentions: 'refers',
  answers: 'refers',
  guides: 'refers',
  suspends: 'refers',
  corrects: 'refers',
  recalls: 'refers',
};
/** A letter as it was read: every task with all that is known of it. */
export interface ReadLetter extends PlainLetter {
  /** '2020-08' where only a part of the date is known, else null. */
  readonly datePartial: string | null;
  readonly urgency: string | null;
  readonly tasks: readonly WholeTask[];
}

/** The reading in the outside format. `dueAtOf` counts working days by a calendar, which this room does not know; without it no instant is given. */
export const plainOf = ({ header, citations, items }: Reading, dueAtOf: DueAtOf = () => null): ReadLetter => ({
  type: header.documentType.value,
  number: header.number.value,
  symbol: header.notation.value,
  issuer: header.issuer.value,
  issuerLevel: header.issuerLevel.value,
  place: header.place.value,
  date: header.issuedOn.value,
  datePartial: header.issuedOn.value === null ? header.issuedPartly.value : null,
  urgency: header.urgency.value,
  subject: header.subject.value,
  recipients: [...header.addressees, ...header.coAddressees].map(({ value }) => value),
  copies: header.copies.map(({ value }) => value),
  signer: { name: header.signatory.value.name, role: header.signatory.value.role, onBehalf: innermost(header.signatory.value.capacities) },
  citations: citations.map(({ raw, documentType, number, notation, issuedOn, issuer, relation }) => ({
    raw,
    type: documentType,
    number,
    symbol: notation,
    date: issuedOn,
    issuer,
    relation: OUTSIDE_NAMES[relation] ?? relation,
  })),
  tasks: items.map((item) => plainTask(item, header.issuedOn.value, dueAtOf)),
});

/** Of a stack (TM. + KT.) the last mark names how the person signed. */
const innermost = (capacities: readonly string[]): string | null => {
  const last = capacities.at(-1);
  return last ? `${last}.` : null;
};
