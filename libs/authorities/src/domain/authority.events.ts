import type { EventOf } from '@cascade/event-store/domain';

export type Level = 'central' | 'province' | 'district' | 'commune';
/**
 * peoplesCommittee: the UBND of a unit. office: Sở, Phòng, Văn phòng, Trạm y tế, ministries. officeHolder: a chairman, a director.
 * organisation: Front, mass organisations, Party organs, universities. board: Ban Chỉ đạo, Ban Chỉ huy. class: residents, schools, 'các cơ quan'.
 * government: Chính phủ, Thủ tướng. ghost: a name nobody could resolve yet; visible and resolvable, never dropped.
 */
export type AuthorityKind = 'peoplesCommittee' | 'office' | 'officeHolder' | 'organisation' | 'board' | 'class' | 'government' | 'ghost';
/** The administrative unit that a people's committee stands for; `type` as listed: 'Tỉnh', 'Thị xã', 'Phường' … */
export interface UnitRef {
  readonly scheme: string;
  readonly level: Level;
  readonly code: string;
  readonly type: string;
  readonly name: string;
}

export type AuthorityEstablished = EventOf<
  'AuthorityEstablished',
  1,
  {
    authorityId: string;
    kind: AuthorityKind;
    level: Level | null;
    /** Full name in office: 'UBND thị xã Bến Cát', 'Phòng Y tế thị xã Bến Cát'. */
    name: string;
    unit: UnitRef | null;
    /** The body above, or the body this one is an office, holder or class of; null at the top or where unknown. */
    parentId: string | null;
  }
>;
export type AuthorityNamed = EventOf<'AuthorityNamed', 1, { authorityId: string; name: string; unit: UnitRef | null }>;
export type AuthorityPlaced = EventOf<'AuthorityPlaced', 1, { authorityId: string; parentId: string | null }>;
/** Codes are dated attributes, never identities. */
export type AuthorityCoded = EventOf<'AuthorityCoded', 1, { authorityId: string; scheme: string; code: string }>;
export type AuthorityDissolved = EventOf<
  'AuthorityDissolved',
  1,
  { authorityId: string; successorIds: readonly string[]; legalBasis: string | null }
>;
/**
 * How a body's duties passed on. rename: one to one, the body goes on under another name or kind. merge: all of it into a body made of several.
 * split: in parts into several. partial: a part goes, the body stays. end: nobody took it over as such (the districts of 2025).
 */
export type SuccessionKind = 'rename' | 'merge' | 'split' | 'partial' | 'end';
export interface Successor {
  readonly authorityId: string;
  readonly extent: 'full' | 'partial';
}
/** Who takes over from its day on; many to many, since a successor has as many of these facts as it has predecessors. */
export type AuthoritySucceeded = EventOf<
  'AuthoritySucceeded',
  1,
  { authorityId: string; kind: SuccessionKind; successors: readonly Successor[]; legalBasis: string }
>;
/** A ghost turned out to be this authority. */
export type AuthorityResolved = EventOf<'AuthorityResolved', 1, { authorityId: string; asId: string }>;
export type AuthorityEvent =
  AuthorityEstablished | AuthorityNamed | AuthorityPlaced | AuthorityCoded | AuthorityDissolved | AuthoritySucceeded | AuthorityResolved;

/** What changes the body itself; who took over from it is told beside it. */
export type BodyEvent = Exclude<AuthorityEvent, AuthoritySucceeded>;

/** A named set of bodies with dates, where no rule of level and parent describes it (a list kept by an office). */
export type GroupOpened = EventOf<'GroupOpened', 1, { groupId: string; ownerId: string; name: string }>;
export type GroupMemberAdded = EventOf<'GroupMemberAdded', 1, { groupId: string; authorityId: string }>;
export type GroupMemberRemoved = EventOf<'GroupMemberRemoved', 1, { groupId: string; authorityId: string }>;
export type GroupEvent = GroupOpened | GroupMemberAdded | GroupMemberRemoved;

/**
 * Whom a phrase of an order means, before it is expanded at the date of issue.
 * `lowerCommittees` is 'UBND các xã, phường' (or, with `holder`, 'Chủ tịch UBND các xã, phường'): every people's committee of `level` that then stood below `underId`,
 * directly or through others; `unitTypes` narrows it where the phrase does ('thị xã' but not 'huyện') and is null where it does not.
 */
export type Target =
  | { readonly kind: 'authority'; readonly authorityId: string }
  | { readonly kind: 'group'; readonly groupId: string }
  | {
      readonly kind: 'lowerCommittees';
      readonly underId: string;
      readonly level: Level;
      readonly unitTypes: readonly string[] | null;
      readonly holder: boolean;
    }
  /** An office, holder, organisation, board or class by its name under a body; it comes into being (as `kind`) when first addressed. */
  | { readonly kind: 'named'; readonly name: string; readonly underId: string; readonly as: AuthorityKind }
  /** Read, but nobody could say who it is. */
  | { readonly kind: 'unresolved'; readonly name: string; readonly underId: string | null };
