import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { decodeDocument, metaOf, plainOf, readLetter, type DecodedLetter, type PlainMeta, type ReadLetter } from '@cascade/documents';
import { dueAtOf } from '../due-at-of';
import { guarded, type Context } from '../context';
import { tellFailure, write } from '../console';
import { Refused } from '../client/client';
import { readLetterFile } from '../client/letter-file';
import { asRefusal } from '../client/refusals';
import { bracketedLetter, colouredLetter, legendOfMarks, listedMarks } from '../render/marked-letter';
import { asItStands, bold, dim, harmless, lineOf, plain } from '../render/paint';
import { examples } from './options';

interface ReadOptions {
  readonly json?: boolean;
  readonly text?: boolean;
  readonly marks?: boolean;
}
/** One letter of a file: its plain fields, and how each was read, with places in the text of the whole file. */
interface LetterOfFile extends ReadLetter {
  readonly meta: PlainMeta;
}
export const readCommand = (program: Command, context: Context): void => {
  const command = program
    .command('read')
    .argument('<files...>', 'tệp văn bản · letters')
    .summary('đọc thử văn bản, không lưu gì · read letters without keeping anything')
    .description(
      'Cho biết hệ thống đọc được gì từ tệp; không cần dữ liệu và không lưu gì. Tệp gồm nhiều văn bản được tách ra.\nShows what would be understood of a file; needs no store and keeps nothing. Several letters in one file are split.',
    )
    .option('--json', 'mỗi tệp một dòng JSON; văn bản thứ hai trở đi ở "more" · a line of JSON a file; further letters of it in "more"')
    .option('--text', 'chữ đã giải mã, đánh dấu những gì đọc được · the decoded text, with what was understood marked')
    .option('--marks', 'như --text, dấu ghi ngay trong chữ · as --text, with the marks written into the text');
  examples(command, ['cascade read cong-van-278.txt', 'cascade read cong-van-278.pdf --text', 'cascade read *.txt --json']);
  command.action(async (files: string[], options: ReadOptions) =>
    guarded(context, async () => {
      for (const file of files) {
        try {
          const path = resolve(context.cwd, file);
          const decoded = await decodeDocument(await readLetterFile(path), basename(path));
          const [text, letters] = [decoded.text, lettersOf(decoded)];
          if (options.text || options.marks) {
            if (files.length > 1) write(context.console, [bold(`── ${file}`)]);
            show(context, text, letters, options);
          }
          // One object a line: many files make a stream that is read line by line.
          else if (options.json) context.console.out(JSON.stringify(lineOfFile(file, letters)));
          else letters.forEach((letter, at) => tell(context, letters.length > 1 ? `${file} (${at + 1}/${letters.length})` : file, letter));
        } catch (error) {
          const refusal = asRefusal(error);
          if (options.json && refusal instanceof Refused) context.console.out(JSON.stringify({ file, problem: refusal.problem }));
          context.console.err(`${harmless(file)}:`);
          context.exit(tellFailure(context.console, refusal));
        }
      }
    }),
  );
};
const lettersOf = ({ text, letters }: DecodedLetter): LetterOfFile[] =>
  letters.map(({ start, end }) => {
    const letter = text.slice(start, end);
    const reading = readLetter(letter);
    return { ...plainOf(reading, dueAtOf), meta: metaOf(reading, letter, start) };
  });
const lineOfFile = (file: string, [first, ...more]: readonly LetterOfFile[]): object => ({
  file,
  ...first,
  ...(more.length ? { more } : {}),
});

/** In colours the marks are in the letter itself; elsewhere it stands first and unaltered, so that every place can be counted in it. */
const show = ({ console }: Context, text: string, letters: readonly LetterOfFile[], { marks }: ReadOptions): void => {
  const paper = { ...console.paper, width: null };
  const metas = letters.map(({ meta }) => meta);
  // In a file the letter stays as it is; on a terminal it must not command it. Each sign stands for one, so that every place still counts.
  const safe = (words: string): string => (console.paper.width === null ? words : harmless(words.replace(/\r/gu, ' ')));
  if (marks) console.out(safe(bracketedLetter(text, metas)));
  else if (paper.colour) console.out(asItStands(colouredLetter(text, metas), paper));
  else console.out(safe(text));
  console.out('');
  if (!marks && !paper.colour) for (const line of listedMarks(text, metas)) console.out(lineOf(line, paper));
  console.out(lineOf(legendOfMarks(), paper));
};
const tell = ({ console }: Context, file: string, letter: ReadLetter): void => {
  const rows: [string, string | null][] = [
    ['Loại', letter.type],
    ['Số, ký hiệu', `${letter.number ?? '…'}/${letter.symbol ?? '…'}`],
    ['Cơ quan', letter.issuer],
    ['Nơi, ngày', [letter.place, letter.date ?? letter.datePartial].filter(Boolean).join(', ') || null],
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
