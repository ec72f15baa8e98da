import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { fileRefusal } from '../client/file-refusal';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { inSign, plain } from '../render/paint';
import { onBehalfOf } from './find';
import { asOption, dataOption, examples, jsonOption } from './options';

interface Answer {
  readonly directives: number;
  readonly tasks: number;
  readonly known: number;
}
/** Open tasks out of an office's own table. */
export const importTasksCommand = (program: Command, context: Context): void => {
  const command = program
    .command('import-tasks')
    .argument('<file>', 'bảng tính .xlsx · a workbook')
    .summary('nhập nhiệm vụ đang theo dõi từ bảng tính · bring in open tasks from a workbook')
    .description(
      'Cột: Số, ký hiệu · Ngày văn bản · Cơ quan ban hành · Trích yếu · Nhiệm vụ · Đơn vị thực hiện · Thời hạn (có thể trống).\nKiểm tra từng dòng; sai một dòng thì không dòng nào được nhập. All rows are taken in, or none where one is wrong.\nMột bảng tối đa 5.000 dòng; nhiều hơn thì chia thành nhiều bảng, các dòng của một văn bản ở cùng một bảng. A table has 5,000 rows at most; divide a longer one, the rows of one document together.',
    );
  asOption(jsonOption(dataOption(command)));
  examples(command, ['cascade import-tasks nhiem-vu.xlsx --as "UBND thị xã Bến Cát"']);
  command.action(async (file: string, { as, json, ...options }: DataOption & { as?: string; json?: boolean }) =>
    withClient(context, options, async (client) => {
      let body: Uint8Array;
      try {
        body = readFileSync(resolve(context.cwd, file));
      } catch (error) {
        throw fileRefusal(file, error);
      }
      const answer = await client.request<Answer>('POST', '/api/task-sheets', { body, onBehalfOf: await onBehalfOf(client, as) });
      await client.settled();
      show(context.console, json, answer, ({ directives, tasks, known }) =>
        write(context.console, [
          inSign('✓ ', { colour: 'green' }),
          plain(`${tasks} nhiệm vụ, ${directives} văn bản${known ? ` (${known} đã có từ trước)` : ''} · tasks, documents`),
        ]),
      );
    }),
  );
};
