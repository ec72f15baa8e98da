import type { Command } from 'commander';
import type { CollectedReport, DirectivePage, TaskOccurrences } from '@cascade/lineage';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import type { Language } from '../render/language';
import { bold, dim, inSign, plain, type Piece } from '../render/paint';
import { dateInWords, dueInWords, instantInWords } from '../render/words';
import { findDirective, onBehalfOf, partiesOfTask, viewQuery, type FindOptions, type ViewOptions } from './find';
import { oneItem } from './one-item';
import { asOption, dataOption, examples, findOptions, jsonOption, viewOptions } from './options';

const STATUS: Readonly<Record<string, Readonly<Record<Language, Piece>>>> = {
  met: { vi: inSign('● đúng hạn', { colour: 'green' }), en: inSign('● in time', { colour: 'green' }) },
  late: { vi: inSign('◐ chậm', { colour: 'amber' }), en: inSign('◐ late', { colour: 'amber' }) },
  missed: { vi: inSign('▲ thiếu', { colour: 'red' }), en: inSign('▲ missed', { colour: 'red' }) },
  waived: { vi: dim('× miễn'), en: dim('× waived') },
  pending: { vi: inSign('○ chưa đến hạn', { colour: 'blue' }), en: inSign('○ not yet due', { colour: 'blue' }) },
  'not-due': { vi: dim('– không phải kỳ báo cáo'), en: dim('– no period of it') },
};
const WORDS = {
  from: { vi: 'từ', en: 'from' },
  until: { vi: 'đến', en: 'until' },
  due: { vi: 'hạn', en: 'due' },
  submitted: { vi: 'nộp', en: 'submitted' },
  sumOf: { vi: 'cộng từ', en: 'sum of' },
  reports: { vi: 'báo cáo', en: 'reports' },
  missing: { vi: 'Thiếu', en: 'Missing' },
  shares: { vi: 'tỷ lệ, không cộng được', en: 'shares have no sum' },
  units: { vi: 'khác đơn vị hoặc mẫu số, không cộng được', en: 'other units or wholes have no sum' },
} as const;
const statusIn = (status: string, language: Language): Piece => STATUS[status]?.[language] ?? plain(status);
const figures = (values: readonly { name: string; amount: number; unit: string }[] | null): string =>
  (values ?? []).map(({ name, amount, unit }) => `${name}: ${amount} ${unit}`).join('; ');
