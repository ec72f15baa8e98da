import type { Level, Target } from '@cascade/authorities/domain';
import type { DirectiveContent, Item } from '@cascade/directives/domain';
import { aContent, anAddressee, anItem } from '@cascade/directives/testing';

export const lower = (underId: string, level: Level, holder = false): Target => ({
  kind: 'lowerCommittees',
  underId,
  level,
  unitTypes: null,
  holder,
});
export const item = (itemId: string, target: Target | null, more: Partial<Item> = {}): Item =>
  anItem({ itemId, assignees: target ? [{ text: 'UBND cấp dưới', target }] : [], verb: 'Giao', ...more });
/** An order of `issuerId` to all committees of `level` below it. */
export const orderTo = (issuerId: string, level: Level, items: readonly Item[]): DirectiveContent =>
  aContent({ documentType: 'CT', issuerId, addressees: [anAddressee({ target: lower(issuerId, level) })], citations: [], items });
