import type { DeadlineRule, Recurrence } from '@cascade/calendar/domain';
import type { Addressee, Citation, DirectiveContent, Item, Relation, Signatory, TargetParts } from '@cascade/directives/domain';
import { Amount, Count, Flag, Hour, Id, Kind, OneOf, Part, Parts, Text, Texts, When } from '../http/fields';
import { TargetDto } from './target.dto';

const RELATIONS: readonly Relation[] = [
  ...(['implements', 'basedOn', 'cites', 'mentions', 'continues', 'guides', 'amends'] as const),
  ...(['replaces', 'repeals', 'suspends', 'corrects', 'recalls', 'answers'] as const),
];
/** Parts may be sent back as they were read: null counts as left out. */
export class SymbolDto {
  @Text({ description: 'The number', optional: true, max: 20, example: '12' }) number?: string | null;
  @Text({ description: 'What follows it', optional: true, max: 60, example: 'CT-UBND' }) notation?: string | null;
  @Text({ description: 'As it is written; left out: number/notation', optional: true, max: 100 }) asWritten?: string;
}
export class SpanDto {
  @Count({ description: 'First character', min: 0, max: 1e8 }) start!: number;
  @Count({ description: 'After the last', min: 0, max: 1e8 }) end!: number;
}
export class CitationDto {
  @Id({ description: 'Its id; left out for a new one', optional: true }) citationId?: string;
  @OneOf({ description: 'How the order stands to the cited one', values: RELATIONS }) relation!: Relation;
  @Text({ description: "Type of the cited document: 'CT', 'QĐ' …", optional: true, max: 40 }) documentType?: string | null;
  @Part({ description: 'Its symbol', optional: true, of: () => SymbolDto }) symbol?: SymbolDto | null;
  @When({ description: 'Its date', optional: true }) issuedOn?: string | null;
  @Text({ description: 'Its issuer as written', optional: true, max: 500 }) issuerAsWritten?: string | null;
  @Id({ description: 'Its issuer', optional: true }) issuerId?: string | null;
  @Id({ description: 'Its reference; left out: made from issuer, year and symbol', optional: true }) referenceId?: string;
  @Part({ description: 'Where it stands in the text', optional: true, of: () => SpanDto }) span?: SpanDto | null;
  @Text({ description: 'The sentence that cites', optional: true }) sentence?: Citation['sentence'];
  @Amount({ description: 'How sure a reading is, 0 to 1; left out: 1', optional: true, min: 0, max: 1 }) confidence?: number;
  @Flag({ description: 'The order travels along this citation too', optional: true }) carriesMandate?: boolean;
}
export class AddresseeDto {
  @Text({ description: 'As written', max: 500, example: 'UBND các xã, phường' }) text!: string;
  @OneOf({ description: 'Where it stands', values: ['to', 'coAddressed', 'copy'] }) role!: Addressee['role'];
  @Part({ description: 'Whom it means', optional: true, of: () => TargetDto }) target?: TargetDto | null;
  @Flag({ description: 'Whether it owes an order of its own; left out: by rule', optional: true }) owesAnswer?: boolean | null;
}
export class AssigneeDto {
  @Text({ description: 'As written', max: 500 }) text!: string;
  @Part({ description: 'Whom it means', of: () => TargetDto }) target!: TargetDto;
}
export class RecurrenceDto {
  @Text({ description: 'As written', max: 500, example: 'trước 14 giờ hàng ngày' }) text!: string;
  @OneOf({ description: 'How often', values: ['day', 'week', 'month', 'quarter', 'halfYear', 'year', 'unstated'] })
  every!: Recurrence['every'];
  @Hour({ description: "Before which hour, 'HH:MM'", optional: true }) before?: string | null;
  @Count({ description: 'Day of the month or ISO weekday', optional: true, min: 1, max: 31 }) day?: number | null;
  @Flag({ description: 'Whether that day still counts' }) inclusive!: boolean;
}
/** Which fields it has hangs on `kind`. */
export class DeadlineDto {
  @Kind({
    description: 'What kind of limit',
    needs: { fixed: ['on'], relative: ['amount', 'unit', 'trigger'], recurring: ['recurrence'], byReference: [] },
  })
  kind!: DeadlineRule['kind'];
  @Text({ description: 'As written', max: 500, example: 'trước ngày 20/8/2020' }) text!: string;
  @When({ description: 'fixed: the day', optional: true }) on?: string;
  @Hour({ description: "fixed: the hour, 'HH:MM'", optional: true }) hour?: string | null;
  @Flag({ description: 'fixed: whether that day still counts', optional: true }) inclusive?: boolean;
  @Count({ description: 'relative: how many', optional: true, min: 1, max: 10_000 }) amount?: number;
  @OneOf({ description: 'relative: of what', optional: true, values: ['workingDay', 'day', 'month', 'hour'] }) unit?: string;
  @OneOf({ description: 'relative: from when', optional: true, values: ['signed', 'received'] }) trigger?: string;
  @Part({ description: 'recurring: how', optional: true, of: () => RecurrenceDto }) recurrence?: RecurrenceDto;
}
export class TargetPartsDto {
  @Text({ description: 'As written', max: 1000 }) text!: string;
  @Amount({ description: 'The figure', optional: true }) value?: number | null;
  @Text({ description: 'Of what', optional: true, max: 100 }) unit?: string | null;
  @Text({ description: 'Of which whole', optional: true, max: 500 }) base?: string | null;
  @OneOf({ description: 'How it compares', optional: true, values: ['atLeast', 'atMost', 'over', 'under', 'exactly'] })
  comparison?: TargetParts['comparison'];
}
export class CarriesDto {
  @Id({ description: 'The order above' }) directiveId!: string;
  @Id({ description: 'Its item' }) itemId!: string;
}
export class ItemDto {
  @Id({ description: 'Its id; left out for a new one', optional: true }) itemId?: string;
  @Text({ description: 'By position', max: 60, example: '1.a' }) label!: string;
  @Part({ description: 'Where it stands in the text', optional: true, of: () => SpanDto }) span?: SpanDto | null;
  @Text({ description: 'Its text; left out where it is carried unchanged', optional: true, max: 20_000 }) text?: Item['text'];
  @Parts({ description: 'Who acts', optional: true, of: () => AssigneeDto }) assignees?: AssigneeDto[];
  @Parts({ description: 'Who helps', optional: true, of: () => AssigneeDto }) coOperators?: AssigneeDto[];
  @Text({ description: 'The verb that gives it force', optional: true, max: 60, example: 'Giao' }) verb?: string | null;
  @Part({ description: 'Until when', optional: true, of: () => DeadlineDto }) deadline?: DeadlineDto | null;
  @Part({ description: 'How often a report is due', optional: true, of: () => RecurrenceDto }) recurrence?: RecurrenceDto | null;
  @Part({ description: 'What is to be reached', optional: true, of: () => TargetPartsDto }) target?: TargetPartsDto | null;
  @Text({ description: 'To whom reports go', optional: true, max: 500 }) reportTo?: string | null;
  @Text({ description: 'Through whom', optional: true, max: 500 }) channel?: string | null;
  @Part({ description: 'The item of the order above that this one passes on', optional: true, of: () => CarriesDto })
  carries?: CarriesDto | null;
}
export class SignatoryDto {
  @Text({ description: 'Name in office', optional: true, max: 200 }) name?: string | null;
  @Text({ description: 'Office', optional: true, max: 200 }) role?: string | null;
  @Texts({ description: 'TM, KT, TL, TUQ, Q', optional: true, max: 5 }) capacities?: Signatory['capacities'];
}
/** What an order says. */
export class ContentDto {
  @Text({ description: "Abbreviation of its type; 'CV' for công văn", optional: true, max: 40, example: 'CV' }) documentType?:
    string | null;
  @Id({ description: 'The body in whose register it stands' }) issuerId!: string;
  @Text({ description: 'Its name as written', optional: true, max: 500 }) issuerAsWritten?: string | null;
  @Text({ description: 'Place', optional: true, max: 200, example: 'Bến Cát' }) place?: string | null;
  @Text({ description: 'What it is about', optional: true, max: 2000 }) subject?: DirectiveContent['subject'];
  @OneOf({ description: 'Urgency', optional: true, values: ['khẩn', 'thượng khẩn', 'hỏa tốc'] }) urgency?: DirectiveContent['urgency'];
  @Part({ description: 'Who signs', optional: true, of: () => SignatoryDto }) signatory?: SignatoryDto | null;
  @Parts({ description: 'Whom it goes to', of: () => AddresseeDto }) addressees!: AddresseeDto[];
  @Parts({ description: 'What it cites', of: () => CitationDto }) citations!: CitationDto[];
  @Parts({ description: 'What is to be done', of: () => ItemDto }) items!: ItemDto[];
}
