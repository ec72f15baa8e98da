import type { Level, Target } from '@cascade/authorities/domain';
import type { DirectiveContent, Item } from '@cascade/directives/domain';

export const lower = (underId: string, level: Level, holder = false): Target => ({
  kind: 'lowerCommittees',
  underId,
  level,
  unitTypes: null,
  holder,
});
export const item = (itemId: string, target: Target | null, more: Partial<Item> = {}): Item => ({
  itemId,
  label: '1',
  span: null,
  text: 'Vận động người dân cài đặt ứng dụng.',
  assignees: target ? [{ text: 'UBND cấp dưới', target }] : [],
  coOperators: [],
  verb: 'Giao',
  deadline: null,
  recurrence: null,
  target: null,
  reportTo: null,
  channel: null,
  carries: null,
  ...more,
});
/** An order of `issuerId` to all committees of `level` below it. */
export const orderTo = (issuerId: string, level: Level, items: readonly Item[]): DirectiveContent => ({
  documentType: 'CT',
  issuerId,
  issuerAsWritten: null,
  place: null,
  subject: 'cài đặt ứng dụng trên điện thoại',
  urgency: null,
  signatory: null,
  addressees: [{ text: 'UBND cấp dưới', role: 'to', target: lower(issuerId, level), owesAnswer: null }],
  citations: [],
  items,
});
