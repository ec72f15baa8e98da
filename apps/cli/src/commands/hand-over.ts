import type { Command } from 'commander';
import type { HandOverNeeded, HandOverOffer } from '@cascade/lineage';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import type { Client } from '../client/client';
import { linesOf } from '../client/lines-of';
import type { Language } from '../render/language';
import { dim, inSign, plain } from '../render/paint';
import { findBody, onBehalfOf, viewQuery, type ViewOptions } from './find';
import { asOption, dataOption, examples, jsonOption, viewOptions } from './options';

interface HandOverOptions extends ViewOptions, DataOption {
  readonly apply?: boolean;
  readonly task?: string;
  readonly to?: string;
  readonly reason: string;
  readonly basis?: string;
  readonly as?: string;
  readonly json?: boolean;
}
const WHY: Readonly<Record<HandOverOffer['why'], Readonly<Record<Language, string>>>> = {
  successor: { vi: 'kế thừa', en: 'successor' },
  area: { vi: 'địa bàn', en: 'has the area' },
  above: { vi: 'cấp trên', en: 'above' },
};
const allOf = (client: Client, options: ViewOptions): Promise<HandOverNeeded[]> =>
  Array.fromAsync(linesOf<HandOverNeeded>(client, '/api/hand-overs', viewQuery(options)));
/** Where one body alone took over, a person need not choose; every other task stays on the list. */
const clear = (tasks: readonly HandOverNeeded[]) =>
  tasks.flatMap(({ taskId, offers: [only, ...others] }) =>
    only?.why === 'successor' && others.length === 0 ? [{ taskId, assigneeId: only.authorityId }] : [],
  );
/** Open tasks of bodies that ended: who may take them, and the clear ones handed over in bulk. */
export const handOverCommand = (program: Command, context: Context): void => {
  const command = program
    .command('hand-over')
    .summary('bàn giao nhiệm vụ của cơ quan đã kết thúc · hand over the tasks of bodies that ended')
    .option('--apply', 'bàn giao các việc chỉ có một cơ quan kế thừa · hand over where one body alone took over')
    .option('--task <id>', 'bàn giao riêng nhiệm vụ này · hand over this task alone')
    .option('--to <body>', 'cho cơ quan này (với --task) · to this body (with --task)')
    .option('--reason <text>', 'lý do · why', 'Sắp xếp đơn vị hành chính')
    .option('--basis <symbol>', 'căn cứ · the act it follows');
  asOption(viewOptions(jsonOption(dataOption(command))));
  examples(command, [
    'cascade hand-over --as-of 2025-07-02',
    'cascade hand-over --as-of 2025-07-02 --apply --basis 1685/NQ-UBTVQH15',
    'cascade hand-over --as-of 2025-07-02 --task 3f0c… --to "UBND phường Bến Cát" --as "UBND TP Hồ Chí Minh"',
  ]);
  command.action(async ({ apply, task, to, reason, basis, as, json, ...options }: HandOverOptions) => {
    if (task !== undefined && to === undefined) return command.error('error: --to is needed with --task');
    if (to !== undefined && task === undefined) return command.error('error: --task is needed with --to');
    if (task !== undefined && apply) return command.error('error: --task and --apply exclude each other');
    return withClient(context, options, async (client) => {
      const handOver = async (items: readonly object[]): Promise<void> => {
        // Recorded for the day that was looked at: the successors found on it may not have been there on another.
        const occurredAt = options.asOf === undefined ? {} : { occurredAt: options.asOf };
        const body = { items, reason, ...occurredAt, ...(basis === undefined ? {} : { legalBasis: basis }) };
        await client.request('POST', '/api/hand-overs', { body, onBehalfOf: await onBehalfOf(client, as) });
        await client.settled();
      };
      if (task !== undefined && to !== undefined) {
        const assigneeId = await findBody(client, to, options);
        await handOver([{ taskId: task, assigneeId }]);
        return show(context.console, json, { handedOver: 1, taskId: task, assigneeId }, () =>
          write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`đã bàn giao cho ${to} · handed over`)]),
        );
      }
      const tasks = await allOf(client, options);
      const items = clear(tasks);
      if (apply && items.length > 0) await handOver(items);
      const handed = apply ? new Set(items.map(({ taskId }) => taskId)) : new Set<string>();
      const open = tasks.filter(({ taskId }) => !handed.has(taskId));
      return show(context.console, json, { handedOver: handed.size, items: open }, () => {
        if (apply) write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`${handed.size} việc đã bàn giao · handed over`)]);
        for (const { directiveSymbol, itemLabel, assigneeName, endedName, offers } of open)
          write(
            context.console,
            [plain(`${directiveSymbol ?? '–'} ${itemLabel ?? ''} `), dim(`${assigneeName ?? endedName} ×`)],
            ...offers.map((offer) => [
              dim(`    → ${WHY[offer.why][context.console.language]}: `),
              plain(offer.name),
              dim(`  ${offer.authorityId}`),
            ]),
          );
        if (open.length === 0) write(context.console, [dim('Không còn việc nào phải bàn giao · nothing to hand over')]);
      });
    });
  });
};
