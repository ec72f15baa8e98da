import type { Reading, Span } from '@cascade/documents/domain';
import { isDoubt } from '@cascade/lineage/domain';
import type { AnswerTo } from '../api/answers';

export type LetterReading = AnswerTo<'/api/directives/{directiveId}/reading'>;
type Content = LetterReading['content'];
/** How a field is put right: what a person types or chooses. 'entry': a whole item or citation, which can only be accepted or taken out. */
export type FieldKind =
  'text' | 'long' | 'day' | 'body' | 'urgency' | 'relation' | 'deadline' | 'number' | 'recurrence' | 'person' | 'fixed' | 'entry';
/** One thing that a letter is taken to say. */
export interface ReadingField {
  readonly pointer: string;
  readonly kind: FieldKind;
  /** As it stands in the reading. */
  readonly value: unknown;
  /** In the letter's text, UTF-16; null where it stands nowhere. */
  readonly span: Span | null;
  readonly waits: boolean;
  readonly warnings: readonly string[];
  /** A person has spoken of it. */
  readonly settled: boolean;
  /** The id of the body that a name was taken to mean, where it was one. */
  readonly means: string | null;
}
type Places = Readonly<Record<string, Span>>;
const placeOf = ({ span }: { readonly span: Span | null }): Span | null => span;

/** Where the fields of a letter stand: read from its text, which no correction changes. Entries are matched by their places. */
export const placesOf = ({ header, items }: Reading, content: Content): Places => {
  const places: Record<string, Span> = {};
  const put = (pointer: string, span: Span | null): void => {
    if (span && span.end > span.start) places[pointer] = { start: span.start, end: span.end };
  };
  put('/documentType', placeOf(header.documentType));
  put('/symbol/number', placeOf(header.number));
  put('/symbol/notation', placeOf(header.notation));
  put('/issuerId', placeOf(header.issuer));
  put('/issuedOn', placeOf(header.issuedOn) ?? placeOf(header.issuedPartly));
  for (const field of ['place', 'subject', 'urgency', 'signatory'] as const) put(`/${field}`, placeOf(header[field]));
  const listed = [...header.addressees, ...header.coAddressees, ...header.copies];
  content.addressees.forEach(({ text }, at) => put(`/addressees/${at}`, listed.find(({ value }) => value === text)?.span ?? null));
  content.citations.forEach(({ span }, at) => put(`/citations/${at}`, span));
  content.items.forEach((item, at) => {
    put(`/items/${at}`, item.span);
    const read = items.find(({ span }) => span.start === item.span?.start);
    if (!read) return;
    for (const field of ['deadline', 'recurrence', 'target'] as const) put(`/items/${at}/${field}`, placeOf(read[field]));
    for (const role of ['assignees', 'coOperators'] as const)
      item[role].forEach(({ text }, index) =>
        put(`/items/${at}/${role}/${index}`, read[role].find(({ value }) => value === text)?.span ?? null),
      );
  });
  return places;
};
const textIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? value.text : null;
type Draft = Pick<ReadingField, 'pointer' | 'kind' | 'value'> & { readonly means?: string | null };
type Target = Content['addressees'][number]['target'];
const bodyOf = (target: Target): string | null => (target?.kind === 'authority' ? target.authorityId : null);

const headFields = ({ content, symbol, issuedOn, names }: LetterReading): Draft[] => [
  { pointer: '/documentType', kind: 'text', value: content.documentType },
  { pointer: '/symbol/number', kind: 'text', value: symbol?.number ?? null },
  { pointer: '/symbol/notation', kind: 'text', value: symbol?.notation ?? null },
  { pointer: '/issuerId', kind: 'body', value: names[content.issuerId] ?? content.issuerAsWritten, means: content.issuerId || null },
  { pointer: '/issuedOn', kind: 'day', value: issuedOn },
  { pointer: '/place', kind: 'text', value: content.place },
  { pointer: '/subject', kind: 'long', value: content.subject },
  { pointer: '/urgency', kind: 'urgency', value: content.urgency },
  { pointer: '/signatory', kind: 'person', value: content.signatory?.name ?? null },
];
const addresseeFields = ({ content }: LetterReading): Draft[] =>
  content.addressees.map(({ text, target }, at) => ({ pointer: `/addressees/${at}`, kind: 'body', value: text, means: bodyOf(target) }));
