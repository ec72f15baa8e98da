import type { Level } from '@cascade/authorities/domain';
import type { FoundDirective } from '../finding/found-directive';
import type { PageParams } from '../listing/page';
import type { PassagePart } from '../domain/passage';

export interface SearchParams extends PageParams {
  readonly text: string;
  /** An id or a name: letters of this body and of all below it. */
  readonly place?: string;
  /** Days of issue, both inclusive: ms of the first instant of the first, and of the first after the last. */
  readonly from?: number;
  readonly to?: number;
  /** 'CT', 'chỉ thị'. */
  readonly type?: string;
}
/** Where it was found, in the original letters. */
export interface Passage {
  readonly in: 'symbol' | 'subject' | 'item' | 'citation' | 'head' | 'name';
  readonly itemId: string | null;
  readonly label: string | null;
  readonly parts: readonly PassagePart[];
}
export interface DirectiveHit extends FoundDirective {
  /** What it is worth beside the others of this search; no measure beyond it. */
  readonly score: number;
  readonly passages: readonly Passage[];
}
export interface BodyHit {
  readonly kind: 'body';
  readonly id: string;
  /** As it was called at the instant asked for. */
  readonly name: string;
  readonly level: Level | null;
  readonly parentName: string | null;
  readonly score: number;
  readonly passages: readonly Passage[];
}
export type SearchHit = DirectiveHit | BodyHit;
export interface SearchResult {
  readonly items: readonly SearchHit[];
  readonly next: string | null;
  /** The body that some of the words were understood to name besides; null where none. */
  readonly placeMeant: { readonly words: string; readonly bodies: number } | null;
}
