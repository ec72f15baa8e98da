import type { TargetLine, Targets } from '@cascade/lineage';
import type { Command } from 'commander';
import { dayInWords } from '@cascade/calendar/domain';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { dim, plain, type Piece } from '../render/paint';
import { findDirective, viewQuery, type FindOptions } from './find';
import { dataOption, examples, findOptions, jsonOption, viewOptions } from './options';

const WORDS: Readonly<Record<string, string>> = {
  met: '● đạt · met',
  notMet: '▲ chưa đạt · not met',
  unknown: '◌ chưa có số liệu · no figure',
  notComparable: '– không so được · not comparable',
  undecided: '? chưa kết luận được · undecided',
};
/** Beside the verdict, where the figures are not what they are compared with. */
const REASONS: Readonly<Record<string, string>> = {
  'target-unread': 'chỉ tiêu chưa đọc được thành số · the target was not read as a number',
  'unit-differs': 'khác đơn vị tính · another unit',
  'base-differs': 'khác mẫu số · of another whole',
  'figures-differ': 'một nơi báo hai số liệu khác nhau trong cùng ngày · one body told two figures of one day',
  'shares-apart': 'tỷ lệ từng nơi, không cộng được · shares have no sum',
};
const lines = (
  { bodyName, bodyId, verdict, reason, figure, amount, isCounted, below }: TargetLine,
  depth: number,
): (readonly Piece[])[] => [
  [
    plain(`${'  '.repeat(depth)}${WORDS[verdict] ?? verdict}  ${bodyName ?? bodyId}`),
    dim(figure ? `  ${figure.amount} ${figure.unit} (${dayInWords(figure.countedAt)})` : amount !== null ? `  ${amount}` : ''),
    dim(isCounted ? '' : '  đã tính ở dòng khác của nơi này · counted with another line of this body'),
    dim(reason !== null && REASONS[reason] ? `  ${REASONS[reason]}` : ''),
  ],
  ...below.flatMap((line) => lines(line, depth + 1)),
];
/** Whether the targets of an order are met, body by body. */
export const targetsCommand = (program: Command, context: Context): void => {
  const command = program
    .command('targets')
    .argument('<symbol>', 'số, ký hiệu hoặc mã · a symbol or an id')
    .summary('chỉ tiêu đạt hay chưa, theo từng cơ quan · targets met or not, body by body');
  viewOptions(findOptions(jsonOption(dataOption(command))));
  examples(command, ['cascade targets 278/UBND-VX --province "Bình Dương" --as-of 2020-08-20']);
  command.action(async (symbol: string, options: FindOptions & DataOption & { json?: boolean }) =>
    withClient(context, options, async (client) => {
      const id = await findDirective(client, symbol, options);
      const answer = await client.request<Targets>('GET', `/api/directives/${id}/targets`, { query: viewQuery(options) });
      show(context.console, options.json, answer, ({ items, symbol: shown }) => {
        for (const { label, target, verdict, lines: all } of items)
          write(
            context.console,
            [plain(`${shown ?? ''} ${label}: ${target.text}  `), dim(WORDS[verdict] ?? verdict)],
            ...all.flatMap((line) => lines(line, 1)),
          );
        if (items.length === 0) write(context.console, [dim('Văn bản không giao chỉ tiêu nào · no target in this order')]);
      });
    }),
  );
};
