import { isSealed, type Sealed } from '../domain';

/** Opens one sealed text; null once its key was destroyed. Any other trouble throws: the subject is then marked incomplete. */
export type Unseal = (value: Sealed) => string | null;

/** Copies only what leads to a sealed text: the contents of directives are large, and most of each stays as it was read. */
const opened = (value: unknown, unseal: Unseal): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (isSealed(value)) return unseal(value);
  return Array.isArray(value) ? openedItems(value, unseal) : openedMembers(value as Record<string, unknown>, unseal);
};
const openedItems = (items: readonly unknown[], unseal: Unseal): readonly unknown[] => {
  let copy: unknown[] | null = null;
  for (let index = 0; index < items.length; index += 1) {
    const item = opened(items[index], unseal);
    if (item !== items[index]) (copy ??= items.slice())[index] = item;
  }
  return copy ?? items;
};
const openedMembers = (object: Record<string, unknown>, unseal: Unseal): object => {
  let copy: Record<string, unknown> | null = null;
  // Parsed JSON inherits nothing that can be enumerated, and a list of its names need not be made.
  for (const name in object) {
    const member = opened(object[name], unseal);
    if (member !== object[name]) (copy ??= { ...object })[name] = member;
  }
  return copy ?? object;
};
/** A copy of `data` with every sealed text opened, at any depth; the same object where the stored text holds none, which a look at the text tells. */
export const openSealed = (data: object, text: string, unseal: Unseal): object =>
  text.includes('"$sealed"') ? (opened(data, unseal) as object) : data;
