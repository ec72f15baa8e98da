import type { Command } from 'commander';
import { withClient, type Context, type DataOption } from '../context';
import { show, write } from '../console';
import { inSign, plain } from '../render/paint';
import { progressBar } from '../render/progress';
import { countInWords } from '../render/words';
import { pause } from './find';
import { dataOption, examples, jsonOption } from './options';

interface ReadModelsAnswer {
  readonly ordinal: number;
  readonly rebuilding: { readonly ordinal: number; readonly share: number } | null;
  readonly failed: string | null;
}
export const rebuildCommand = (program: Command, context: Context): void => {
  const command = program
    .command('rebuild')
    .summary('dựng lại dữ liệu tra cứu từ nhật ký · build the read models anew from the log')
    .description(
      'Dựng lại toàn bộ dữ liệu tra cứu bên cạnh bản đang dùng rồi thay thế; việc tra cứu không bị ngừng.\nBuilds all read models anew beside the serving ones and swaps them; reads go on.',
    );
  jsonOption(dataOption(command));
  examples(command, ['cascade rebuild', 'cascade rebuild --data ./data --json']);
  command.action(async (options: DataOption & { json?: boolean }) =>
    withClient(context, options, async (client) => {
      const since = performance.now();
      const bar = progressBar(context.console, process.stderr);
      let state = await client.request<ReadModelsAnswer>('POST', '/api/read-models/rebuild');
      while (state.rebuilding) {
        bar.show(state.rebuilding.share, `${countInWords(state.rebuilding.ordinal)} sự kiện · events`);
        await pause(100);
        state = await client.request<ReadModelsAnswer>('GET', '/api/read-models');
      }
      bar.end();
      if (state.failed) throw new Error(state.failed);
      const answer = { ordinal: state.ordinal, ms: Math.round(performance.now() - since) };
      show(context.console, options.json, answer, () =>
        write(context.console, [
          inSign('✓ ', { colour: 'green' }),
          plain(`Đã dựng lại từ ${countInWords(answer.ordinal)} sự kiện · rebuilt from as many events (${answer.ms} ms)`),
        ]),
      );
    }),
  );
};
