import type { RegisterBook } from '@cascade/lineage';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { fileRefusal } from '../client/file-refusal';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { dim, inSign, plain } from '../render/paint';
import { findBody, viewQuery, type ViewOptions } from './find';
import { asOption, dataOption, examples, jsonOption, viewOptions } from './options';

interface RegisterOptions extends ViewOptions, DataOption {
  readonly as?: string;
  readonly year: string;
  readonly out?: string;
  readonly limit: string;
  readonly last?: string;
  readonly series?: string;
  readonly json?: boolean;
}
/** The books of a records office on screen or as a file to print, to open in a spreadsheet, or to hand on. */
export const registerCommand = (program: Command, context: Context): void => {
  const command = program
    .command('register')
    .argument('<book>', 'outgoing (văn bản đi), incoming (văn bản đến), followUp (theo dõi giải quyết)')
    .summary('sổ đăng ký văn bản · the books of a records office')
    .requiredOption('--year <year>', 'năm · its year')
    .option('--last <n>', 'outgoing: số cuối đã lấy trên sổ giấy, sổ này tiếp từ số sau · go on after the last number of the paper book')
    .option('--series <name>', 'với --last: sổ riêng, bỏ trống là sổ chung · with --last: a series of its own')
    .option('--out <file>', 'ghi ra tệp .xlsx, .csv hoặc .html · write to a file')
    .option('--limit <n>', 'số dòng · at most so many', '50');
  asOption(viewOptions(jsonOption(dataOption(command))));
  examples(command, [
    'cascade register outgoing --as "UBND thị xã Bến Cát" --year 2020',
    'cascade register outgoing --as "UBND thị xã Bến Cát" --year 2020 --last 458',
    'cascade register followUp --as "UBND thị xã Bến Cát" --year 2020 --out so-theo-doi.xlsx',
  ]);
  command.action(async (named: string, options: RegisterOptions) => {
    const book = /^follow-?up$/i.test(named) ? 'followUp' : named;
    const format = options.out === undefined ? 'json' : /\.(xlsx|csv|html)$/i.exec(options.out)?.[1]?.toLowerCase();
    if (format === undefined)
      return command.error(`error: option '--out <file>' argument '${options.out}' is invalid. Allowed choices are .xlsx, .csv, .html.`);
    if (!/^\d{4}$/.test(options.year))
      return command.error(`error: option '--year <year>' argument '${options.year}' is invalid. Allowed choices are 1945 … 2200.`);
    const { as } = options;
    if (as === undefined) return command.error('error: --as is needed');
    const { last, series } = options;
    if (last !== undefined && !(book === 'outgoing' && /^\d{1,6}$/.test(last)))
      return command.error(`error: option '--last <n>' argument '${last}' is invalid. Allowed choices are 0 … 999999 (outgoing).`);
    if (series !== undefined && last === undefined) return command.error('error: --last is needed');
    return withClient(context, options, async (client) => {
      const authorityId = await findBody(client, as, options);
      if (last !== undefined) {
        const body = { authorityId, year: Number(options.year), series, mode: 'kept', firstNumber: Number(last) + 1 };
        const answer = await client.request<object>('POST', '/api/registers', { body, onBehalfOf: authorityId });
        return show(context.console, options.json, answer, () =>
          write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`số tiếp theo · next: ${Number(last) + 1}`)]),
        );
      }
      const query = { authorityId, year: options.year, ...viewQuery(options) };
      const path = `/api/registers/${encodeURIComponent(book)}`;
      if (options.out !== undefined) {
        const file = resolve(context.cwd, options.out);
        const bytes = await client.download(path, { query: { ...query, format } });
        try {
          writeFileSync(file, bytes);
        } catch (error) {
          throw fileRefusal(file, error, 'write');
        }
        write(context.console, [inSign('✓ ', { colour: 'green' }), plain(file)]);
        return;
      }
      const page = await client.request<RegisterBook>('GET', path, { query: { ...query, limit: options.limit } });
      show(context.console, options.json, page, ({ title, authorityName, year, columns, items, next }) => {
        write(context.console, [plain(`${title.vi} · ${title.en}`)], [dim(`${authorityName}, ${year}`)]);
        for (const line of items) {
          const [first, ...rest] = columns.filter(({ key }) => line[key]);
          if (!first) continue;
          write(context.console, [plain(line[first.key] ?? ''), dim(`  ${rest.map(({ key, vi }) => `${vi}: ${line[key]}`).join(' · ')}`)]);
        }
        if (items.length === 0) write(context.console, [dim('Sổ chưa có dòng nào · nothing in this book yet')]);
        if (next !== null) write(context.console, [dim('… còn nữa, dùng --limit hoặc --out · more: --limit or --out')]);
      });
    });
  });
};
