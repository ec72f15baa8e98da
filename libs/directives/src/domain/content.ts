import type { DeadlineRule, Recurrence, WorldTime } from '@cascade/calendar/domain';
import type { Target } from '@cascade/authorities/domain';
import type { Relation, Span } from '@cascade/documents/domain';
import type { Sealed } from '@cascade/event-store/domain';

/** Abbreviation of NĐ30 Phụ lục III ('CT', 'QĐ', 'TB' …), or 'CV' for công văn and 'TC-thư' kinds kept by their written name; null where unknown. */
export type DocumentType = string;
/** Number and symbol as written and as understood. '7414/UBND – CT' -> number '7414', notation 'UBND-CT'. Null parts are blank, struck or garbled. */
export interface WrittenSymbol {
  readonly number: string | null;
  readonly notation: string | null;
  readonly asWritten: string;
}
export type { Relation, Span };
/** Relations along which an order travels down; basedOn only if a person says so. */
export const CASCADE_RELATIONS: readonly Relation[] = ['implements', 'guides'];
export interface Citation {
  /** Given when a reading is accepted or a draft made; kept for ever. */
  readonly citationId: string;
  readonly relation: Relation;
  readonly documentType: DocumentType | null;
  readonly symbol: WrittenSymbol | null;
  readonly issuedOn: WorldTime | null;
  /** As written: 'UBND tỉnh', 'Chủ tịch UBND tỉnh Bình Dương'. */
  readonly issuerAsWritten: string | null;
  /** The body in whose register the cited document stands, resolved at the date of the citing one. */
  readonly issuerId: string | null;
  readonly referenceId: string;
  readonly span: Span | null;
  /** The citing sentence as it stands; null in a draft that has no text yet. */
  readonly sentence: Sealed | string | null;
  readonly confidence: number;
  /** A person said that the order travels along this citation too (basedOn). */
  readonly carriesMandate?: boolean;
}
export interface Addressee {
  readonly text: string;
  readonly role: 'to' | 'coAddressed' | 'copy';
  /** Null for those that mean nobody new: 'Như trên', 'Lưu: VT'. */
  readonly target: Target | null;
  /** A committee of a lower level owes an answer, others do not, unless the order says otherwise here. */
  readonly owesAnswer: boolean | null;
}
export interface ItemAssignee {
  readonly text: string;
  readonly target: Target;
}
export interface TargetParts {
  readonly text: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly base: string | null;
  readonly comparison: 'atLeast' | 'atMost' | 'over' | 'under' | 'exactly' | null;
}
export interface Item {
  readonly itemId: string;
  readonly label: string;
  readonly span: Span | null;
  /** Null where the item is carried unchanged: then the text is the carried item's. */
  readonly text: Sealed | string | null;
  readonly assignees: readonly ItemAssignee[];
  readonly coOperators: readonly ItemAssignee[];
  readonly verb: string | null;
  readonly deadline: DeadlineRule | null;
  readonly recurrence: Recurrence | null;
  readonly target: TargetParts | null;
  readonly reportTo: string | null;
  readonly channel: string | null;
  /** The item of the order above that this one passes on. */
  readonly carries: { readonly directiveId: string; readonly itemId: string } | null;
}
export interface Signatory {
  readonly name: string | null;
  readonly role: string | null;
  readonly capacities: readonly ('TM' | 'KT' | 'TL' | 'TUQ' | 'Q')[];
}
/** What a directive says, the same for one drafted here and one taken in. */
export interface DirectiveContent {
  readonly documentType: DocumentType | null;
  /** The body in whose register it stands ('UBND tỉnh Bình Dương' also where its chairman issued it). */
  readonly issuerId: string;
  readonly issuerAsWritten: string | null;
  readonly place: string | null;
  readonly subject: Sealed | string | null;
  readonly urgency: 'khẩn' | 'thượng khẩn' | 'hỏa tốc' | null;
  readonly signatory: Signatory | null;
  readonly addressees: readonly Addressee[];
  readonly citations: readonly Citation[];
  readonly items: readonly Item[];
}
/** What is said before anything is known: folding judges nothing, so it needs a content even where the record begins in the middle. */
export const NOTHING_SAID: DirectiveContent = {
  documentType: null,
  issuerId: '',
  issuerAsWritten: null,
  place: null,
  subject: null,
  urgency: null,
  signatory: null,
  addressees: [],
  citations: [],
  items: [],
};
