import { InvalidArgumentError, type Command } from 'commander';
import type { MandateChain, Why } from '@cascade/lineage';
import { show } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { drawMandate, drawWhy } from '../render/grounds';
import { accountNames } from './account-names';
import { viewQuery, type ViewOptions } from './find';
import { dataOption, examples, jsonOption, viewOptions } from './options';

interface GroundsOptions extends ViewOptions, DataOption {
  readonly json?: boolean;
}
type Stated = { readonly asOf: string; readonly knownAt: number; readonly ordinal: number };
const WHY = ['due', 'state', 'rollup'];
const known = (value: string): string => {
  if (!WHY.includes(value)) throw new InvalidArgumentError(`Chọn một trong · one of: ${WHY.join(', ')}`);
  return value;
};
/** Why a task's deadline, state or roll-up is what it is. */
export const whyCommand = (program: Command, context: Context): void => {
  const command = program
    .command('why')
    .argument('<task>', 'mã nhiệm vụ (cột cuối của cascade tasks) · the id of the task')
    .argument('<of>', 'due (thời hạn), state (tình trạng), rollup (việc cấp dưới)', known)
    .summary('vì sao có giá trị đó · what a value rests on')
    .description(
      'Các sự kiện, quy tắc và ngày trong lịch làm việc đứng sau thời hạn, tình trạng hoặc kết quả cấp dưới của một nhiệm vụ.\nThe events, the rule and the days of the calendar behind a deadline, a state or a roll-up.',
    );
  viewOptions(jsonOption(dataOption(command)));
  examples(command, ['cascade why 3f0c… due', 'cascade why 3f0c… state --as-of 2020-08-19', 'cascade why 3f0c… rollup --json']);
  command.action(async (taskId: string, of: string, options: GroundsOptions) =>
    withClient(context, options, async (client) => {
      const why = await client.request<Why & Stated>('GET', `/api/tasks/${encodeURIComponent(taskId)}/why/${of}`, {
        query: viewQuery(options),
      });
      const actors = !options.json && 'events' in why ? why.events.map(({ actor }) => actor) : [];
      const names = await accountNames(client, actors);
      show(context.console, options.json, why, () => drawWhy(why, context.console, names).forEach(context.console.out));
    }),
  );
};
/** Where a task comes from, word for word. */
export const mandateCommand = (program: Command, context: Context): void => {
  const command = program
    .command('mandate')
    .argument('<task>', 'mã nhiệm vụ (cột cuối của cascade tasks) · the id of the task')
    .summary('nguồn gốc của nhiệm vụ, nguyên văn · where a task comes from, word for word')
    .description(
      'Từ văn bản gốc xuống đến nhiệm vụ: nguyên văn từng mục giao và từng câu viện dẫn, kèm văn bản, ngày và vị trí trong văn bản.\nFrom the root order down to the task: each item and each citing sentence as written, with document, date and place in the text.',
    );
  viewOptions(jsonOption(dataOption(command)));
  examples(command, ['cascade mandate 3f0c…', 'cascade mandate 3f0c… --as-of 2020-08-19 --json']);
  command.action(async (taskId: string, options: GroundsOptions) =>
    withClient(context, options, async (client) => {
      const path = `/api/tasks/${encodeURIComponent(taskId)}/mandate`;
      const chain = await client.request<MandateChain & Stated>('GET', path, { query: viewQuery(options) });
      show(context.console, options.json, chain, () => drawMandate(chain, context.console).forEach(context.console.out));
    }),
  );
};
