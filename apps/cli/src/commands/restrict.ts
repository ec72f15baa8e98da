import type { Command } from 'commander';
import { show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { inSign, plain } from '../render/paint';
import { findDirective, onBehalfOf, type FindOptions } from './find';
import { asOption, dataOption, examples, findOptions, jsonOption } from './options';

interface RestrictOptions extends FindOptions, DataOption {
  readonly reason: string;
  readonly basis?: string;
  readonly lift?: boolean;
  readonly as?: string;
  readonly json?: boolean;
}
/** Says who may read a document: the bodies named on it and auditors, or everybody again. */
export const restrictCommand = (program: Command, context: Context): void => {
  const command = program
    .command('restrict')
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản · symbol or id')
    .summary('đặt hoặc bỏ chế độ văn bản hạn chế · restrict a document, or open it again')
    .requiredOption('--reason <text>', 'lý do · why')
    .option('--basis <text>', 'dấu hoặc căn cứ, như trên văn bản · the mark or rule, as printed')
    .option('--lift', 'bỏ chế độ hạn chế · open it again');
  findOptions(asOption(jsonOption(dataOption(command))));
  examples(command, [
    'cascade restrict 278/UBND-VX --province "Bình Dương" --basis "Lưu hành nội bộ" --reason "Chỉ dùng trong các cơ quan được giao"',
    'cascade restrict 278/UBND-VX --province "Bình Dương" --lift --reason "Đã công bố"',
  ]);
  command.action(async (named: string, options: RestrictOptions) => {
    const { reason, basis, lift, json } = options;
    if (lift && basis !== undefined) return command.error('error: --basis has no meaning with --lift');
    return withClient(context, options, async (client) => {
      const id = await findDirective(client, named, options);
      const path = `/api/directives/${encodeURIComponent(id)}/restriction${lift ? '/lift' : ''}`;
      const answer = await client.request<object>('POST', path, {
        body: { reason, ...(basis !== undefined && { basis }) },
        onBehalfOf: await onBehalfOf(client, options.as),
      });
      const what = lift ? 'đã bỏ chế độ hạn chế · open again' : 'đã đặt chế độ hạn chế · restricted';
      show(context.console, json, answer, () => write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`${named}: ${what}`)]));
    });
  });
};
