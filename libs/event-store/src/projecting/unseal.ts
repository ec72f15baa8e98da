import { isSealed, type Sealed } from '../domain';

/** Opens one sealed text; null once its key was destroyed. Any other trouble throws: the subject is then marked incomplete. */
export type Unseal = (value: Sealed) => string | null;

const opened = (value: unknown, unseal: Unseal): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (isSealed(value)) return unseal(value);
  if (Array.isArray(value)) return value.map((item: unknown) => opened(item, unseal));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, opened(item, unseal)]));
};
/** A copy of `data` with every sealed text opened, at any depth; the same object where the stored text holds none, which a look at the text tells. */
export const openSealed = (data: object, text: string, unseal: Unseal): object =>
  text.includes('"$sealed"') ? (opened(data, unseal) as object) : data;
