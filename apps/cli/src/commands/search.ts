import type { Command } from 'commander';
import type { SearchResult } from '@cascade/lineage';
import { withClient, type Context, type DataOption } from '../context';
import { show } from '../console';
import { drawSearch } from '../render/search-results';
import { viewQuery, type ViewOptions } from './find';
import { dataOption, examples, jsonOption, viewOptions } from './options';

interface SearchOptions extends ViewOptions, DataOption {
  readonly place?: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
  readonly cursor?: string;
  readonly json?: boolean;
}
export const searchCommand = (program: Command, context: Context): void => {
  const command = program
    .command('search')
    .argument('<words...>', 'từ ngữ, số ký hiệu, tên cơ quan; có dấu hay không · words, symbols, names; with or without marks')
    .summary('tìm văn bản, nhiệm vụ, cơ quan · search letters, items and bodies')
    .description(
      'Tìm trong số ký hiệu, trích yếu, nội dung giao việc, câu viện dẫn và tên cơ quan; gần đúng nhất trước.\nSearches symbols, subjects, items, citing sentences and names of bodies; the best first.',
    )
    .option('--place <body>', 'chỉ văn bản của nơi này và cấp dưới · only letters of this place and of those below it')
    .option('--type <type>', 'chỉ loại văn bản này: CT, CV, "quyết định" … · only this type')
    .option('--from <day>', 'ban hành từ ngày · issued on this day or later')
    .option('--to <day>', 'ban hành đến ngày · issued on this day or earlier')
    .option('--limit <n>', 'số kết quả · at most so many', '20')
    .option('--cursor <cursor>', 'trang tiếp theo · the next page');
  viewOptions(jsonOption(dataOption(command)));
  examples(command, [
    'cascade search ct 12 binh duong',
    'cascade search "đề nghị mặt trận" --place "Bến Cát"',
    'cascade search bluezone --type CT --from 2020-08-01 --to 2020-08-31',
  ]);
  command.action(async (words: readonly string[], options: SearchOptions) =>
    withClient(context, options, async (client) => {
      const { place, type, from, to, limit, cursor } = options;
      const query = { text: words.join(' '), place, type, from, to, limit, cursor, ...viewQuery(options) };
      const found = await client.request<SearchResult & { asOf: string; knownAt: number; ordinal: number }>('GET', '/api/search', {
        query,
      });
      show(context.console, options.json, found, () => drawSearch(found, context.console).forEach(context.console.out));
    }),
  );
};
