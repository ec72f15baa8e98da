import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { decodeDocument, plainOf, readLetter, type PlainLetter } from '@cascade/documents';
import { dueAtOf } from '../due-at-of';
import { guarded, type Context } from '../context';
import { tellFailure, write } from '../console';
import { fileRefusal } from '../client/file-refusal';
import { asRefusal } from '../client/refusals';
import { bold, dim, plain } from '../render/paint';
import { examples } from './options';

interface ReadOptions {
  readonly json?: boolean;
  readonly text?: boolean;
}
export const readCommand = (program: Command, context: Context): void => {
  const command = program
    .command('read')
    .argument('<files...>', 'tệp văn bản · letters')
    .summary('đọc thử văn bản, không lưu gì · read letters without keeping anything')
    .description(
      'Cho biết hệ thống đọc được gì từ tệp; không cần dữ liệu và không lưu gì.\nShows what would be understood of a file; needs no store and keeps nothing.',
    )
    .option('--json', 'như tệp *.expected.json · as the outside format')
    .option('--text', 'chữ đã giải mã · the decoded text');
  examples(command, ['cascade read cong-van-278.txt', 'cascade read *.txt --json']);
  command.action(async (files: string[], options: ReadOptions) =>
    guarded(context, async () => {
      for (const file of files) {
        try {
          const path = resolve(context.cwd, file);
          const bytes = await readFile(path).catch((error: unknown) => {
            throw fileRefusal(path, error);
          });
          const { text } = await decodeDocument(bytes, basename(path));
          if (options.text) context.console.out(text);
          // One object a line: many files make a stream that is read line by line.
          else if (options.json) context.console.out(JSON.stringify(plainOf(readLetter(text), dueAtOf)));
          else tell(context, file, plainOf(readLetter(text)));
        } catch (error) {
          context.console.err(`${file}:`);
          context.exit(tellFailure(context.console, asRefusal(error)));
        }
      }
    }),
  );
};
const tell = ({ console }: Context, file: string, letter: PlainLetter): void => {
  const rows: [string, string | null][] = [
    ['Loại', letter.type],
    ['Số, ký hiệu', `${letter.number ?? '…'}/${letter.symbol ?? '…'}`],
    ['Cơ quan', letter.issuer],
    ['Nơi, ngày', [letter.place, letter.date].filter(Boolean).join(', ') || null],
    ['Trích yếu', letter.subject],
    ['Nơi nhận', letter.recipients.join('; ') || null],
    ['Người ký', [letter.signer.role, letter.signer.name].filter(Boolean).join(' ') || null],
  ];
  write(console, [bold(file)]);
  for (const [name, value] of rows) write(console, [dim(`  ${name.padEnd(12)}`), value === null ? dim('không đọc được') : plain(value)]);
  for (const { relation, raw } of letter.citations) write(console, [dim(`  viện dẫn    `), plain(raw), dim(`  ${relation}`)]);
  for (const { label, textStartsWith, assignees, deadline, recurrence } of letter.tasks)
    write(console, [
      dim(`  mục ${label.padEnd(8)}`),
      plain(`${textStartsWith}…`),
      dim(`  ${assignees.join('; ')}  ${deadline ?? ''} ${recurrence ?? ''}`),
    ]);
  console.out('');
};
