import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type SaidContent = Schemas['SaidContent'];
export type DraftContent = Schemas['ContentDto'];
export type DraftItem = Schemas['ItemDto'];
export type Target = Schemas['TargetDto'];
export type Deadline = Schemas['DeadlineDto'];
export type OrderItem = Schemas['Item'];

/** What a draft says as it is sent back: the same fields, where null counts as left out. */
export const draftOf = ({ content }: Pick<SaidContent, 'content'>): DraftContent => content as unknown as DraftContent;
/** The text of an item: its own, or that of the item it carries unchanged. */
export const textOf = (item: DraftItem, order: readonly OrderItem[]): string =>
  item.text ?? plain(order.find(({ itemId }) => itemId === item.carries?.itemId)?.text) ?? '';
/** A text that can be read; null once its key is destroyed. */
export const plain = (text: unknown): string | null => (typeof text === 'string' ? text : null);
export const idOf = (item: DraftItem, place: number): string => item.itemId ?? `new-${place}`;
