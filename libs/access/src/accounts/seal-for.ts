import { sealedFields, type KeyStore } from '@cascade/content-store';
import type { Sealed } from '@cascade/event-store/domain';

/** The key under which all that names the person lies; destroyed, the account stays and nobody knows whose it was. */
export const accountKey = (accountId: string): string => `account-${accountId}`;

/** Closes words about a person under the account's own key; blank ones are none. */
export const sealFor = async (keys: KeyStore, accountId: string): Promise<(text: string | null | undefined) => Sealed | null> => {
  const key = await keys.create(accountKey(accountId));
  const fields = sealedFields(keys);
  return (text) => (text?.trim() ? fields.seal(text.trim(), key) : null);
};
