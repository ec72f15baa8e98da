import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { FORMATS, exported, type Format } from '../exporting/formats';
import { fileRefusal } from '../client/file-refusal';
import { withClient, type Context } from '../context';
import { findOptions, dataOption, examples, viewOptions } from './options';
import { findDocument } from './find';
import { traceOf, type TraceOptions } from './trace';

interface ExportOptions extends TraceOptions {
  readonly format: Format;
  readonly output?: string;
}
export const exportCommand = (program: Command, context: Context): void => {
  const command = program
    .command('export')
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản · symbol or id')
    .summary('xuất chuỗi văn bản ra CSV, JSON, DOT, GraphML, GEXF · export a trace')
    .addOption(new Option('--format <format>', 'định dạng · format').choices(FORMATS).default('csv'))
    .option('-o, --output <file>', 'tệp; mặc định: màn hình · file; left out: the terminal')
    .option('--up <n>', 'số cấp bên trên · levels above')
    .option('--down <n>', 'số cấp bên dưới · levels below');
  findOptions(viewOptions(dataOption(command)));
  examples(command, [
    'cascade export 12/CT-UBND --province "Bình Dương" --format csv -o chuoi.csv',
    'cascade export 278/UBND-VX --format dot | dot -Tsvg > chuoi.svg',
  ]);
  command.action(async (named: string, options: ExportOptions) =>
    withClient(context, options, async (client) => {
      const { id } = await findDocument(client, named, options);
      const text = exported(await traceOf(client, id, options), options.format);
      // Refused or not to be recorded: then nothing leaves.
      await client.request('POST', `/api/exports/lineage-${encodeURIComponent(id)}`, { query: { format: options.format }, body: {} });
      if (options.output) {
        const path = resolve(context.cwd, options.output);
        await writeFile(path, text).catch((error: unknown) => {
          throw fileRefusal(path, error, 'write');
        });
      } else context.console.out(text.replace(/\r?\n$/, ''));
    }),
  );
};
