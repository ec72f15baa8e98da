import type { Command } from 'commander';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { dim, plain } from '../render/paint';
import { viewQuery, type BodyPage, type ViewOptions } from './find';
import { dataOption, examples, jsonOption, viewOptions } from './options';

interface BodiesOptions extends ViewOptions, DataOption {
  readonly level?: string;
  readonly limit: string;
  readonly cursor?: string;
  readonly json?: boolean;
}
export const bodiesCommand = (program: Command, context: Context): void => {
  const command = program
    .command('bodies')
    .argument('[name]', 'tên, có dấu hoặc không · a name, with or without marks')
    .summary('tìm cơ quan theo tên · find a body by name')
    .option('--level <level>', 'central, province, district, commune')
    .option('--limit <n>', 'số dòng · at most so many', '30')
    .option('--cursor <cursor>', 'trang tiếp theo · the next page');
  viewOptions(jsonOption(dataOption(command)));
  examples(command, ['cascade bodies "ben cat"', 'cascade bodies "Mỹ Phước" --level commune --json']);
  command.action(async (text: string | undefined, options: BodiesOptions) =>
    withClient(context, options, async (client) => {
      const query = { text, level: options.level, limit: options.limit, cursor: options.cursor, ...viewQuery(options) };
      const page = await client.request<BodyPage>('GET', '/api/authorities', { query });
      show(context.console, options.json, page, ({ items, next, total = items.length }) => {
        for (const { name, alsoNamed, parentName, authorityId, dissolved } of items)
          write(context.console, [
            plain(name),
            dim(alsoNamed ? `  (${alsoNamed})` : ''),
            dim(`  ${parentName ?? ''}  ${authorityId}${dissolved ? '  đã kết thúc · ended' : ''}`),
          ]);
        if (next) {
          const more = total - Number(next); // the place where the next page begins
          write(context.console, [
            dim(`… còn ${more} cơ quan nữa, dùng --cursor ${next} hoặc --limit · ${more} more: --cursor ${next} or --limit`),
          ]);
        }
        if (items.length === 0) write(context.console, [dim('Không tìm thấy cơ quan nào · no body found')]);
      });
    }),
  );
};
