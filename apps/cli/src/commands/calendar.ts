import type { Command } from 'commander';
import type { SpecialDay } from '@cascade/calendar/domain';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { bold, dim, inSign, plain } from '../render/paint';
import { dateInWords } from '../render/words';
import { dataOption, examples, jsonOption } from './options';

const KINDS = { off: { vi: 'nghỉ', en: 'off' }, working: { vi: 'làm việc', en: 'working' } } as const;
interface CalendarOptions extends DataOption {
  readonly id: string;
  readonly year?: string;
  readonly off?: string[];
  readonly working?: string[];
  readonly name?: string;
  readonly source?: string;
  readonly json?: boolean;
}
interface Shown {
  readonly version: string;
  readonly yearKnown: boolean | null;
  readonly days: readonly SpecialDay[];
}
/** Which days are worked; entering days sets anew the open deadlines that really move. */
export const calendarCommand = (program: Command, context: Context): void => {
  const command = program
    .command('calendar')
    .summary('lịch làm việc và ngày nghỉ · working days and holidays')
    .option('--id <calendar>', 'mã lịch · which calendar', 'viet-nam')
    .option('--year <year>', 'chỉ năm này · only this year')
    .option('--off <days...>', 'ngày nghỉ: 31/8/2026, hoặc đợt 14/2/2026..22/2/2026 · days off')
    .option('--working <days...>', 'ngày làm bù · days worked in exchange')
    .option('--name <text>', 'tên ngày nghỉ · what they are called')
    .option('--source <act>', 'văn bản quy định · the act that says so');
  jsonOption(dataOption(command));
  examples(command, [
    'cascade calendar --year 2026',
    'cascade calendar --off 31/8/2026 --working 22/8/2026 --name "Nghỉ hoán đổi" --source "Công văn 12729/VPCP-KGVX"',
  ]);
  command.action(async (options: CalendarOptions) =>
    withClient(context, options, async (client) => {
      const path = `/api/calendars/${encodeURIComponent(options.id)}`;
      const entries = [...entriesOf('off', options.off, options), ...entriesOf('working', options.working, options)];
      if (entries.length) await client.request('POST', `${path}/days`, { body: { entries } });
      const shown = await client.request<Shown>('GET', path, { query: { year: options.year } });
      show(context.console, options.json, shown, ({ version, yearKnown, days }) => {
        write(context.console, [bold(version)]);
        for (const { on, kind, name, source } of days)
          write(context.console, [
            inSign(KINDS[kind][context.console.language].padEnd(9), { colour: kind === 'off' ? 'red' : 'blue' }),
            plain(`${dateInWords(on)}  ${name}`),
            dim(`  ${source}`),
          ]);
        if (yearKnown === false)
          write(context.console, [
            inSign('Chưa có ngày nghỉ nào của năm này: thời hạn chỉ tính theo tuần làm việc · no holiday of this year is known', {
              colour: 'amber',
            }),
          ]);
      });
    }),
  );
};
const entriesOf = (kind: string, days: readonly string[] = [], { name, source }: CalendarOptions): object[] =>
  days.map((written) => {
    const [from, ...rest] = written.split('..');
    return { from, ...(rest.length ? { until: rest.join('..') } : {}), kind, name, source };
  });
