import type { Command } from 'commander';
import type { ListedAccount } from '@cascade/access';
import { ROLES } from '@cascade/access/domain';
import type { Client } from '../client/client';
import { linesOf } from '../client/lines-of';
import { Refused } from '../client/client';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { bold, dim, inSign, plain } from '../render/paint';
import { findBody, isId } from './find';
import { dataOption, examples, jsonOption, oneOf } from './options';

interface Common extends DataOption {
  readonly json?: boolean;
}
interface RoleOptions extends Common {
  readonly at?: string;
  readonly end?: boolean;
  readonly reason?: string;
}
interface ListOptions extends Common {
  readonly status?: string;
  readonly role?: string;
  readonly at?: string;
}
interface AddOptions extends Common {
  readonly name: string;
  readonly email?: string;
  readonly role?: string;
  readonly at?: string;
}
const SIGNS = {
  open: { sign: '●', colour: 'green' },
  locked: { sign: '◌', colour: 'amber' },
  left: { sign: '×', colour: 'grey' },
} as const;

const allOf = (client: Client, query: Readonly<Record<string, string | undefined>>): Promise<ListedAccount[]> =>
  Array.fromAsync(linesOf<ListedAccount>(client, '/api/accounts', query));
/** The one account that a sign-in name or an id means. @throws Refused `account.unknown` */
const findAccount = async (client: Client, named: string): Promise<string> => {
  if (isId(named)) return named;
  const found = (await allOf(client, { text: named })).find(({ signInName }) => signInName === named.trim().toLowerCase());
  if (found) return found.accountId;
  const words = { vi: { title: `Không có tài khoản nào tên ${named}`, remedy: 'Xem: cascade account list' }, en: { title: `There is no account called ${named}`, remedy: 'Look: cascade account list' } }; // prettier-ignore
  throw new Refused({
    ...{ type: '/problems/account.unknown', status: 404, code: 'account.unknown' as const, ...words.vi },
    ...{ details: { accountId: named }, words },
  });
};
const bodyAt = async (client: Client, at: string | undefined): Promise<string | undefined> =>
  at === undefined ? undefined : findBody(client, at);
const rolesOf = ({ roles }: ListedAccount): string =>
  roles.map(({ role, authorityName }) => (authorityName === null ? role : `${role} · ${authorityName}`)).join('; ');
/** Where a browser takes the word; beside no server its address is not known, so the path alone is told. */
const pageOf = ({ place }: Client, word: string): string => `${place.startsWith('http') ? place : ''}/change-password#${word}`;
const tellLink = ({ console }: Context, client: Client, signInName: string, word: string | null | undefined): void => {
  write(console, [inSign('✓ ', { colour: 'green' }), plain(signInName)]);
  if (!word) return;
  write(console, [
    dim('  liên kết dùng một lần để đặt mật khẩu, trên địa chỉ của máy chủ · opens once at the server, to choose a password:'),
  ]);
  write(console, [plain(`  ${pageOf(client, word)}`)]);
};
const done = ({ console }: Context, what: string): void => write(console, [inSign('✓ ', { colour: 'green' }), plain(what)]);

