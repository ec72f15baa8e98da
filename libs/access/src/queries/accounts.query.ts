import { foldName } from '@cascade/authorities/domain';
import { holding, type Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { Role } from '../domain';

export interface HeldRole {
  readonly role: Role;
  readonly authorityId: string | null;
  /** The body's name as it stands; null for a role at none. */
  readonly authorityName: string | null;
}
export interface ListedAccount {
  readonly accountId: string;
  readonly signInName: string | null;
  readonly fullName: string | null;
  readonly email: string | null;
  readonly status: 'open' | 'locked' | 'left';
  readonly roles: readonly HeldRole[];
}
export interface AccountList {
  readonly items: readonly ListedAccount[];
  readonly next: string | null;
}
export interface ListAccountsParams {
  readonly accountIds?: readonly string[];
  /** Of the person's name or the sign-in name. */
  readonly text?: string;
  readonly status?: string;
  readonly role?: string;
  readonly authorityId?: string;
  readonly limit: number;
  readonly cursor?: string;
}
const LIST = `
  SELECT c.account_id AS accountId, c.sign_in_name AS signInName, c.full_name AS fullName, c.email, c.status,
    (SELECT json_group_array(json_object('role', r.role, 'authorityId', r.authority_id, 'authorityName',
        (SELECT a.name FROM authorities AS a WHERE a.authority_id = r.authority_id AND ${holding('a')})))
      FROM "account-roles" AS r WHERE r.account_id = c.account_id AND ${holding('r')}) AS roles
  FROM accounts AS c
  WHERE ${holding('c')}
    AND ($ids IS NULL OR c.account_id IN (SELECT value FROM json_each($ids)))
    AND ($text IS NULL OR ' ' || c.full_name_folded LIKE $text ESCAPE '!' OR c.sign_in_name LIKE $name ESCAPE '!')
    AND ($status IS NULL OR c.status = $status)
    AND (($role IS NULL AND $authorityId IS NULL) OR EXISTS (SELECT 1 FROM "account-roles" AS r WHERE r.account_id = c.account_id
      AND ($role IS NULL OR r.role = $role) AND ($authorityId IS NULL OR r.authority_id = $authorityId) AND ${holding('r')}))
  ORDER BY c.full_name_folded, c.account_id LIMIT $limit OFFSET $offset`;
const escaped = (text: string): string => text.replace(/[!%_]/g, '!$&');

/** Accounts by name; some hundreds in an office, some thousands in a province. */
export const listAccounts: Query<ListAccountsParams, AccountList> = (
  { prepare, asOf, knownAt },
  { accountIds, text, status, role, authorityId, limit, cursor },
) => {
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) throw new DomainError('cursor.unreadable', { cursor });
  const offset = Number(cursor ?? 0);
  const rows = prepare(LIST).all({
    $asOf: asOf,
    $knownAt: knownAt,
    $ids: accountIds ? JSON.stringify(accountIds) : null,
    // What has no letter is in no name.
    $text: text === undefined ? null : foldName(text) ? `% ${escaped(foldName(text))}%` : '!!',
    $name: text === undefined ? null : `%${escaped(text.trim().toLowerCase())}%`,
    $status: status ?? null,
    $role: role ?? null,
    $authorityId: authorityId ?? null,
    $limit: limit + 1,
    $offset: offset,
  }) as unknown as (Omit<ListedAccount, 'roles'> & { readonly roles: string })[];
  const items = rows.slice(0, limit).map((row) => ({ ...row, roles: JSON.parse(row.roles) as HeldRole[] }));
  return { items, next: rows.length > limit ? String(offset + limit) : null };
};
