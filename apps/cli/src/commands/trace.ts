import type { Command } from 'commander';
import type { Trace } from '@cascade/lineage';
import { withClient, type Context, type DataOption } from '../context';
import { show } from '../console';
import { FOLD_AT, drawTrace } from '../render/tree';
import type { Client } from '../client/client';
import { findDocument, viewQuery, type FindOptions } from './find';
import { dataOption, examples, findOptions, jsonOption, viewOptions } from './options';

export interface TraceOptions extends FindOptions, DataOption {
  readonly up?: string;
  readonly down?: string;
  readonly all?: boolean;
  readonly tasks?: boolean;
  readonly json?: boolean;
}
export type StatedTrace = Trace & { readonly asOf: string; readonly knownAt: number; readonly ordinal: number };

export const askTrace = async (client: Client, named: string, options: TraceOptions): Promise<StatedTrace> => {
  const { id } = await findDocument(client, named, options);
  return traceOf(client, id, options);
};
export const traceOf = (client: Client, id: string, options: TraceOptions): Promise<StatedTrace> => {
  const { up, down, tasks } = options;
  return client.request('GET', `/api/directives/${encodeURIComponent(id)}/lineage`, {
    query: { up, down, tasks: tasks ? true : undefined, ...viewQuery(options) },
  });
};
export const traceCommand = (program: Command, context: Context): void => {
  const command = program
    .command('trace')
    .argument('<document>', 'số, ký hiệu hoặc mã văn bản · symbol or id')
    .summary('vẽ chuỗi văn bản và tình trạng nhiệm vụ · draw where an order comes from and what came of it')
    .description(
      'Vẽ cây văn bản: bên trên là văn bản gốc, bên dưới là văn bản triển khai đến từng xã, phường, kèm tình trạng từng nhiệm vụ.\nDraws the tree of an order: above what it carries out, below what came of it, with the state of each task.',
    )
    .option('--up <n>', 'số cấp bên trên · levels above')
    .option('--down <n>', 'số cấp bên dưới · levels below')
    .option('--all', `không thu gọn khi quá ${FOLD_AT} nhánh · do not fold`)
    .option('--tasks', 'liệt kê từng nhiệm vụ · list each task');
  findOptions(command);
  viewOptions(command);
  jsonOption(dataOption(command));
  examples(command, [
    'cascade trace 278/UBND-VX --province "Bình Dương"',
    'cascade trace 12/CT-UBND --province "Bình Dương" --as-of 2020-08-19 --tasks',
    'cascade trace 62/UBND-CT --issuer "Quảng Ngạn" --up 1 --json',
  ]);
  command.action(async (named: string, options: TraceOptions) =>
    withClient(context, options, async (client) => {
      const trace = await askTrace(client, named, options);
      show(context.console, options.json, trace, () => {
        const fold = options.all ? Number.POSITIVE_INFINITY : FOLD_AT;
        for (const line of drawTrace(trace, {
          paper: context.console.paper,
          fold,
          tasks: options.tasks ?? false,
          language: context.console.language,
        }))
          context.console.out(line);
      });
    }),
  );
};
