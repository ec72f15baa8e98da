import type { Command } from 'commander';
import type { NotUpdating, OfficialLine, OfficialTable, TaskList } from '@cascade/lineage';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { bold, dim, plain } from '../render/paint';
import type { Language } from '../render/language';
import { drawTasks } from '../render/task-table';
import { statedLine } from '../render/tree';
import { countInWords, instantInWords } from '../render/words';
import { findBody, findDirective, viewQuery, type FindOptions } from './find';
import { asOption, dataOption, examples, findOptions, jsonOption, viewOptions } from './options';

interface OfficialOptions extends FindOptions, DataOption {
  readonly as?: string;
  readonly of?: string;
  readonly by?: string;
  readonly below?: boolean;
  readonly from?: string;
  readonly until?: string;
  readonly cell?: string;
  readonly force?: string;
  readonly notUpdating?: string | true;
  readonly limit: string;
  readonly cursor?: string;
  readonly json?: boolean;
}
type Stated = { asOf: string; knownAt: number; ordinal: number };
const WORDS = {
  head: {
    vi: ['đúng hạn', 'quá hạn', 'trong hạn', 'quá hạn', 'không hạn', 'tổng', 'thu hồi', 'tỷ lệ'],
    en: ['in time', 'late', 'in time', 'overdue', 'undated', 'all', 'withdrawn', 'rate'],
  },
  over: { vi: ['hoàn thành', '', 'chưa xong', '', '', '', '', 'đúng hạn'], en: ['done', '', 'open', '', '', '', '', 'in time'] },
  tasks: { vi: 'Nhiệm vụ giao', en: 'Tasks given' },
  requests: { vi: 'Đề nghị', en: 'Requests' },
  encouragements: { vi: 'Khuyến khích', en: 'Encouragements' },
  untouched: { vi: 'chưa cập nhật', en: 'never updated' },
  since: { vi: 'từ', en: 'since' },
} as const;
const percent = (rate: number | null, language: Language): string =>
  rate === null ? '–' : `${(Math.floor(rate * 1000) / 10).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')} %`;
const cells = (line: Omit<OfficialLine, 'key' | 'name'>, language: Language): string[] => [
  ...[
    line.doneInTime,
    line.doneLate,
    line.openInTime,
    line.openOverdue,
    line.withoutDeadline,
    line.total,
    line.withdrawn + line.recalled,
  ].map((count) => countInWords(count, language)),
  percent(line.rate, language),
];
const WIDTH = 11;
const columns = (texts: readonly string[]): string => texts.map((text) => text.padStart(WIDTH)).join('');
const NAME_WIDTH = 36;
const named = (name: string): string => (name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name.padEnd(NAME_WIDTH));

/** The official table and the lists behind it. */
export const officialCommand = (program: Command, context: Context): void => {
  const command = program
    .command('official')
    .summary('bảng tổng hợp tình hình thực hiện nhiệm vụ · the official table')
    .option('--of <document>', 'nhiệm vụ do văn bản này giao · tasks of this order')
    .option('--by <what>', 'total, body, level, directive', 'total')
    .option('--below', 'kể cả cấp dưới · with bodies and orders below')
    .option('--from <day>', 'kỳ: thời hạn từ ngày · deadlines from this day on')
    .option('--until <day>', 'kỳ: đến hết ngày · until the end of this day')
    .option('--cell <bucket>', 'mở một ô: doneInTime, doneLate, openInTime, openOverdue, withoutDeadline, withdrawn, recalled')
    .option('--force <force>', 'với --cell: binding, request, encouragement')
    .option('--not-updating [days]', 'cơ quan chưa cập nhật nhiệm vụ nào đã giao từ … ngày · bodies that do not update')
    .option('--limit <n>', 'số dòng · at most so many', '50')
    .option('--cursor <cursor>', 'trang tiếp theo · the next page');
  asOption(findOptions(viewOptions(jsonOption(dataOption(command)))));
  examples(command, [
    'cascade official --as "UBND thị xã Bến Cát" --below --by body',
    'cascade official --from 1/8/2020 --until 31/8/2020 --as-of 2020-08-31',
    'cascade official --cell withoutDeadline',
    'cascade official --not-updating 7',
  ]);
  command.action(async (options: OfficialOptions) =>
    withClient(context, options, async (client) => {
      const { limit, cursor, from, until, by } = options;
      const { language, paper } = context.console;
      if (options.notUpdating !== undefined) {
        const query = { days: options.notUpdating === true ? undefined : options.notUpdating, limit, cursor, ...viewQuery(options) };
        const page = await client.request<{ items: readonly NotUpdating[]; next: string | null }>('GET', '/api/official/not-updating', {
          query,
        });
        return show(context.console, options.json, page, () => {
          for (const { name, bodyId, open, untouched, since } of page.items)
            write(context.console, [
              plain(
                `${named(name ?? bodyId)}${countInWords(untouched, language)}/${countInWords(open, language)} ${WORDS.untouched[language]}`,
              ),
              dim(`  ${WORDS.since[language]} ${instantInWords(since)}`),
            ]);
          if (page.items.length === 0) write(context.console, [dim('Cơ quan nào cũng đã cập nhật · every body has updated')]);
        });
      }
      const directiveId = options.of === undefined ? undefined : await findDirective(client, options.of, options);
      const authorityId = options.as === undefined ? undefined : await findBody(client, options.as, options);
      const scope = { directiveId, authorityId, below: options.below ? true : undefined, from, until, ...viewQuery(options) };
      if (options.cell !== undefined) {
        const query = { ...scope, bucket: options.cell, force: options.force, limit, cursor };
        const list = await client.request<TaskList & Stated>('GET', '/api/official/tasks', { query });
        return show(context.console, options.json, list, () => drawTasks(list, paper, language).forEach(context.console.out));
      }
      const table = await client.request<OfficialTable & Stated>('GET', '/api/official', { query: { ...scope, by } });
      return show(context.console, options.json, table, () => {
        write(context.console, [dim(named('') + columns(WORDS.over[language]))]);
        write(context.console, [dim(named('') + columns(WORDS.head[language]))]);
        if (by !== 'total')
          for (const line of table.lines)
            write(context.console, [plain(named(line.name ?? line.key ?? '?') + columns(cells(line, language)))]);
        write(context.console, [bold(named(WORDS.tasks[language]) + columns(cells(table.total, language)))]);
        write(context.console, [plain(named(WORDS.requests[language]) + columns(cells(table.requests, language)))]);
        write(context.console, [plain(named(WORDS.encouragements[language]) + columns(cells(table.encouragements, language)))]);
        write(context.console, [dim(statedLine(table, language))]);
      });
    }),
  );
};
