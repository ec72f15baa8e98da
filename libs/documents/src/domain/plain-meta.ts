import type { Read, Reading, ReadHeader, Span } from './reading';

/** How a field was read: spans are UTF-16 offsets in the decoded text of the file. */
export interface FieldMeta {
  readonly confidence: number;
  readonly span: Span | null;
  readonly warnings: readonly string[];
}
/** By JSON pointer into the plain letter: '/number', '/recipients/0', '/citations/2', '/tasks/1/deadline'. */
export type PlainMeta = Readonly<Record<string, FieldMeta>>;
const HEADER_FIELDS: readonly (readonly [pointer: string, field: keyof ReadHeader])[] = [
  ['/type', 'documentType'],
  ['/number', 'number'],
  ['/symbol', 'notation'],
  ['/issuer', 'issuer'],
  ['/issuerLevel', 'issuerLevel'],
  ['/place', 'place'],
  ['/date', 'issuedOn'],
  ['/datePartial', 'issuedPartly'],
  ['/urgency', 'urgency'],
  ['/subject', 'subject'],
  ['/signer', 'signatory'],
];
/** How each field of `plainOf` was read. @param text what the reading was made of; @param from where that begins in the text of its file. */
export const metaOf = ({ header, citations, items }: Reading, text: string, from = 0): PlainMeta => {
  const meta: Record<string, FieldMeta> = {};
  const put = (pointer: string, { confidence, span, warnings }: FieldMeta): void => {
    meta[pointer] = { confidence, span: span && { start: span.start + from, end: span.end + from }, warnings };
  };
  const putAll = (pointer: string, reads: readonly Read<unknown>[]): void => reads.forEach((read, at) => put(`${pointer}/${at}`, read));

  for (const [pointer, field] of HEADER_FIELDS)
    if (field !== 'issuedPartly' || header.issuedOn.value === null) put(pointer, narrowed(header[field], text));
  putAll('/recipients', [...header.addressees, ...header.coAddressees]);
  putAll('/copies', header.copies);
  citations.forEach((citation, at) => put(`/citations/${at}`, citation));
  for (const [at, { confidence, span, assignees, coOperators, deadline, recurrence, target }] of items.entries()) {
    put(`/tasks/${at}`, { confidence, span, warnings: [] });
    putAll(`/tasks/${at}/assignees`, assignees);
    putAll(`/tasks/${at}/coOperators`, coOperators);
    put(`/tasks/${at}/deadline`, deadline);
    put(`/tasks/${at}/recurrence`, recurrence);
    put(`/tasks/${at}/target`, target);
  }
  return meta;
};
/** Number and symbol are read from 'Số: 278/UBND-VX'; where a value stands in its place as it is, that is the closer place. */
const narrowed = (read: ReadHeader[keyof ReadHeader], text: string): Read<unknown> => {
  const { value, span } = read as Read<unknown>;
  if (typeof value !== 'string' || !span) return read as Read<unknown>;
  const at = text.slice(span.start, span.end).indexOf(value);
  const start = span.start + at;
  return at < 0 ? (read as Read<unknown>) : { ...(read as Read<unknown>), span: { start, end: start + value.length } };
};