interface ReportsOptions extends ViewOptions, DataOption {
  readonly as?: string;
  readonly correct?: string;
  readonly void?: boolean;
  readonly happenedAt?: string;
  readonly event?: string;
  readonly reason?: string;
  readonly json?: boolean;
}
/** The occurrences of one duty. */
export const reportsCommand = (program: Command, context: Context): void => {
  const command = program
    .command('reports')
    .argument('<task>', 'mã nhiệm vụ · the id of the task')
    .summary('các kỳ báo cáo của một nhiệm vụ · reports due again and again');
  command
    .option('--correct <period>', 'đính chính báo cáo của kỳ này · put the report of this period right')
    .option('--void', 'với --correct: báo cáo không có hoặc sai, được nộp lại · it may be submitted again')
    .option('--happened-at <time>', 'với --correct: thời điểm đúng · when it really came')
    .option('--event <id>', 'với --correct: mã sự kiện, bỏ trống là lần ghi cuối · the event put right')
    .option('--reason <text>', 'với --correct: lý do · why');
  asOption(viewOptions(jsonOption(dataOption(command))));
  examples(command, [
    'cascade reports 3f0c… --as-of 2020-08-20',
    'cascade reports 3f0c… --correct 2020-08-18 --void --reason "nhập nhầm đơn vị" --as "UBND xã An Điền"',
  ]);
  command.action(async (taskId: string, options: ReportsOptions) =>
    withClient(context, options, async (client) => {
      const { correct: period, void: voided, happenedAt, event: eventId, reason } = options;
      if (period !== undefined) {
        const path = `/api/tasks/${encodeURIComponent(taskId)}/reports/${encodeURIComponent(period)}/correct`;
        const body = { voided, happenedAt, eventId, reason };
        const answer = await client.request<object>('POST', path, {
          body,
          onBehalfOf: await onBehalfOf(client, options.as, partiesOfTask(client, taskId)),
        });
        return show(context.console, options.json, answer, () => write(context.console, [plain('✓ đã đính chính · put right')]));
      }
      const found = await client.request<TaskOccurrences>('GET', `/api/tasks/${encodeURIComponent(taskId)}/reports`, {
        query: viewQuery(options),
      });
      const { language } = context.console;
      const say = (word: keyof typeof WORDS): string => WORDS[word][language];
      return show(context.console, options.json, found, ({ duty, occurrences }) => {
        write(context.console, [
          bold(duty.recurrence.text),
          dim(
            `  ${say('from')} ${dateInWords(duty.fromOn)}${duty.untilOn ? ` ${say('until')} ${dateInWords(duty.untilOn)}` : ''}  ${duty.collectorText ?? ''}`,
          ),
        ]);
        for (const { period, dueAt, status, submittedAt, values } of occurrences)
          write(context.console, [
            statusIn(status, language),
            plain(`  ${period}  ${say('due')} ${dueInWords(Date.parse(dueAt))}`),
            dim(`  ${submittedAt === null ? '' : `${say('submitted')} ${instantInWords(submittedAt)}`}  ${figures(values)}`),
          ]);
      });
    }),
  );
};
interface CollectOptions extends FindOptions, DataOption {
  readonly item: string;
  readonly period: string;
  readonly json?: boolean;
}
/** The reports on one item for one period, added up. */
export const collectCommand = (program: Command, context: Context): void => {
  const command = program
    .command('collect')
    .argument('<document>', 'văn bản giao báo cáo · the order that asks for the reports')
    .requiredOption('--item <label>', 'mục · the item')
    .requiredOption('--period <period>', 'kỳ: 2020-08-18, 2020-08, 2020-Q3 …')
    .summary('tổng hợp báo cáo của một kỳ · add up the reports of a period');
  findOptions(viewOptions(jsonOption(dataOption(command))));
  examples(command, ['cascade collect 278/UBND-VX --province "Bình Dương" --item 7 --period 2020-08-18']);
  command.action(async (named: string, options: CollectOptions) =>
    withClient(context, options, async (client) => {
      const directiveId = await findDirective(client, named, options);
      const { items } = await client.request<DirectivePage>('GET', `/api/directives/${encodeURIComponent(directiveId)}`);
      const { itemId } = oneItem(items, options.item);
      const query = { directiveId, itemId, period: options.period, ...viewQuery(options) };
      const report = await client.request<CollectedReport>('GET', '/api/collected-reports', { query });
      show(context.console, options.json, report, () =>
        drawn(report, 0, context.console.language).forEach((line) => write(context.console, line)),
      );
    }),
  );
};
const drawn = (report: CollectedReport, level: number, language: Language): Piece[][] => {
  const say = (word: keyof typeof WORDS): string => WORDS[word][language];
  const indent = '  '.repeat(level);
  return [
    ...report.totals.map(({ name, amount, unit, reports }) => [
      bold(`${indent}${name}: ${amount} ${unit}`),
      dim(`  ${say('sumOf')} ${reports} ${say('reports')}`),
    ]),
    ...report.apart.map(({ name, least, most, units, reason }) => [
      plain(`${indent}${name}: ${least === most ? least : `${least} – ${most}`} (${units.join(', ')})`),
      dim(`  ${say(reason === 'share' ? 'shares' : 'units')}`),
    ]),
    ...report.lines.flatMap(({ assigneeName, assigneeId, status, values, below }) => [
      [plain(indent), statusIn(status, language), plain(`  ${assigneeName ?? assigneeId}`), dim(`  ${figures(values)}`)],
      ...(below ? drawn(below, level + 1, language) : []),
    ]),
    ...(report.missing.length
      ? [[inSign(`${indent}${say('missing')} ${report.missing.length} ${say('reports')}`, { colour: 'red' })]]
      : []),
  ];
};
