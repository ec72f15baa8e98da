import type { Command } from 'commander';
import type { DirectivePage } from '@cascade/lineage';
import { Refused } from '../client/client';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { dim, inSign, plain } from '../render/paint';
import { drawReadingStory } from '../render/reading-story';
import { accountNames } from './account-names';
import { bodyNames } from './body-names';
import { findDirective, onBehalfOf, type FindOptions } from './find';
import { asOption, dataOption, examples, findOptions, jsonOption } from './options';

interface ReadingOptions extends FindOptions, DataOption {
  readonly as?: string;
  readonly json?: boolean;
  readonly field: readonly string[];
}
interface ConfirmOptions extends ReadingOptions {
  readonly all?: boolean;
}
interface CorrectOptions extends ReadingOptions {
  readonly value: readonly string[];
  readonly reason: string;
}
interface ReadingAnswer {
  readonly directiveId: string;
  readonly changed: readonly string[];
  readonly unconfirmed: readonly string[];
  readonly warnings: readonly string[];
}
type Waiting = NonNullable<DirectivePage['reading']>['unconfirmed'];
const each = (given: string, before: readonly string[]): readonly string[] => [...before, given];
const common = (command: Command): Command => asOption(findOptions(jsonOption(dataOption(command))));
const path = (directiveId: string, what: string): string => `/api/directives/${encodeURIComponent(directiveId)}/reading/${what}`;

