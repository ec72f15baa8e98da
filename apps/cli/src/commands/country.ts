import type { Command } from 'commander';
import { dayInWords } from '@cascade/calendar/domain';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { dim, inSign, plain } from '../render/paint';
import { findBody, viewQuery, type ViewOptions } from './find';
import { dataOption, examples, jsonOption, viewOptions } from './options';

interface Loaded {
  readonly bodies: number;
  readonly added: number;
}
interface CountryOptions extends DataOption {
  readonly to: string;
  readonly json?: boolean;
}
/** Loads what the lists of units show up to a day; the sample's store stops in August 2020 until this is asked. */
export const countryCommand = (program: Command, context: Context): void => {
  const command = program
    .command('country')
    .summary('nạp đơn vị hành chính đến một ngày · load the units up to a day')
    .description(
      'Nạp mọi thay đổi của đơn vị hành chính đến ngày này (đổi tên từ 2019, sắp xếp ngày 1/7/2025); nạp lại không thêm gì.\nLoads every change of the units up to this day (renamings since 2019, the reform of 1/7/2025); loading again adds nothing.',
    )
    .option('--to <day>', 'đến ngày · up to this day', '2025-07-01');
  jsonOption(dataOption(command));
  examples(command, ['cascade country --to 2025-07-01', 'cascade bodies "Bến Cát" --as-of 2025-07-02']);
  command.action(async ({ to, json, ...options }: CountryOptions) =>
    withClient(context, options, async (client) => {
      const answer = await client.request<Loaded>('POST', '/api/authorities/country', { body: { asOf: to } });
      await client.settled();
      show(context.console, json, answer, ({ bodies, added }) =>
        write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`${bodies} cơ quan, ${added} sự kiện mới · bodies, new events`)]),
      );
    }),
  );
};

interface Passing {
  readonly name: string;
  readonly kind: string;
  readonly extent: string | null;
  readonly legalBasis: string;
  readonly on: string;
}
interface Page {
  readonly authorityId: string;
  readonly name: string;
  readonly dissolved: boolean;
  readonly names: readonly { name: string; from: string; to: string | null; parentName: string | null; dissolved: boolean }[];
  readonly successors: readonly Passing[];
  readonly predecessors: readonly Passing[];
  readonly end: { readonly on: string; readonly legalBasis: string } | null;
  readonly today: readonly { readonly authorityId: string; readonly name: string }[];
}
const KINDS: Readonly<Record<string, string>> = {
  rename: 'đổi tên · renamed',
  merge: 'nhập · merged',
  split: 'chia · split',
  partial: 'chuyển một phần · a part',
  end: 'kết thúc · ended',
};
const EXTENTS: Readonly<Record<string, string>> = { full: 'toàn bộ · whole', partial: 'một phần · in part' };
const passingInWords = (kind: string, extent: string | null): string =>
  [KINDS[kind] ?? kind, extent === null ? '' : (EXTENTS[extent] ?? extent)].filter(Boolean).join(', ');
/** One body through time: its names and places, whom it came from, who took over. */
export const bodyCommand = (program: Command, context: Context): void => {
  const command = program
    .command('body')
    .argument('<body>', 'tên hoặc mã · a name or an id')
    .summary('một cơ quan qua thời gian · one body through time');
  viewOptions(jsonOption(dataOption(command)));
  examples(command, ['cascade body "UBND thị xã Bến Cát"', 'cascade body "UBND xã Quảng Ngạn" --as-of 2025-07-02']);
  command.action(async (named: string, options: ViewOptions & DataOption & { json?: boolean }) =>
    withClient(context, options, async (client) => {
      const id = await findBody(client, named, options);
      const page = await client.request<Page>('GET', `/api/authorities/${id}`, { query: viewQuery(options) });
      show(context.console, options.json, page, (body) => {
        write(context.console, [plain(body.name), dim(`  ${body.authorityId}${body.dissolved ? '  đã kết thúc · ended' : ''}`)]);
        for (const { name, from, to, parentName, dissolved } of body.names)
          if (!dissolved)
            write(context.console, [
              dim(`  ${dayInWords(from)} – ${to === null ? '' : dayInWords(to)}  `),
              plain(name),
              dim(`  ${parentName ?? ''}`),
            ]);
        for (const { name, kind, extent, on, legalBasis } of body.predecessors)
          write(context.console, [plain(`  ← ${name}`), dim(`  ${passingInWords(kind, extent)}  ${dayInWords(on)}  ${legalBasis}`)]);
        for (const { name, kind, extent, on, legalBasis } of body.successors)
          write(context.console, [plain(`  → ${name}`), dim(`  ${passingInWords(kind, extent)}  ${dayInWords(on)}  ${legalBasis}`)]);
        if (body.end) write(context.console, [plain(`  × ${KINDS['end']}`), dim(`  ${dayInWords(body.end.on)}  ${body.end.legalBasis}`)]);
        if (body.dissolved && body.today.length > 0)
          write(context.console, [dim('  nay là · today: '), plain(body.today.map(({ name }) => name).join('; '))]);
      });
    }),
  );
};
