import { isRole, type Grant } from '@cascade/access/domain';
import { faultsOf, type NewAccount } from '@cascade/access';
import { foldName } from '@cascade/authorities/domain';
import { DomainError, type ErrorDetails } from '@cascade/event-store/domain';
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

/** The roles as they are written in a sheet, for whom wrote another word. */
const ROLES_THERE = { vi: 'phân tích, kiểm tra, quản trị, quản trị hệ thống', en: 'analyst, auditor, administrator, systemAdministrator' };

interface SheetLine {
  /** As a spreadsheet counts it: the head is line 1. */
  readonly number: number;
  readonly cells: readonly string[];
}
/** The cells of a table with commas, semicolons or tabs, quoted where they hold one ("" is a quote); lines that hold nothing are left out. */
export const cellsOf = (text: string): SheetLine[] => {
  const plain = text.replace(/^\ufeff/, '');
  const head = plain.split('\n', 1)[0] ?? '';
  const separator = ['\t', ';'].find((each) => head.includes(each)) ?? ',';
  const lines: SheetLine[] = [];
  let number = 1;
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => void (cells.push(cell.trim()), (cell = ''));
  const endLine = (): void => {
    endCell();
    if (cells.some(Boolean)) lines.push({ number, cells });
    cells = [];
    number += 1;
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

/** Where each column stands, by its head; -1 where it is missing. */
const columnsOf = (head: readonly string[]): Record<Column, number> =>
  Object.fromEntries(
    Object.entries(HEADS).map(([column, names]) => [
      column,
      head.findIndex((cell) => names.includes(foldName(cell)) || names.includes(cell.toLowerCase())),
    ]),
  ) as Record<Column, number>;

/**
 * The accounts that a table asks for; a name in several lines gets the role of each. Every wrong line is named with all that is wrong
 * in it: `accounts.<n>.<column>`, n counting the lines below the head from 0, blank ones too.
 * @throws DomainError `accounts.lines-wrong`, `accounts.none`, `request.invalid` where the head lacks a column
 */
export const readAccountSheet = async (text: string, findBodies: FindBodies): Promise<NewAccount[]> => {
  const [{ cells: head } = { cells: [] }, ...lines] = cellsOf(text);
  const columns = columnsOf(head);
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
  const accounts = new Map<string, { account: NewAccount; grants: Grant[]; number: number }>();
  const found = new Map<string, ReturnType<FindBodies>>();
  for (const { number, cells } of lines) {
    const at = (column: Column): string => (columns[column] < 0 ? '' : (cells[columns[column]] ?? ''));
    const wrong = (field: Column, vi: string, en: string): void => void errors.push({ field: `accounts.${number - 2}.${field}`, vi, en });
    const grants: Grant[] = [];
    const role = roleOf(at('role'));
    const written = at('body');
    if (role === null)
      wrong('role', `"${at('role')}" không phải vai trò (${ROLES_THERE.vi})`, `"${at('role')}" is no role (${ROLES_THERE.en})`);
    else if (role !== undefined) {
      const bodies = written ? await (found.get(written) ?? found.set(written, findBodies(written)).get(written)!) : [];
      if (written && bodies.length === 0) wrong('body', `không có cơ quan nào tên "${written}"`, `no body is called "${written}"`);
      else if (bodies.length > 1) {
        const choices = bodies
          .slice(0, 5)
          .map(({ authorityId, name, parentName }) => (parentName ? `${name} (${parentName})` : authorityId))
          .join('; ');
        wrong(
          'body',
          `nhiều cơ quan tên "${written}"; ghi thêm cơ quan cấp trên: ${choices}`,
          `several bodies are called "${written}"; add the body above: ${choices}`,
        );
      } else if (role === 'administrator' && !written) wrong('body', 'vai trò quản trị cần một cơ quan', 'an administrator needs a body');
      else if (role === 'systemAdministrator' && written)
        wrong('body', 'quản trị hệ thống không gắn với cơ quan nào', 'the system administrator is held at no body');
      else grants.push({ role, authorityId: bodies[0]?.authorityId ?? null });
    } else if (written) wrong('role', 'có cơ quan nhưng thiếu vai trò', 'there is a body but no role');
    const account = { signInName: at('signInName'), fullName: at('fullName'), email: at('email') || null, grants };
    for (const { field, vi, en } of faultsOf(account)) wrong(field, vi, en);
    const key = account.signInName.toLowerCase();
    const known = accounts.get(key);
    if (known && known.account.fullName === account.fullName) known.grants.push(...grants);
    else if (known)
      wrong(
        'signInName',
        `tên đăng nhập này ở dòng ${known.number} là của người khác (${known.account.fullName})`,
        `this sign-in name is another person's in line ${known.number} (${known.account.fullName})`,
      );
    else accounts.set(key, { account, grants, number });
  }
  if (errors.length)
    throw new DomainError('accounts.lines-wrong', { wrong: new Set(errors.map(({ field }) => field.split('.')[1])).size, errors });
  return [...accounts.values()].map(({ account, grants }) => ({ ...account, grants }));
};
/**
 * The text of a table as programs write it: UTF-8, or UTF-16 where it says so in its first bytes (Excel's "Unicode text").
 * @throws DomainError `request.invalid` where it is neither: letters of another code page would come out as other names
 */
export const textOfSheet = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const coding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(coding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // told below: it is no text of that coding
  }
  throw new DomainError('request.invalid', {
    errors: [
      {
        field: 'file',
        vi: 'tệp này không phải bảng CSV mã UTF-8; trong Excel chọn Lưu dưới dạng "CSV UTF-8"',
        en: 'this file is no CSV table in UTF-8; in Excel save it as "CSV UTF-8"',
      },
    ],
  });
};
/** A refusal of names that somebody has, told line by line of the table; any other error as it is. */
export const withTakenLines = (error: unknown, text: string): unknown => {
  if (!(error instanceof DomainError) || error.code !== 'account.name-taken') return error;
  const { signInName, taken = [signInName] } = error.details as ErrorDetails['account.name-taken'];
  const [{ cells: head } = { cells: [] }, ...lines] = cellsOf(text);
  const column = columnsOf(head).signInName;
  const errors = lines.flatMap(({ number, cells }) => {
    const written = cells[column] ?? '';
    return taken.includes(written.toLowerCase())
      ? [
          {
            field: `accounts.${number - 2}.signInName`,
            vi: `tên đăng nhập "${written}" đã có người dùng`,
            en: `the sign-in name "${written}" is taken`,
          },
        ]
      : [];
  });
  return errors.length === 0 ? error : new DomainError('accounts.lines-wrong', { wrong: errors.length, errors });
};
/** Undefined where nothing is written, null where it is no role. */
const roleOf = (written: string): Grant['role'] | null | undefined => {
  if (!written) return undefined;
  return isRole(written) ? written : (ROLE_WORDS[foldName(written)] ?? null);
};
