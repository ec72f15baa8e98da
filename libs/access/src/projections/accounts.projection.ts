import type { Fact, Segment, TimelineProjection } from '@cascade/event-store';
import { foldName } from '@cascade/authorities/domain';
import type { AccountEvent } from '../domain';

/** Roles stand in rows of their own; a reset changes nothing that is listed. */
type Told = Exclude<AccountEvent, { type: 'RoleGranted' | 'RoleEnded' | 'PasswordResetAsked' }>;

export type AccountRow = {
  account_id: string;
  /** Null once the account's key is destroyed: nobody knows any more who it was. */
  sign_in_name: string | null;
  full_name: string | null;
  full_name_folded: string | null;
  email: string | null;
  /** open, locked, left. */
  status: string;
};
type DataOf<T extends Told['type']> = Extract<Told, { type: T }>['data'];
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const named = ({ fullName, email }: { readonly fullName: unknown; readonly email: unknown }) => {
  const name = text(fullName);
  return { full_name: name, full_name_folded: name === null ? null : foldName(name), email: text(email) };
};

/** Accounts with the names of their persons, opened for who may look at them. */
export const accounts: TimelineProjection<Told, AccountRow> = {
  name: 'accounts',
  version: 1,
  category: 'account',
  columns: {
    account_id: 'text',
    sign_in_name: 'text',
    full_name: 'text',
    full_name_folded: 'text',
    email: 'text',
    status: 'text',
  },
  indexes: [['account_id'], ['full_name_folded']],
  subjectOf: {
    AccountOpened: () => '',
    ProfileChanged: () => '',
    AccountLocked: () => '',
    AccountUnlocked: () => '',
    AccountClosed: () => '',
  },
  timeline: (facts) => facts.map(segmentOf),
};
const segmentOf = ({ type, data, occurredFrom: from }: Fact<Told>): Segment<AccountRow> => {
  switch (type) {
    case 'AccountOpened': {
      const opened = data as DataOf<'AccountOpened'>;
      const row = { account_id: opened.accountId, sign_in_name: text(opened.signInName), ...named(opened), status: 'open' };
      return { from, row };
    }
    case 'ProfileChanged':
      return { from, change: named(data as DataOf<'ProfileChanged'>) };
    case 'AccountLocked':
      return { from, change: { status: 'locked' } };
    case 'AccountUnlocked':
      return { from, change: { status: 'open' } };
    default:
      return { from, change: { status: 'left' } };
  }
};
