import { ROLES, isRole, type Grant } from '@cascade/access/domain';
import type { NewAccount } from '@cascade/access';
import { foldName } from '@cascade/authorities/domain';
import { DomainError } from '@cascade/event-store/domain';
import type { FieldError } from '../http/request-errors';

/** Bodies of a name, as an account sheet writes it: an id, or the name in full. */
export type FindBodies = (
  written: string,
) => Promise<readonly { readonly authorityId: string; readonly name: string; readonly parentName: string | null }[]>;
/** The head of each column, as people here write it or in English; compared without marks and case. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  signInName: ['ten dang nhap', 'signinname', 'sign-in name'],
  fullName: ['ho ten', 'ho va ten', 'fullname', 'full name'],
  email: ['thu dien tu', 'email'],
  role: ['vai tro', 'role'],
  body: ['co quan', 'don vi', 'body', 'authority'],
};
type Column = 'signInName' | 'fullName' | 'email' | 'role' | 'body';
const ROLE_WORDS: Readonly<Record<string, Grant['role']>> = {
  'phan tich': 'analyst',
  'kiem tra': 'auditor',
  'kiem toan': 'auditor',
  'quan tri': 'administrator',
  'van thu': 'administrator',
  'quan tri he thong': 'systemAdministrator',
};
export const MOST_LINES = 2_000;

/** The cells of a table with commas or semicolons, quoted where they hold one ("" is a quote); lines that hold nothing are left out. */
export const cellsOf = (text: string): string[][] => {
  const plain = text.replace(/^\ufeff/, '');
  const separator = (plain.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => void (cells.push(cell.trim()), (cell = ''));
  const endLine = (): void => {
    endCell();
    if (cells.some(Boolean)) lines.push(cells);
    cells = [];
  };
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain[at]!;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (plain[at + 1] === '"') cell += plain[(at += 1)];
      else isQuoted = false;
    } else if (letter === '"' && !cell.trim()) isQuoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') endLine();
    else if (letter !== '\r') cell += letter;
  }
  endLine();
  return lines;
};

/**
 * The accounts that a table asks for; a name in several lines gets the role of each. Every wrong line is named, by its number below the head.
 * @throws DomainError `accounts.lines-wrong`, `accounts.none`, `request.invalid` where the head lacks a column
 */
export const readAccountSheet = async (text: string, findBodies: FindBodies): Promise<NewAccount[]> => {
  const [head = [], ...lines] = cellsOf(text);
  const columns = Object.fromEntries(
    Object.entries(HEADS).map(([column, names]) => [
      column,
      head.findIndex((cell) => names.includes(foldName(cell)) || names.includes(cell.toLowerCase())),
    ]),
  ) as Record<Column, number>;
  const missing = (['signInName', 'fullName'] as const).filter((column) => columns[column] < 0);
  if (missing.length)
    throw new DomainError('request.invalid', {
      errors: missing.map((column) => ({
        field: column,
        vi: `dòng đầu thiếu cột "${column === 'signInName' ? 'Tên đăng nhập' : 'Họ tên'}"`,
        en: `the first line lacks the column "${column === 'signInName' ? 'Sign-in name' : 'Full name'}"`,
      })),
    });
  if (lines.length === 0) throw new DomainError('accounts.none', {});
  if (lines.length > MOST_LINES)
    throw new DomainError('request.invalid', {
      errors: [{ field: 'accounts', vi: `nhiều nhất ${MOST_LINES} dòng một lần`, en: `at most ${MOST_LINES} lines at a time` }],
    });
  const errors: FieldError[] = [];
  const accounts = new Map<string, { account: NewAccount; grants: Grant[] }>();
  const found = new Map<string, ReturnType<FindBodies>>();
  for (const [place, cells] of lines.entries()) {
    const at = (column: Column): string => (columns[column] < 0 ? '' : (cells[columns[column]] ?? ''));
    const wrong = (field: Column, vi: string, en: string): void => void errors.push({ field: `accounts.${place}.${field}`, vi, en });
    const grants: Grant[] = [];
    const role = roleOf(at('role'));
    const written = at('body');
    if (role === null)
      wrong('role', `"${at('role')}" không phải vai trò (${ROLES.join(', ')})`, `"${at('role')}" is no role (${ROLES.join(', ')})`);
    else if (role !== undefined) {
      const bodies = written ? await (found.get(written) ?? found.set(written, findBodies(written)).get(written)!) : [];
      if (written && bodies.length === 0) wrong('body', `không có cơ quan nào tên "${written}"`, `no body is called "${written}"`);
      else if (bodies.length > 1) {
        const choices = bodies.slice(0, 5).map(({ authorityId, parentName }) => `${authorityId} (${parentName ?? '–'})`);
        wrong(
          'body',
          `nhiều cơ quan tên "${written}"; dùng mã: ${choices.join(', ')}`,
          `several bodies are called "${written}"; use an id: ${choices.join(', ')}`,
        );
      } else if (role === 'administrator' && !written) wrong('body', 'vai trò quản trị cần một cơ quan', 'an administrator needs a body');
      else if (role === 'systemAdministrator' && written)
        wrong('body', 'quản trị hệ thống không gắn với cơ quan nào', 'the system administrator is held at no body');
      else grants.push({ role, authorityId: bodies[0]?.authorityId ?? null });
    } else if (written) wrong('role', 'có cơ quan nhưng thiếu vai trò', 'there is a body but no role');
    const key = at('signInName').toLowerCase();
    const known = key ? accounts.get(key) : undefined;
    if (known && known.account.fullName === at('fullName')) known.grants.push(...grants);
    else {
      const account = { signInName: at('signInName'), fullName: at('fullName'), email: at('email') || null, grants };
      // A second person of the same name is refused where all names are checked, so it needs a place of its own.
      accounts.set(known ? `${key}/${place}` : key || `/${place}`, { account, grants });
    }
  }
  if (errors.length)
    throw new DomainError('accounts.lines-wrong', { wrong: new Set(errors.map(({ field }) => field.split('.')[1])).size, errors });
  return [...accounts.values()].map(({ account, grants }) => ({ ...account, grants }));
};
/** Undefined where nothing is written, null where it is no role. */
const roleOf = (written: string): Grant['role'] | null | undefined => {
  if (!written) return undefined;
  return isRole(written) ? written : (ROLE_WORDS[foldName(written)] ?? null);
};
