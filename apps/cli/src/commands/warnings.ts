import type { Command } from 'commander';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { dim, inSign, plain } from '../render/paint';
import { findBody, viewQuery, type ViewOptions } from './find';
import { asOption, dataOption, examples, jsonOption, viewOptions } from './options';

interface Warning {
  readonly kind: string;
  readonly directiveId: string;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuerName: string | null;
  readonly aboutSymbol: string | null;
  readonly aboutIssuedOn: string | null;
  readonly details: readonly string[];
  readonly dismissed: string | null;
}
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
    .option('--limit <n>', 'số dòng · at most so many', '50');
  asOption(viewOptions(jsonOption(dataOption(command))));
  examples(command, ['cascade warnings', 'cascade warnings --as "UBND thị xã Bến Cát" --kind outOfOrder']);
  command.action(async ({ as, kind, all, limit, json, ...options }: WarningsOptions) =>
    withClient(context, options, async (client) => {
      const authorityId = as === undefined ? undefined : await findBody(client, as, options);
      const query = { authorityId, kind, dismissed: all, limit, ...viewQuery(options) };
      const page = await client.request<{ items: readonly Warning[]; next: string | null }>('GET', '/api/warnings', { query });
      show(context.console, json, page, ({ items, next }) => {
        for (const { kind: found, symbol, issuedOn, issuerName, aboutSymbol, aboutIssuedOn, details, dismissed } of items)
          write(context.console, [
            inSign('? ', { colour: 'violet' }),
            plain(`${symbol ?? '–'} ${issuedOn ?? ''} `),
            dim(
              [issuerName, KINDS[found] ?? found, aboutSymbol && `${aboutSymbol} ${aboutIssuedOn ?? ''}`, ...details, dismissed]
                .filter(Boolean)
                .join(' · '),
            ),
          ]);
        if (items.length === 0) write(context.console, [dim('Không có gì bất thường · nothing looks wrong')]);
        if (next !== null) write(context.console, [dim('… còn nữa, dùng --limit · more: --limit')]);
      });
    }),
  );
};
