import type { Command } from 'commander';
import { withClient, type Context, type DataOption } from '../context';
import { Refused } from '../client/client';
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
  /** What it waits for at this moment; left out: nothing. */
  readonly error?: string;
}
/** A log that cannot be read for so long is not busy but broken. */
const PATIENCE_MS = 5_000;
/** What serves goes on serving; a rebuild that waits in a server goes on when it can. */
const stuck = (reason: string): Refused => {
  const isFull = /is full|store\.full|ENOSPC|EDQUOT/.test(reason);
  const words = isFull ? FULL : wordsOf(reason);
  return new Refused({ type: '/problems/rebuild.stuck', status: 503, code: 'rebuild.stuck', ...words.vi, details: { reason }, words });
};
const FULL = {
  vi: {
    title: 'Không dựng lại được: ổ đĩa đã đầy',
    remedy: 'Giải phóng dung lượng rồi chạy lại cascade rebuild. Dữ liệu đang tra cứu vẫn dùng được.',
  },
  en: {
    title: 'The read models cannot be rebuilt: the disk is full',
    remedy: 'Free some space and run cascade rebuild again. What serves now goes on serving.',
  },
};
const wordsOf = (reason: string) => ({
  vi: {
    title: `Không dựng lại được: ${reason}`,
    remedy: 'Dữ liệu đang tra cứu vẫn dùng được. Nếu nhật ký hỏng, khôi phục bản sao lưu vào thư mục mới: cascade restore.',
  },
  en: {
    title: `The read models cannot be rebuilt: ${reason}`,
    remedy: 'What serves now goes on serving. If the log is damaged, restore a backup into a new folder: cascade restore.',
  },
});
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
      let lastWell = since;
      const bar = progressBar(context.console, process.stderr);
      let state = await client.request<ReadModelsAnswer>('POST', '/api/read-models/rebuild');
      while (state.rebuilding) {
        lastWell = state.error === undefined ? performance.now() : lastWell;
        if (state.error !== undefined && performance.now() - lastWell > PATIENCE_MS) throw stuck(state.error);
        bar.show(state.rebuilding.share, `${countInWords(state.rebuilding.ordinal)} sự kiện · events`);
        await pause(100);
        state = await client.request<ReadModelsAnswer>('GET', '/api/read-models');
      }
      bar.end();
      if (state.failed) throw stuck(state.failed);
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