const citationFields = ({ content, names }: LetterReading): Draft[] =>
  content.citations.flatMap((citation, at): Draft[] => {
    const above = `/citations/${at}`;
    const { sentence, relation, symbol, issuedOn, issuerId, issuerAsWritten } = citation;
    return [
      { pointer: above, kind: 'entry', value: sentence },
      { pointer: `${above}/relation`, kind: 'relation', value: relation },
      { pointer: `${above}/symbol/number`, kind: 'text', value: symbol?.number ?? null },
      { pointer: `${above}/symbol/notation`, kind: 'text', value: symbol?.notation ?? null },
      { pointer: `${above}/issuedOn`, kind: 'day', value: issuedOn },
      { pointer: `${above}/issuerId`, kind: 'body', value: (issuerId && names[issuerId]) ?? issuerAsWritten, means: issuerId },
    ];
  });
const itemFields = ({ content }: LetterReading): Draft[] =>
  content.items.flatMap((item, at): Draft[] => {
    const above = `/items/${at}`;
    const people = (['assignees', 'coOperators'] as const).flatMap((role) =>
      item[role].map(({ text, target }, index): Draft => ({
        pointer: `${above}/${role}/${index}`,
        kind: 'body',
        value: text,
        means: bodyOf(target),
      })),
    );
    return [
      { pointer: above, kind: 'entry', value: item.text },
      ...people,
      { pointer: `${above}/deadline`, kind: 'deadline', value: textIn(item.deadline) },
      { pointer: `${above}/recurrence`, kind: 'recurrence', value: textIn(item.recurrence) },
      { pointer: `${above}/target`, kind: 'number', value: textIn(item.target) },
      { pointer: `${above}/verb`, kind: 'text', value: item.verb },
    ];
  });
const warningsAt = (warnings: readonly string[], pointer: string): string[] =>
  warnings.flatMap((warning) => (warning.startsWith(`${pointer} `) ? [warning.slice(pointer.length + 1)] : []));
const entryOf = (pointer: string): string => /^\/(?:items|citations|addressees)\/\d+/u.exec(pointer)?.[0] ?? pointer;

/**
 * Everything that a letter is taken to say, in the order of the letter; whatever waits for a person is among it, also where this page has no better name
 * for it. A field without a value stands there only where it waits, or where every letter has one.
 */
export const readingFields = (reading: LetterReading, places: Places): readonly ReadingField[] => {
  const { unconfirmed, unconfirmedSpans, warnings, settled } = reading;
  const drafts = [...headFields(reading), ...addresseeFields(reading), ...citationFields(reading), ...itemFields(reading)];
  const known = new Set(drafts.map(({ pointer }) => pointer));
  const others = unconfirmed.filter((pointer) => !known.has(pointer)).map((pointer): Draft => ({ pointer, kind: 'fixed', value: null }));
  return [...drafts, ...others].flatMap(({ pointer, kind, value, means = null }) => {
    const waits = unconfirmed.includes(pointer);
    if (value === null && !waits && entryOf(pointer) !== pointer) return [];
    const span = unconfirmedSpans[pointer] ?? places[pointer] ?? (waits ? (places[entryOf(pointer)] ?? null) : null);
    return [
      { ...{ pointer, kind, value, means, waits, span }, warnings: warningsAt(warnings, pointer), settled: settled.includes(pointer) },
    ];
  });
};
/** What waits first, then what nobody has looked at and the reader marked (blank, struck, unresolved), then the rest; each part in the order of the letter. */
export const uncertainFirst = (
  fields: readonly ReadingField[],
): Readonly<Record<'waiting' | 'marked' | 'sure', readonly ReadingField[]>> => {
  const isMarked = ({ waits, settled, warnings }: ReadingField): boolean => !waits && !settled && warnings.some(isDoubt);
  return {
    waiting: fields.filter(({ waits }) => waits),
    marked: fields.filter(isMarked),
    sure: fields.filter((field) => !field.waits && !isMarked(field)),
  };
};
/** The field after this one that still waits; the first one behind the last. */
export const nextWaiting = (fields: readonly ReadingField[], pointer: string): string | null => {
  const waiting = fields.filter(({ waits }) => waits);
  const at = waiting.findIndex((field) => field.pointer === pointer);
  const rest = at < 0 ? waiting : [...waiting.slice(at + 1), ...waiting.slice(0, at)];
  return rest[0]?.pointer ?? null;
};