const tell = ({ console }: Context, { changed, unconfirmed }: ReadingAnswer): void => {
  if (changed.length === 0) write(console, [inSign('= ', { colour: 'grey' }), plain('Không có gì mới · nothing new')]);
  for (const pointer of changed) write(console, [inSign('✓ ', { colour: 'green' }), plain(pointer)]);
  if (unconfirmed.length) write(console, [inSign(`? còn chờ xác nhận · still waiting: ${unconfirmed.join(', ')}`, { colour: 'violet' })]);
};
const tellWaiting = ({ console }: Context, waiting: Waiting): void => {
  if (waiting.length === 0) write(console, [inSign('= ', { colour: 'grey' }), plain('Không có gì chờ xác nhận · nothing waits')]);
  for (const { pointer, value, warnings } of waiting)
    write(console, [inSign('? ', { colour: 'violet' }), plain(`${pointer}  ${JSON.stringify(value)}`), dim(`  ${warnings.join(', ')}`)]);
};
/** A text is a text; objects, lists and true, false, null are JSON. */
const valueOf = (written: string): unknown => {
  if (!/^(?:[[{]|true$|false$|null$)/u.test(written)) return written;
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return written;
  }
};
export const confirmCommand = (program: Command, context: Context): void => {
  const command = program
    .command('confirm')
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản · symbol or id of a letter')
    .summary('xác nhận những chỗ đọc chưa chắc · vouch for what was read badly')
    .description(
      'Xác nhận cách đọc của văn bản đến; từ đó nhiệm vụ, thời hạn, trả lời mới phát sinh. Không ghi trường nào: liệt kê những chỗ đang chờ.\nVouches for how a letter was read; only then do tasks, deadlines and answers follow. Without fields: lists what waits.',
    )
    .option('--all', 'mọi chỗ đang chờ · everything that waits')
    .option('--field <pointer>', 'một trường, ghi được nhiều lần · one field, may be repeated', each, []);
  common(command);
  examples(command, [
    'cascade confirm 278/UBND-VX --province "Bình Dương"',
    'cascade confirm 278/UBND-VX --all',
    'cascade confirm 278/UBND-VX --field /issuedOn --field /items/0/deadline',
  ]);
  command.action(async (named: string, options: ConfirmOptions) =>
    withClient(context, options, async (client) => {
      const directiveId = await findDirective(client, named, options);
      const { all, field } = options;
      if (!all && field.length === 0) {
        const page = await client.request<DirectivePage>('GET', `/api/directives/${encodeURIComponent(directiveId)}`);
        const waiting = page.reading?.unconfirmed ?? [];
        return show(context.console, options.json, waiting, () => tellWaiting(context, waiting));
      }
      const body = all ? { all } : { pointers: field };
      const answer = await client.request<ReadingAnswer>('POST', path(directiveId, 'confirm'), {
        body,
        onBehalfOf: await onBehalfOf(client, options.as),
      });
      await client.settled();
      show(context.console, options.json, answer, () => tell(context, answer));
    }),
  );
};
interface TakeBackOptions extends FindOptions, DataOption {
  readonly reason: string;
  readonly as?: string;
  readonly json?: boolean;
}
/** The last confirmation of each letter undone, one after the other; where one cannot be, those before it are and those behind it are not. */
export const takeBackCommand = (program: Command, context: Context): void => {
  const command = program
    .command('take-back')
    .argument('<document...>', 'số, ký hiệu hoặc mã của một hay nhiều văn bản · symbols or ids of letters')
    .summary('rút lại lần xác nhận cuối · take the last confirmation back')
    .description(
      'Rút lại lần xác nhận cuối của từng văn bản, kể cả khi đã xác nhận cùng lúc nhiều văn bản; nhiệm vụ và thời hạn phát sinh từ đó được rút theo.\nTakes back the last confirmation of each letter, also of many confirmed in one act; tasks and deadlines that followed from it go with it.',
    )
    .requiredOption('--reason <reason>', 'lý do · why');
  common(command);
  examples(command, [
    'cascade take-back 278/UBND-VX --province "Bình Dương" --reason "xác nhận nhầm văn bản"',
    'cascade take-back 278/UBND-VX 12/CT-UBND --reason "bấm nhầm xác nhận hàng loạt"',
  ]);
  command.action(async (named: readonly string[], options: TakeBackOptions) =>
    withClient(context, options, async (client) => {
      const letters: string[] = []; // all are found before the first is touched
      for (const each of named) letters.push(await findDirective(client, each, options));
      const as = await onBehalfOf(client, options.as);
      for (const directiveId of new Set(letters)) {
        const answer = await client.request<ReadingAnswer>('POST', path(directiveId, 'take-back'), {
          body: { reason: options.reason },
          onBehalfOf: as,
        });
        show(context.console, options.json, answer, () => {
          write(context.console, [plain('✓ đã rút lại · taken back'), dim(`  ${directiveId}`)]);
          tell(context, answer);
        });
      }
      await client.settled();
    }),
  );
};
export const correctCommand = (program: Command, context: Context): void => {
  const command = program
    .command('correct')
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản · symbol or id of a letter')
    .summary('sửa chỗ đọc sai · put right what was read wrongly')
    .description(
      'Sửa cách đọc của văn bản đến, có lý do; nhiệm vụ, thời hạn và trả lời thay đổi theo. Cơ quan ghi bằng tên hoặc mã; null: văn bản không có; …/-: thêm mới.\nPuts right how a letter was read, with a reason; tasks, deadlines and answers follow. Bodies by name or id; null: the letter has none; …/-: adds one.',
    )
    .requiredOption(
      '--field <pointer>',
      'trường cần sửa, ghi được nhiều lần kèm --value · field, may be repeated with its --value',
      each,
      [],
    )
    .requiredOption('--value <value>', 'giá trị đúng · the right value', each, [])
    .requiredOption('--reason <reason>', 'lý do · why');
  common(command);
  examples(command, [
    'cascade correct 278/UBND-VX --field /issuedOn --value 2020-08-20 --reason "ngày ghi bằng tay"',
    'cascade correct 278/UBND-VX --field /issuerId --value "UBND thị xã Bến Cát" --reason "đầu văn bản mờ"',
    'cascade correct 278/UBND-VX --field /items/0/assignees/0 --value "UBND phường Thới Hòa" --reason "đọc nhầm tên"',
    'cascade correct 278/UBND-VX --field /items/1 --value null --reason "không phải nhiệm vụ"',
  ]);
  command.action(async (named: string, options: CorrectOptions) =>
    withClient(context, options, async (client) => {
      const { field, value, reason } = options;
      if (field.length === 0 || field.length !== value.length) throw new Refused(unpaired(field.length, value.length));
      const directiveId = await findDirective(client, named, options);
      const corrections = field.map((pointer, at) => ({ pointer, value: valueOf(value[at]!), reason }));
      const answer = await client.request<ReadingAnswer>('POST', path(directiveId, 'correct'), {
        body: { corrections },
        onBehalfOf: await onBehalfOf(client, options.as),
      });
      await client.settled();
      show(context.console, options.json, answer, () => tell(context, answer));
    }),
  );
};
const unpaired = (fields: number, values: number): Refused['problem'] => {
  const vi = { title: `Có ${fields} trường (--field) nhưng ${values} giá trị (--value)`, remedy: 'Ghi mỗi --field kèm đúng một --value' };
  const en = { title: `There are ${fields} fields (--field) and ${values} values (--value)`, remedy: 'Give each --field one --value' };
  return { type: '/problems/request.invalid', status: 422, code: 'request.invalid', ...vi, details: {}, words: { vi, en } };
};
export const readingCommand = (program: Command, context: Context): void => {
  const command = program
    .command('reading')
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản · symbol or id of a letter')
    .summary('văn bản được đọc thế nào, ai đã đổi gì · how a letter was read, and who changed what')
    .description(
      'Những chỗ còn chờ xác nhận, lưu ý khi đọc, và mọi lần xác nhận, sửa, đọc lại, gộp: ai, khi nào, vì sao.\nWhat still waits, what the reader warned of, and every confirmation, correction, rereading and join: who, when, why.',
    );
  findOptions(jsonOption(dataOption(command)));
  examples(command, ['cascade reading 278/UBND-VX --province "Bình Dương"', 'cascade reading 5f0c2a1e-… --json']);
  command.action(async (named: string, options: ReadingOptions) =>
    withClient(context, options, async (client) => {
      const directiveId = await findDirective(client, named, options);
      const { reading } = await client.request<DirectivePage>('GET', `/api/directives/${encodeURIComponent(directiveId)}`);
      const story = reading ?? { unconfirmed: [], warnings: [], corrections: [] };
      const { corrections } = story;
      const names = options.json
        ? new Map<string, string>()
        : new Map([
            ...(await accountNames(
              client,
              corrections.map(({ actor }) => actor),
            )),
            ...(await bodyNames(
              client,
              corrections.map(({ onBehalfOf }) => onBehalfOf),
            )),
          ]);
      show(context.console, options.json, story, () => {
        const lines = drawReadingStory(story, context.console.language, names);
        if (lines.length === 0)
          write(context.console, [
            inSign('= ', { colour: 'grey' }),
            plain('Đọc trọn vẹn, chưa ai sửa · read well, nobody changed anything'),
          ]);
        write(context.console, ...lines);
      });
    }),
  );
};
