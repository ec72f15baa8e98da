/**
 * What a reader understood of one letter. Pure data; names are as written, nothing is resolved to an id here: that is the work of whoever passes a gazetteer.
 * Spans are UTF-16 offsets [start, end) in the decoded text. A field that is absent, blank, struck or garbled is null with a warning, never a guess.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Read<T> {
  readonly value: T;
  /** 0..1. */
  readonly confidence: number;
  readonly span: Span | null;
  /** Closed words: 'struck', 'blank', 'garbled', 'inferred', 'incomplete', 'conflicting' … */
  readonly warnings: readonly string[];
}
/** Names of types as the letters write them; 'Công văn' also where the word is absent. */
export type DocumentTypeName = string;
export type IssuerLevel = 'central' | 'province' | 'district' | 'commune' | 'other';
export type Relation =
  | 'implements'
  | 'basedOn'
  | 'cites'
  | 'mentions'
  | 'continues'
  | 'guides'
  | 'amends'
  | 'replaces'
  | 'repeals'
  | 'suspends'
  | 'corrects'
  | 'recalls'
  | 'answers';
export type SigningCapacity = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

export interface Reading {
  readonly readerVersion: string;
  readonly header: ReadHeader;
  readonly citations: readonly ReadCitation[];
  readonly items: readonly ReadItem[];
}
export interface ReadHeader {
  readonly documentType: Read<DocumentTypeName | null>;
  /** Digits (and a letter where one follows) as written: '278', '02', '12a'. */
  readonly number: Read<string | null>;
  /** What follows the number, without blanks, dashes folded to '-': 'UBND-VX'. */
  readonly notation: Read<string | null>;
  /** Full name: 'Ủy ban nhân dân thị xã Bến Cát'. */
  readonly issuer: Read<string | null>;
  readonly issuerLevel: Read<IssuerLevel | null>;
  readonly place: Read<string | null>;
  /** Full day or null. */
  readonly issuedOn: Read<string | null>;
  /** '2020-08' where only a part is known; the full day where all is. */
  readonly issuedPartly: Read<string | null>;
  readonly subject: Read<string | null>;
  readonly addressees: readonly Read<string>[];
  readonly coAddressees: readonly Read<string>[];
  readonly copies: readonly Read<string>[];
  readonly urgency: Read<'khẩn' | 'thượng khẩn' | 'hỏa tốc' | null>;
  readonly signatory: Read<{ name: string | null; role: string | null; capacities: readonly SigningCapacity[] }>;
}
export interface ReadCitation {
  readonly raw: string;
  readonly span: Span;
  /** The whole sentence or clause that cites. */
  readonly sentenceSpan: Span;
  readonly documentType: DocumentTypeName | null;
  readonly number: string | null;
  readonly notation: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly relation: Relation;
  readonly confidence: number;
  readonly warnings: readonly string[];
}
export interface ReadItem {
  /** By position: '1', '1.a', '6.-1', 'closing'; a label used twice gets '#2'. */
  readonly label: string;
  readonly span: Span;
  readonly text: string;
  /** Assignees as written, those who act or lead. */
  readonly assignees: readonly Read<string>[];
  readonly coOperators: readonly Read<string>[];
  /** The verb that gives it force, as written: 'Giao', 'Yêu cầu', 'Đề nghị', 'Khuyến khích'; null where the text has none. */
  readonly verb: string | null;
  readonly deadline: Read<ReadDeadline | null>;
  readonly recurrence: Read<ReadRecurrence | null>;
  readonly target: Read<ReadTarget | null>;
  /** 'UBND thị xã' in 'báo cáo về UBND thị xã (thông qua Phòng Văn hóa và Thông tin)'. */
  readonly reportTo: string | null;
  readonly channel: string | null;
  readonly confidence: number;
}
/** The same shape as the calendar's `DeadlineRule`, recurrences apart. This room knows no other room, so the shape is written again here. */
export type ReadDeadline =
  | {
      readonly kind: 'fixed';
      readonly text: string;
      /** The day as written, also where the calendar has no such day ('2020-02-30', with the warning 'impossible'). */
      readonly on: string;
      /** Where a range begins: 'từ ngày 15/5 đến ngày 25/5/2017'. */
      readonly from?: string;
      readonly hour: string | null;
      readonly inclusive: boolean;
    }
  | {
      readonly kind: 'relative';
      readonly text: string;
      readonly amount: number;
      readonly unit: 'workingDay' | 'day' | 'month' | 'hour';
      readonly trigger: 'signed' | 'received';
    }
  | {
      readonly kind: 'byReference';
      readonly text: string;
      /** Its length, where it runs from an event that is neither the signing nor the receipt of the letter. */
      readonly count?: { readonly amount: number; readonly unit: 'workingDay' | 'day' | 'month' | 'hour' };
    };
export interface ReadRecurrence {
  readonly text: string;
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year' | 'unstated';
  readonly before: string | null;
  /** Day of the month or ISO weekday. */
  readonly day: number | null;
  /** Of a yearly one whose day is named: 11 in 'trước ngày 15 tháng 11 hằng năm'. */
  readonly month?: number;
  readonly inclusive: boolean;
}
export interface ReadTarget {
  readonly text: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly base: string | null;
  readonly comparison: 'atLeast' | 'atMost' | 'over' | 'under' | 'exactly' | null;
}
