import { InvalidArgumentError, type Command } from 'commander';
import type { Coverage } from '@cascade/lineage';
import type { Client } from '../client/client';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { drawCoverage } from '../render/coverage-table';
import { inSign, plain } from '../render/paint';
import { findBody, findDirective, onBehalfOf, partiesOf, viewQuery, type FindOptions } from './find';
import { oneItem } from './one-item';
import { asOption, dataOption, examples, findOptions, jsonOption, viewOptions } from './options';

type Stated = Coverage & { readonly asOf: string; readonly knownAt: number; readonly ordinal: number };
interface CoverageOptions extends FindOptions, DataOption {
  readonly as?: string;
  readonly body?: string;
  readonly item?: string;
  readonly verdict?: string;
  readonly reason?: string;
  readonly json?: boolean;
}
const VERDICTS = ['carried', 'weakened', 'dropped'];
const verdict = (value: string): string => {
  if (!VERDICTS.includes(value)) throw new InvalidArgumentError(`Chọn một trong · one of: ${VERDICTS.join(', ')}`);
  return value;
};
/** All pages as one answer: a matrix is read whole. */
const wholeOf = async (client: Client, id: string, options: CoverageOptions): Promise<Stated> => {
  const path = `/api/directives/${encodeURIComponent(id)}/coverage`;
  const first = await client.request<Stated>('GET', path, { query: viewQuery(options) });
  const rows = [...first.rows];
  for (let cursor = first.next; cursor !== null;) {
    const page = await client.request<Stated>('GET', path, { query: { ...viewQuery(options), cursor } });
    rows.push(...page.rows);
    cursor = page.next;
  }
  return { ...first, rows, next: null };
};
const decide = async (client: Client, context: Context, id: string, options: CoverageOptions): Promise<void> => {
  const whole = await wholeOf(client, id, options);
  const { body = '', item = '' } = options;
  const authorityId = await findBody(client, body, options, () => new Set(whole.rows.map((row) => row.authorityId)));
  const { itemId } = oneItem(whole.items, item);
  const path = `/api/directives/${encodeURIComponent(id)}/deliveries/${encodeURIComponent(authorityId)}/carriage`;
  const answer = await client.request<object>('POST', path, {
    body: { itemId, verdict: options.verdict, reason: options.reason },
    onBehalfOf: await onBehalfOf(client, options.as, partiesOf(client, id)),
  });
  show(context.console, options.json, answer, () =>
    write(context.console, [inSign('✓ ', { colour: 'green' }), plain('Đã ghi quyết định · decided')]),
  );
};
export const coverageCommand = (program: Command, context: Context): void => {
  const command = program
    .command('coverage')
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản · symbol or id')
    .summary('từng mục giao đến từng nơi ra sao · what each item came to at each body')
    .description(
      'Bảng các mục của văn bản với các cơ quan nhận: ai đã có văn bản triển khai, sau mấy ngày, mục nào được đưa đủ, nhẹ đi hay bỏ sót, ai còn im lặng, cấp nào bị bỏ qua. Với --body, --item, --verdict, --reason: ghi quyết định của người.\nItems of an order against the bodies it addressed: who answered and how soon, what was carried over, weakened or dropped, who is silent, which level was passed over. With --body, --item, --verdict, --reason: records what a person decides.',
    )
    .option('--body <body>', 'cơ quan được xét · the body decided about')
    .option('--item <label>', 'mục của văn bản giao (nhãn hoặc mã) · the item (label or id)')
    .option('--verdict <verdict>', 'carried (đưa đủ), weakened (nhẹ đi), dropped (bỏ sót)', verdict)
    .option('--reason <text>', 'lý do · why');
  asOption(findOptions(viewOptions(jsonOption(dataOption(command)))));
  examples(command, [
    'cascade coverage 12/CT-UBND --province "Bình Dương"',
    'cascade coverage 278/UBND-VX --province "Bình Dương" --as-of 2020-08-19 --json',
    'cascade coverage 278/UBND-VX --province "Bình Dương" --body "UBND phường Mỹ Phước" --item 2 --verdict weakened --reason "thiếu chỉ tiêu"',
  ]);
  command.action(async (named: string, options: CoverageOptions) => {
    const missing = ['body', 'item', 'verdict', 'reason'].filter((name) => options[name as 'body'] === undefined);
    if (missing.length > 0 && missing.length < 4)
      return command.error(`error: required option '--${missing[0]!} <${missing[0]!}>' not specified`, { exitCode: 2 });
    return withClient(context, options, async (client) => {
      const id = await findDirective(client, named, options);
      if (missing.length === 0) return decide(client, context, id, options);
      const whole = await wholeOf(client, id, options);
      show(context.console, options.json, whole, () => drawCoverage(whole, context.console).forEach(context.console.out));
    });
  });
};
