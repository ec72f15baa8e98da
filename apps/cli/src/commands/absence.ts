import type { Command } from 'commander';
import type { Delegation } from '@cascade/authorities';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { dim, plain } from '../render/paint';
import { dateInWords } from '../render/words';
import { findBody, viewQuery, type ViewOptions } from './find';
import { dataOption, examples, jsonOption, viewOptions } from './options';

interface AbsenceOptions extends ViewOptions, DataOption {
  readonly of?: string;
  readonly standIn?: string;
  readonly from?: string;
  readonly until?: string;
  readonly reason?: string;
  readonly end?: string;
  readonly json?: boolean;
}
/** Who is away, and who acts for them meanwhile. */
export const absenceCommand = (program: Command, context: Context): void => {
  const command = program
    .command('absence')
    .summary('vắng mặt và người thay · who is away and who stands in')
    .option('--of <who>', 'người hoặc đơn vị vắng mặt · who is away')
    .option('--stand-in <who>', 'người hoặc đơn vị thay · who stands in')
    .option('--from <day>', 'ghi vắng mặt từ ngày · record an absence from this day')
    .option('--until <day>', 'đến hết ngày · until the end of this day')
    .option('--end <id>', 'kết thúc ủy quyền này vào ngày --until · end this one with the day --until')
    .option('--reason <text>', 'lý do · why');
  viewOptions(jsonOption(dataOption(command)));
  examples(command, [
    'cascade absence --of "Chủ tịch UBND xã An Điền" --stand-in "Phó Chủ tịch UBND xã An Điền" --from 18/8/2020 --until 21/8/2020 --reason "đi công tác"',
    'cascade absence --of "Chủ tịch UBND xã An Điền" --as-of 2020-08-19',
  ]);
  /** The option that what is asked cannot do without. */
  const missing = ({ of, standIn, from, until, end, reason }: AbsenceOptions): string | null => {
    const first = (needed: Readonly<Record<string, string | undefined>>, by: string): string | null => {
      const [name] = Object.entries(needed).find(([, value]) => value === undefined) ?? [];
      return name === undefined ? null : `error: ${name} is needed${by}`;
    };
    if (end !== undefined) return first({ '--until': until, '--reason': reason }, ' with --end');
    if (from !== undefined) return first({ '--of': of, '--stand-in': standIn, '--reason': reason }, ' with --from');
    return of === undefined && standIn === undefined ? 'error: --of is needed' : null;
  };
  command.action(async (options: AbsenceOptions) => {
    const lacks = missing(options);
    if (lacks !== null) return command.error(lacks);
    return withClient(context, options, async (client) => {
      const done = (answer: object) =>
        show(context.console, options.json, answer, () => write(context.console, [plain('✓ đã ghi · recorded')]));
      if (options.end !== undefined) {
        const body = { lastOn: options.until, reason: options.reason };
        return done(await client.request<object>('POST', `/api/delegations/${encodeURIComponent(options.end)}/end`, { body }));
      }
      const absentId = options.of === undefined ? undefined : await findBody(client, options.of, options);
      const standInId = options.standIn === undefined ? undefined : await findBody(client, options.standIn, options);
      if (options.from !== undefined) {
        const body = { absentId, standInId, fromOn: options.from, untilOn: options.until, reason: options.reason };
        return done(await client.request<object>('POST', '/api/delegations', { body }));
      }
      const query = { absentId, standInId, ...viewQuery(options) };
      const list = await client.request<{ items: readonly Delegation[] }>('GET', '/api/delegations', { query });
      return show(context.console, options.json, list, ({ items }) => {
        for (const { absentId: absent, standInId: standIn, fromOn, untilOn, reason, delegationId } of items)
          write(context.console, [
            plain(`${absent} → ${standIn}  ${dateInWords(fromOn)} – ${untilOn === null ? '' : dateInWords(untilOn)}`),
            dim(`  ${reason}  ${delegationId}`),
          ]);
        if (items.length === 0) write(context.console, [dim('Không ai vắng mặt · nobody is away')]);
      });
    });
  });
};
