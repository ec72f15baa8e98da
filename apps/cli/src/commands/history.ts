import type { Command } from 'commander';
import { withClient, type Context, type DataOption } from '../context';
import { show } from '../console';
import { drawHistory, type HistoryPage } from '../render/history';
import { accountNames } from './account-names';
import { findDirective, viewQuery, type FindOptions } from './find';
import { dataOption, examples, findOptions, jsonOption, viewOptions } from './options';

interface HistoryOptions extends FindOptions, DataOption {
  readonly backwards?: boolean;
  readonly limit: string;
  readonly json?: boolean;
}
/** 'task-1f0c…', 'register-…-2020-common': a stream by its name; anything else is a document. */
const STREAM = /^(authority|group|register|directive|reference|delivery|task|report|addressees|calendar|process|sys)-\S+$/;

export const historyCommand = (program: Command, context: Context): void => {
  const command = program
    .command('history')
    .argument('<document>', 'số, ký hiệu, mã văn bản hoặc tên luồng · symbol, id or stream')
    .summary('lịch sử từng sự kiện · what happened, event by event')
    .description(
      'Lịch sử của một văn bản (hoặc một luồng bất kỳ), từng sự kiện như đã lưu.\nThe history of a document (or any stream), event by event as stored.',
    )
    .option('--backwards', 'mới nhất trước · newest first')
    .option('--limit <n>', 'số sự kiện · at most so many', '100');
  findOptions(viewOptions(jsonOption(dataOption(command))));
  examples(command, ['cascade history 278/UBND-VX --province "Bình Dương"', 'cascade history task-5f0c… --json']);
  command.action(async (named: string, options: HistoryOptions) =>
    withClient(context, options, async (client) => {
      const stream = STREAM.test(named) ? named : `directive-${await findDirective(client, named, options)}`;
      // As data it comes as stored; for reading, with its words.
      const opened = options.json ? undefined : true;
      const query = { direction: options.backwards ? 'backwards' : undefined, limit: options.limit, opened, ...viewQuery(options) };
      const page = await client.request<HistoryPage>('GET', `/api/streams/${encodeURIComponent(stream)}`, { query });
      const names = options.json
        ? new Map<string, string>()
        : await accountNames(
            client,
            page.items.map(({ actor }) => actor),
          );
      show(context.console, options.json, page, () =>
        drawHistory(page, context.console.paper, context.console.language, names).forEach(context.console.out),
      );
    }),
  );
};
