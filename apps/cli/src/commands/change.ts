import type { Command } from 'commander';
import type { DirectivePage } from '@cascade/lineage';
import type { Client } from '../client/client';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { inSign, plain } from '../render/paint';
import { findDirective, onBehalfOf, partiesOf, type FindOptions } from './find';
import { oneItem } from './one-item';
import { asOption, dataOption, examples, findOptions, jsonOption, oneOf } from './options';

interface ChangeOptions extends FindOptions, DataOption {
  readonly as?: string;
  readonly by?: string;
  readonly sentence?: string;
  readonly item?: readonly string[];
  readonly when?: string;
  readonly json?: boolean;
}
/** Items as people name them: by label. An id is taken as it is. */
const itemIdsOf = async (client: Client, id: string, named: readonly string[]): Promise<string[] | undefined> => {
  if (named.length === 0) return undefined;
  const { items } = await client.request<DirectivePage>('GET', `/api/directives/${encodeURIComponent(id)}`);
  return named.map((name) => oneItem(items, name).itemId);
};
const CHANGES = ['amend', 'replace', 'correct', 'repeal', 'recall'];
/** Records what a later document does to an order. */
export const changeCommand = (program: Command, context: Context): void => {
  const command = program
    .command('change')
    .argument('<how>', 'amend (sửa đổi), replace (thay thế), correct (đính chính), repeal (bãi bỏ), recall (thu hồi)', oneOf(CHANGES))
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản · symbol or id')
    .summary('ghi việc sửa đổi, thay thế, đính chính, bãi bỏ, thu hồi · record what became of an order')
    .requiredOption('--sentence <text>', 'nguyên văn câu làm thay đổi; với recall: lý do · the sentence that says so; for recall: why')
    .option('--by <document>', 'văn bản làm thay đổi · the document that does it')
    .option('--item <labels...>', 'amend, correct: các mục bị thay đổi · the items it touches')
    .option('--when <time>', 'ngày có hiệu lực · when it holds');
  asOption(findOptions(jsonOption(dataOption(command))));
  examples(command, [
    'cascade change amend 12/CT-UBND --province "Bình Dương" --item 1 --sentence "Sửa mục 1: tối thiểu 70%" --when 2020-08-20',
    'cascade change replace 278/UBND-VX --province "Bình Dương" --by 301/UBND-VX --sentence "Thay thế Công văn số 278/UBND-VX"',
  ]);
  command.action(async (how: string, named: string, options: ChangeOptions) =>
    withClient(context, options, async (client) => {
      const id = await findDirective(client, named, options);
      const { sentence, when: occurredAt, item = [] } = options;
      const byDirectiveId = options.by === undefined ? undefined : await findDirective(client, options.by, options);
      const itemIds = how === 'amend' || how === 'correct' ? await itemIdsOf(client, id, item) : undefined;
      const said = how === 'recall' ? { reason: sentence } : { sentence, itemIds };
      const answer = await client.request<object>('POST', `/api/directives/${encodeURIComponent(id)}/${how}`, {
        body: { ...said, byDirectiveId, occurredAt },
        onBehalfOf: await onBehalfOf(client, options.as, partiesOf(client, id)),
      });
      show(context.console, options.json, answer, () =>
        write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`đã ghi · recorded  ${id}`)]),
      );
    }),
  );
};
interface ReviewOptions extends FindOptions, DataOption {
  readonly as?: string;
  readonly decision: string;
  readonly reason: string;
  readonly json?: boolean;
}
/** Decides about an order after a change above, so that it is no longer to be reviewed. */
export const reviewCommand = (program: Command, context: Context): void => {
  const command = program
    .command('review')
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản · symbol or id')
    .summary('quyết định sau khi văn bản cấp trên thay đổi · decide after a change above')
    .requiredOption(
      '--decision <decision>',
      'keep (giữ nguyên), amend (sẽ sửa đổi), recall (sẽ thu hồi)',
      oneOf(['keep', 'amend', 'recall']),
    )
    .requiredOption('--reason <text>', 'lý do · why');
  asOption(findOptions(jsonOption(dataOption(command))));
  examples(command, ['cascade review 278/UBND-VX --province "Bình Dương" --decision keep --reason "không ảnh hưởng"']);
  command.action(async (named: string, options: ReviewOptions) =>
    withClient(context, options, async (client) => {
      const id = await findDirective(client, named, options);
      const { decision, reason } = options;
      const answer = await client.request<object>('POST', `/api/directives/${encodeURIComponent(id)}/review`, {
        body: { decision, reason },
        onBehalfOf: await onBehalfOf(client, options.as, partiesOf(client, id)),
      });
      show(context.console, options.json, answer, () =>
        write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`đã quyết định · decided  ${id}`)]),
      );
    }),
  );
};
