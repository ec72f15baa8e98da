import { DomainError } from '@cascade/event-store/domain';
import { signInNameOf, type SignInName } from '../domain';
import type { NewAccount } from './open-accounts.command';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** Lines are counted from 1, as a person counts those of a table; `field` as the table's head has it. */
    'accounts.lines-wrong': { wrong: number; errors: readonly LineError[] };
    'accounts.none': object;
  }
}
export interface LineError {
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
/**
 * The accounts with their names as they are compared; every line that is wrong is named at once.
 * @throws DomainError `accounts.lines-wrong`, `accounts.none`
 */
export const checkNewAccounts = (accounts: readonly NewAccount[]): (NewAccount & { readonly signInName: SignInName })[] => {
  if (accounts.length === 0) throw new DomainError('accounts.none', {});
  const errors: LineError[] = [];
  const seen = new Map<string, number>();
  const checked = accounts.map((each, place) => {
    const wrong = (field: string, vi: string, en: string) => errors.push({ field: `accounts.${place}.${field}`, vi, en });
    const name = signInNameOf(each.signInName);
    if (name === null)
      wrong(
        'signInName',
        `"${each.signInName}" không dùng làm tên đăng nhập được: 3 đến 64 ký tự a–z, 0–9 và . _ @ -`,
        `"${each.signInName}" is no sign-in name: 3 to 64 of a–z, 0–9 and . _ @ -`,
      );
    else if (seen.has(name)) wrong('signInName', `trùng với dòng ${seen.get(name)}`, `is the same as in line ${seen.get(name)}`);
    else seen.set(name, place + 1);
    if (!each.fullName.trim()) wrong('fullName', 'còn thiếu họ tên', 'the name of the person is missing');
    if (each.email !== null && !EMAIL.test(each.email))
      wrong('email', `"${each.email}" không phải địa chỉ thư`, `"${each.email}" is no mail address`);
    return { ...each, signInName: name as SignInName };
  });
  if (errors.length)
    throw new DomainError('accounts.lines-wrong', { wrong: new Set(errors.map(({ field }) => field.split('.')[1])).size, errors });
  return checked;
};
