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
type Fault = LineError & { readonly field: 'signInName' | 'fullName' | 'email' };
/** What is wrong with one account by itself, each field with its own sentence. */
export const faultsOf = ({ signInName, fullName, email }: Pick<NewAccount, 'signInName' | 'fullName' | 'email'>): readonly Fault[] => {
  const faults: Fault[] = [];
  if (signInNameOf(signInName) === null)
    faults.push({
      field: 'signInName',
      vi: `"${signInName}" không dùng làm tên đăng nhập được: 3 đến 64 ký tự a–z, 0–9 và . _ @ -`,
      en: `"${signInName}" is no sign-in name: 3 to 64 of a–z, 0–9 and . _ @ -`,
    });
  if (!fullName.trim()) faults.push({ field: 'fullName', vi: 'còn thiếu họ tên', en: 'the name of the person is missing' });
  if (email !== null && !EMAIL.test(email))
    faults.push({ field: 'email', vi: `"${email}" không phải địa chỉ thư`, en: `"${email}" is no mail address` });
  return faults;
};
/**
 * The accounts with their names as they are compared; every line that is wrong is named at once.
 * @throws DomainError `accounts.lines-wrong`, `accounts.none`
 */
export const checkNewAccounts = (accounts: readonly NewAccount[]): (NewAccount & { readonly signInName: SignInName })[] => {
  if (accounts.length === 0) throw new DomainError('accounts.none', {});
  const errors: LineError[] = [];
  const seen = new Map<string, number>();
  const checked = accounts.map((each, place) => {
    const name = signInNameOf(each.signInName);
    const at = (field: string): string => `accounts.${place}.${field}`;
    if (name !== null && seen.has(name))
      errors.push({ field: at('signInName'), vi: `trùng với dòng ${seen.get(name)}`, en: `is the same as in line ${seen.get(name)}` });
    else if (name !== null) seen.set(name, place + 1);
    errors.push(...faultsOf(each).map((fault) => ({ ...fault, field: at(fault.field) })));
    return { ...each, signInName: name as SignInName };
  });
  if (errors.length)
    throw new DomainError('accounts.lines-wrong', { wrong: new Set(errors.map(({ field }) => field.split('.')[1])).size, errors });
  return checked;
};
