import { yearOf, type DeadlineRule, type Recurrence } from '@cascade/calendar/domain';
import {
  referenceIdAt,
  referenceIdOf,
  symbolKey,
  type Citation,
  type DirectiveContent,
  type Item,
  type WrittenSymbol,
} from '@cascade/directives/domain';
import { uuidV5 } from '@cascade/event-store/domain';
import type { AssigneeDto, CitationDto, ContentDto, DeadlineDto, ItemDto, RecurrenceDto, SymbolDto } from './content.dto';
import { targetOf } from './target.dto';

/**
 * A checked body as the content of a directive. Parts without ids get them from the directive and their place, so the same command makes the same content;
 * a citation that names issuer, year and symbol gets the id of that document's reference.
 */
export const contentOf = (dto: ContentDto, directiveId: string): DirectiveContent => ({
  documentType: dto.documentType ?? null,
  issuerId: dto.issuerId,
  issuerAsWritten: dto.issuerAsWritten ?? null,
  place: dto.place ?? null,
  subject: dto.subject ?? null,
  urgency: dto.urgency ?? null,
  signatory: dto.signatory
    ? { name: dto.signatory.name ?? null, role: dto.signatory.role ?? null, capacities: dto.signatory.capacities ?? [] }
    : null,
  addressees: dto.addressees.map(({ text, role, target, owesAnswer }) => ({
    text,
    role,
    target: target ? targetOf(target) : null,
    owesAnswer: owesAnswer ?? null,
  })),
  citations: dto.citations.map((citation, place) => citationOf(citation, directiveId, place)),
  items: dto.items.map((item, place) => itemOf(item, directiveId, place)),
});

const symbolOf = ({ number, notation, asWritten }: SymbolDto): WrittenSymbol => ({
  number: number ?? null,
  notation: notation ?? null,
  asWritten: asWritten ?? `${number ?? ''}/${notation ?? ''}`,
});
const citationOf = (dto: CitationDto, directiveId: string, place: number): Citation => {
  const symbol = dto.symbol ? symbolOf(dto.symbol) : null;
  const key = symbol ? symbolKey(symbol.asWritten) : null;
  const known =
    dto.issuerId && dto.issuedOn && key
      ? referenceIdOf(dto.issuerId, yearOf(dto.issuedOn), key)
      : referenceIdAt(directiveId, String(place));
  return {
    citationId: dto.citationId ?? uuidV5(`citation/${directiveId}/${place}`),
    relation: dto.relation,
    documentType: dto.documentType ?? null,
    symbol,
    issuedOn: dto.issuedOn ?? null,
    issuerAsWritten: dto.issuerAsWritten ?? null,
    issuerId: dto.issuerId ?? null,
    referenceId: dto.referenceId ?? known,
    span: dto.span ?? null,
    sentence: dto.sentence ?? null,
    confidence: dto.confidence ?? 1,
    ...(dto.carriesMandate === undefined ? {} : { carriesMandate: dto.carriesMandate }),
  };
};
const assigneesOf = (dtos: readonly AssigneeDto[] | undefined) =>
  (dtos ?? []).map(({ text, target }) => ({ text, target: targetOf(target) }));
const itemOf = (dto: ItemDto, directiveId: string, place: number): Item => ({
  itemId: dto.itemId ?? uuidV5(`item/${directiveId}/${place}`),
  label: dto.label,
  span: dto.span ?? null,
  text: dto.text ?? null,
  assignees: assigneesOf(dto.assignees),
  coOperators: assigneesOf(dto.coOperators),
  verb: dto.verb ?? null,
  deadline: dto.deadline ? deadlineOf(dto.deadline) : null,
  recurrence: dto.recurrence ? recurrenceOf(dto.recurrence) : null,
  target: dto.target
    ? {
        text: dto.target.text,
        value: dto.target.value ?? null,
        unit: dto.target.unit ?? null,
        base: dto.target.base ?? null,
        comparison: dto.target.comparison ?? null,
      }
    : null,
  reportTo: dto.reportTo ?? null,
  channel: dto.channel ?? null,
  carries: dto.carries ? { directiveId: dto.carries.directiveId, itemId: dto.carries.itemId } : null,
});
const recurrenceOf = ({ text, every, before, day, inclusive }: RecurrenceDto): Recurrence => ({
  text,
  every,
  before: before ?? null,
  day: day ?? null,
  inclusive,
});
/** Checked by `Kind`, so the fields a kind needs are there. */
const deadlineOf = ({ kind, text, on, hour, inclusive, amount, unit, trigger, recurrence }: DeadlineDto): DeadlineRule => {
  switch (kind) {
    case 'fixed':
      return { kind, text, on: on ?? '', hour: hour ?? null, inclusive: inclusive ?? true };
    case 'relative':
      return { kind, text, amount: amount ?? 0, unit: (unit ?? 'day') as 'day', trigger: (trigger ?? 'signed') as 'signed' };
    case 'recurring':
      return {
        kind,
        text,
        recurrence: recurrence ? recurrenceOf(recurrence) : { text, every: 'unstated', before: null, day: null, inclusive: true },
      };
    case 'byReference':
      return { kind, text };
  }
};
