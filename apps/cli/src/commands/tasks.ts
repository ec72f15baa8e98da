import type { Command } from 'commander';
import type { TaskList } from '@cascade/lineage';
import { withClient, type Context, type DataOption } from '../context';
import { show } from '../console';
import { drawTasks } from '../render/task-table';
import { findBody, findDirective, viewQuery, type FindOptions } from './find';
import { asOption, dataOption, examples, findOptions, jsonOption, viewOptions } from './options';

interface TasksOptions extends FindOptions, DataOption {
  readonly as?: string;
  readonly of?: string;
  readonly state?: string;
  readonly status?: string;
  readonly below?: boolean;
  readonly limit: string;
  readonly cursor?: string;
  readonly json?: boolean;
}
export const tasksCommand = (program: Command, context: Context): void => {
  const command = program
    .command('tasks')
    .summary('danh sách nhiệm vụ · list tasks')
    .description('Liệt kê nhiệm vụ theo văn bản, cơ quan và tình trạng.\nLists tasks by order, body and state.')
    .option('--of <document>', 'nhiệm vụ do văn bản này giao · tasks that this order gives')
    .option('--state <state>', 'overdue, openInTime, notReceived, withoutDeadline, returned, doneInTime, doneLate, withdrawn')
    .option(
      '--status <status>',
      'nơi nhận đã ghi: · what its doer said: open, accepted, progressed, reported, returned, refused, done, withdrawn',
    )
    .option('--below', 'kể cả cơ quan cấp dưới · with the bodies below')
    .option('--limit <n>', 'số dòng · at most so many', '50')
    .option('--cursor <cursor>', 'trang tiếp theo · the next page');
  asOption(findOptions(viewOptions(jsonOption(dataOption(command)))));
  examples(command, [
    'cascade tasks --of 278/UBND-VX --province "Bình Dương"',
    'cascade tasks --as "UBND phường Mỹ Phước, Bến Cát" --state overdue',
    'cascade tasks --of 278/UBND-VX --status refused',
    'cascade tasks --as "UBND tỉnh Bình Dương" --below --as-of 2020-08-19 --json',
  ]);
  command.action(async (options: TasksOptions) =>
    withClient(context, options, async (client) => {
      const directiveId = options.of === undefined ? undefined : await findDirective(client, options.of, options);
      const authorityId = options.as === undefined ? undefined : await findBody(client, options.as, options);
      const { state, status, below, limit, cursor } = options;
      const query = { directiveId, authorityId, state, status, below: below ? true : undefined, limit, cursor, ...viewQuery(options) };
      const list = await client.request<TaskList & { asOf: string; knownAt: number; ordinal: number }>('GET', '/api/tasks', { query });
      show(context.console, options.json, list, () =>
        drawTasks(list, context.console.paper, context.console.language).forEach(context.console.out),
      );
    }),
  );
};