/** Who works with the system, beside a running server or on a store that nobody has open. */
export const accountCommand = (program: Command, context: Context): void => {
  const account = program
    .command('account')
    .summary('tài khoản: xem, mở, đặt lại, cho nghỉ, vai trò · accounts: list, add, reset, deactivate, role')
    .description('Tài khoản của người làm việc với hệ thống.\nAccounts of those who work with the system.');
  examples(account, ['cascade account list --status locked', 'cascade account reset an.nguyen']);
  const sub = (name: string, summary: string, lines: readonly string[]): Command =>
    examples(jsonOption(dataOption(account.command(name).summary(summary).description(summary.replace(' · ', '\n')))), lines);
  const named = (command: Command): Command => command.argument('<account>', 'tên đăng nhập hoặc mã · sign-in name or id');
  const role = oneOf(ROLES);

  sub('list', 'danh sách tài khoản và vai trò · accounts with their roles', [
    'cascade account list',
    'cascade account list an --role administrator --at "UBND thị xã Bến Cát"',
  ])
    .argument('[text]', 'một phần họ tên hoặc tên đăng nhập · part of a name')
    .option('--status <status>', 'open, locked, left', oneOf(['open', 'locked', 'left']))
    .option('--role <role>', `vai trò · role: ${ROLES.join(', ')}`, role)
    .option('--at <body>', 'tại cơ quan này · at this body')
    .action(async (text: string | undefined, { status, role: held, at, ...options }: ListOptions) =>
      withClient(context, options, async (client) => {
        const items = await allOf(client, { text, status, role: held, authorityId: await bodyAt(client, at) });
        show(context.console, options.json, { items }, () => {
          for (const item of items) {
            const { sign, colour } = SIGNS[item.status];
            const name = plain(`${item.signInName ?? '–'}  ${item.fullName ?? ''}  `);
            write(context.console, [inSign(`${sign} `, { colour }), bold(name.text), plain(rolesOf(item)), dim(`  ${item.accountId}`)]);
          }
          write(context.console, [dim(`${items.length} tài khoản · accounts`)]);
        });
      }),
    );
  sub('add', 'mở tài khoản; in liên kết đặt mật khẩu · open an account; prints the link for a password', [
    'cascade account add an.nguyen --name "Nguyễn Văn An" --role administrator --at "UBND thị xã Bến Cát"',
    'cascade account add kiem.toan --name "Lê Thị Kiểm" --role auditor',
  ])
    .argument('<sign-in-name>', 'tên đăng nhập · sign-in name')
    .requiredOption('--name <name>', 'họ tên · name of the person')
    .option('--email <address>', 'thư điện tử · mail address')
    .option('--role <role>', `vai trò · role: ${ROLES.join(', ')}`, role)
    .option('--at <body>', 'tại cơ quan này · at this body')
    .action(async (signInName: string, { name, email, role: given, at, ...options }: AddOptions, command: Command) => {
      if (at !== undefined && given === undefined) return command.error('error: --role is needed with --at');
      return withClient(context, options, async (client) => {
        const authorityId = await bodyAt(client, at);
        const roles = given === undefined ? [] : [{ role: given, ...(authorityId && { authorityId }) }];
        type Opened = { readonly accounts: readonly { readonly signInName: string; readonly link: string | null }[] };
        const answer = await client.request<Opened>('POST', '/api/accounts', { body: { signInName, fullName: name, email, roles } });
        show(context.console, options.json, answer, () =>
          answer.accounts.forEach((one) => tellLink(context, client, one.signInName, one.link)),
        );
      });
    });
  named(
    sub('reset', 'lấy lại mật khẩu, kết thúc mọi phiên; in liên kết mới · take the password away; prints a new link', [
      'cascade account reset an.nguyen',
    ]),
  ).action(async (who: string, options: Common) =>
    withClient(context, options, async (client) => {
      const id = await findAccount(client, who);
      const answer = await client.request<{ readonly link?: string | null }>('POST', `/api/accounts/${id}/reset`, { body: {} });
      show(context.console, options.json, answer, () => tellLink(context, client, who, answer.link));
    }),
  );
  named(
    sub('deactivate', 'cho nghỉ: vai trò và phiên chấm dứt hẳn · the person leaves: roles and sessions end for good', [
      'cascade account deactivate an.nguyen --reason "Chuyển công tác từ 1/9/2020"',
    ]),
  )
    .requiredOption('--reason <text>', 'lý do · why')
    .action(async (who: string, { reason, ...options }: Common & { readonly reason: string }) =>
      withClient(context, options, async (client) => {
        const answer = await client.request<object>('POST', `/api/accounts/${await findAccount(client, who)}/leave`, { body: { reason } });
        show(context.console, options.json, answer, () => done(context, `${who}: đã nghỉ · has left`));
      }),
    );
  named(
    sub('role', 'giao hoặc thôi giao vai trò · grant or end a role', [
      'cascade account role an.nguyen administrator --at "UBND thị xã Bến Cát"',
      'cascade account role an.nguyen analyst --end --reason "Hết nhiệm kỳ"',
    ]),
  )
    .argument('<role>', ROLES.join(', '), role)
    .option('--at <body>', 'tại cơ quan này · at this body')
    .option('--end', 'thôi giao · end it')
    .option('--reason <text>', 'lý do thôi giao · why it ends')
    .action(async (who: string, held: string, { at, end, reason, ...options }: RoleOptions, command: Command) => {
      if (end && reason === undefined) return command.error('error: --reason is needed with --end');
      return withClient(context, options, async (client) => {
        const [id, authorityId] = [await findAccount(client, who), await bodyAt(client, at)];
        const body = { role: held, ...(authorityId && { authorityId }), ...(end && { reason }) };
        const answer = await client.request<object>('POST', `/api/accounts/${id}/roles${end ? '/end' : ''}`, { body });
        show(context.console, options.json, answer, () =>
          done(context, `${who}: ${end ? 'thôi giao · ended' : 'đã giao · granted'} ${held}`),
        );
      });
    });
};
