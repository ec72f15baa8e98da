import type { Command } from 'commander';
import { EXIT, show, write } from '../console';
import { withClient, type Context, type DataOption } from '../context';
import { inSign, plain } from '../render/paint';
import { findDirective, type FindOptions } from './find';
import { dataOption, examples, findOptions, jsonOption, oneOf } from './options';

interface ForgetOptions extends FindOptions, DataOption {
  readonly reason: string;
  readonly task?: boolean;
  readonly account?: boolean;
  readonly files?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}
/** Destroys the keys of a document or a task. What cannot be undone is done only by who said so. */
export const forgetCommand = (program: Command, context: Context): void => {
  const command = program
    .command('forget')
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản; với --task, --account: mã · symbol or id; with --task, --account: its id')
    .summary('hủy khóa: nội dung không bao giờ đọc lại được · destroy keys: what they closed is never read again')
    .requiredOption('--reason <text>', 'số, ngày của yêu cầu xóa, không ghi tên người · the request, no name of a person')
    .option('--account', 'là một tài khoản · it is an account')
    .option('--task', 'là một nhiệm vụ · it is a task')
    .option(
      '--files <what>',
      'tệp có văn bản khác: keep (giữ), destroy (hủy cả tệp) · of a file with other letters',
      oneOf(['keep', 'destroy']),
    )
    .option('--yes', 'đã hiểu là không thể khôi phục · I know that nothing brings it back');
  findOptions(jsonOption(dataOption(command)));
  examples(command, [
    'cascade forget 278/UBND-VX --province "Bình Dương" --reason "Yêu cầu xóa số 07 ngày 12/3/2021" --yes',
    'cascade forget 3f0c… --task --reason "Yêu cầu xóa số 08 ngày 12/3/2021" --yes',
  ]);
  command.action(async (named: string, options: ForgetOptions) => {
    if (!options.yes) {
      context.console.err(
        '✗ Không thể khôi phục, kể cả từ bản sao lưu · nothing brings it back, no backup either\n  → thêm --yes · add --yes',
      );
      context.exit(EXIT.usage);
      return;
    }
    await withClient(context, options, async (client) => {
      const kind = options.account ? 'accounts' : options.task ? 'tasks' : 'directives';
      const id = kind !== 'directives' ? named : await findDirective(client, named, options);
      const { reason, files } = options;
      const path = `/api/${kind}/${encodeURIComponent(id)}/destroy-keys`;
      const answer = await client.request<{ readonly keyIds: readonly string[] }>('POST', path, { body: { reason, files } });
      show(context.console, options.json, answer, () =>
        write(context.console, [inSign('✓ ', { colour: 'green' }), plain(`đã hủy ${answer.keyIds.length} khóa · keys destroyed  ${id}`)]),
      );
    });
  });
};
