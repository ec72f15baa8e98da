import type { ListedWarning, WarningList } from '@cascade/lineage';
import type { Command } from 'commander';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { dim, inSign, plain, type Piece } from '../render/paint';
import { findBody, viewQuery, type ViewOptions } from './find';
import { judgeWarning } from './judge-warning';
import { asOption, dataOption, examples, jsonOption, viewOptions } from './options';

const KINDS: Readonly<Record<string, string>> = {
  reused: 'trùng số · number reused',
  outOfOrder: 'số nhỏ hơn, ngày muộn hơn · smaller number on a later date',
  beforeParent: 'ngày trước văn bản cấp trên · dated before the order above',
  blank: 'thiếu số hoặc ngày · number or date blank',
};
interface WarningsOptions extends ViewOptions, DataOption {
  readonly as?: string;
  readonly kind?: string;
  readonly all?: boolean;
  readonly dismiss?: string;
  readonly raise?: string;
  readonly about?: string;
  readonly reason?: string;
  readonly limit: string;
  readonly json?: boolean;
}
/** What looks wrong in registers and between documents. */
export const warningsCommand = (program: Command, context: Context): void => {
  const command = program
    .command('warnings')
    .summary('những điều bất thường về số và ngày · what looks wrong in numbers and dates')
    .option('--kind <kind>', Object.keys(KINDS).join(', '))
    .option('--all', 'kể cả cảnh báo đã bỏ qua · with those dismissed')
    .option('--dismiss <document>', 'bỏ qua cảnh báo về văn bản này (số ký hiệu hoặc mã) · dismiss the warning about this document')
    .option('--raise <document>', 'hiện lại cảnh báo đã bỏ qua · let a dismissed one show again')
    .option('--about <document>', 'văn bản kia mà cảnh báo nêu · the other document it speaks of')
    .option('--reason <text>', 'lý do, khi bỏ qua hoặc hiện lại · why')
    .option('--limit <n>', 'số dòng · at most so many', '50');
  asOption(viewOptions(jsonOption(dataOption(command))));
  examples(command, [
    'cascade warnings',
    'cascade warnings --as "UBND thị xã Bến Cát" --kind outOfOrder',
    'cascade warnings --as "UBND xã Quảng Ngạn" --dismiss 62/UBND-CT --reason "sổ riêng của công văn"',
  ]);
  command.action(async ({ as, kind, all, dismiss, raise, about, reason, limit, json, ...options }: WarningsOptions) => {
    if (dismiss !== undefined && raise !== undefined) return command.error('error: --dismiss and --raise exclude each other');
    const judged = dismiss ?? raise;
    return withClient(context, options, async (client) => {
      if (judged !== undefined) {
        const type = dismiss === undefined ? 'raise' : 'dismiss';
        const warning = await judgeWarning(client, { ...{ type, document: judged, kind, about, reason, as }, ...viewOf(options) });
        await client.settled();
        return show(context.console, json, { [type]: warning }, () => {
          const done = type === 'dismiss' ? 'đã bỏ qua · dismissed' : 'hiện lại · shows again';
          write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`${done} `), ...lineOf(warning)]);
        });
      }
      const authorityId = as === undefined ? undefined : await findBody(client, as, options);
      const query = { authorityId, kind, dismissed: all, limit, ...viewQuery(options) };
      const page = await client.request<WarningList>('GET', '/api/warnings', { query });
      return show(context.console, json, page, ({ items, next }) => {
        for (const warning of items) write(context.console, [inSign('? ', { colour: 'violet' }), ...lineOf(warning)]);
        if (items.length === 0) write(context.console, [dim('Không có gì bất thường · nothing looks wrong')]);
        if (next !== null) write(context.console, [dim('… còn nữa, dùng --limit · more: --limit')]);
      });
    });
  });
};
const viewOf = ({ asOf, knownAt }: ViewOptions): ViewOptions => ({ asOf, knownAt });
const lineOf = ({ kind, symbol, issuedOn, issuerName, aboutSymbol, aboutIssuedOn, details, dismissed }: ListedWarning): Piece[] => [
  plain(`${symbol ?? '–'} ${issuedOn ?? ''} `),
  dim(
    [issuerName, KINDS[kind] ?? kind, aboutSymbol && `${aboutSymbol} ${aboutIssuedOn ?? ''}`, ...details, dismissed]
      .filter(Boolean)
      .join(' · '),
  ),
];
