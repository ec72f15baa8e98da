import type { Reading, ReadItem, ReadRecurrence, Relation } from './reading';

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
export interface PlainTask {
  readonly label: string;
  readonly assignees: readonly string[];
  readonly deadline: string | null;
  readonly recurrence: string | null;
  readonly target: string | null;
  readonly textStartsWith: string;
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
const EVERY: Readonly<Record<ReadRecurrence['every'], string>> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  halfYear: 'half-yearly',
  year: 'yearly',
  unstated: 'repeated, no interval given',
};
const OPENING = 40;

export const plainOf = ({ header, citations, items }: Reading): PlainLetter => ({
  type: header.documentType.value,
  number: header.number.value,
  symbol: header.notation.value,
  issuer: header.issuer.value,
  issuerLevel: header.issuerLevel.value,
  place: header.place.value,
  date: header.issuedOn.value,
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
  tasks: items.map(plainTask),
});

/** Of a stack (TM. + KT.) the last mark names how the person signed. */
const innermost = (capacities: readonly string[]): string | null => {
  const last = capacities.at(-1);
  return last ? `${last}.` : null;
};

const plainTask = ({ label, assignees, deadline, recurrence, target, text }: ReadItem): PlainTask => ({
  label,
  assignees: assignees.map(({ value }) => value),
  deadline: deadline.value?.kind === 'fixed' ? deadline.value.on : null,
  recurrence: recurrence.value ? plainRecurrence(recurrence.value) : null,
  target: target.value?.text ?? null,
  textStartsWith: text.slice(0, OPENING),
});

/** 'daily before 14:00', 'monthly by day 25', 'repeated, no interval given (định kỳ nhắc lại)'. */
const plainRecurrence = ({ every, text, before, day, inclusive }: ReadRecurrence): string => {
  if (every === 'unstated') return `${EVERY[every]} (${text})`;
  const onDay = day === null ? '' : every === 'week' ? ` on weekday ${day}` : ` ${inclusive ? 'by' : 'before'} day ${day}`;
  return `${EVERY[every]}${onDay}${before === null ? '' : ` before ${before}`}`;
};
