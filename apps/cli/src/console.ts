import { bilingualProblem } from './render/problem';
import { asItIs, type NameField } from './render/option-names';
import { harmless, lineOf, paperOf, plain, type Paper, type Piece } from './render/paint';
import { Refused } from './client/client';
import type { Language } from './render/language';

/** Where a command writes, and how it is read there; a spec passes its own. */
export interface Console {
  readonly paper: Paper;
  readonly language: Language;
  out(text: string): void;
  err(text: string): void;
}
export const languageOfShell = (env: Readonly<Record<string, string | undefined>>): Language =>
  /^en/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'en' : 'vi';
export const processConsole = (): Console => ({
  paper: paperOf(process.stdout, process.env),
  language: languageOfShell(process.env),
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});
export const write = (console: Console, ...lines: readonly (readonly Piece[])[]): void => {
  for (const line of lines) console.out(lineOf(line, console.paper));
};
/** JSON for programs, else what `draw` makes of it for people. */
export const show = <T>(console: Console, json: boolean | undefined, answer: T, draw: (answer: T) => void): void => {
  if (json) console.out(JSON.stringify(answer, null, 2));
  else {
    draw(answer);
    tellIncomplete(console, (answer as { incomplete?: Incomplete } | null)?.incomplete);
  }
};
interface Incomplete {
  readonly here: readonly { readonly stream: string }[];
  readonly total: number;
}
/** An answer that lacks something says so, on the other channel: what is piped on stays what it is. */
const tellIncomplete = ({ err, language }: Console, incomplete: Incomplete | undefined): void => {
  if (!incomplete) return;
  const { here, total } = incomplete;
  const words = {
    vi: `! Chưa đủ: ${here.length} mục trong kết quả này (cả kho: ${total}) có việc chưa tính được. Xem: cascade stuck`,
    en: `! Incomplete: ${here.length} of what is shown (${total} in the whole store) could not take an event in. See: cascade stuck`,
  };
  err(words[language]);
};

export const EXIT = { done: 0, refused: 1, usage: 2 } as const;
/** Tells why a command failed, its fields called as `nameField` does; returns the exit status. */
export const tellFailure = (console: Console, error: unknown, nameField: NameField = asItIs): number => {
  if (error instanceof Refused) {
    for (const line of bilingualProblem(error.problem, console.language, nameField))
      console.err(lineOf([plain(line)], { colour: false, width: null }));
    return EXIT.refused;
  }
  // Nothing of ours: a mistake in the program, whose place helps who mends it and nobody else.
  const { message = String(error), stack = '' } = error as { message?: string; stack?: string };
  console.err(`✗ Chương trình gặp lỗi chưa rõ: ${harmless(message)}`);
  console.err('  → Thử lại; nếu vẫn lỗi, báo người quản trị kèm dòng trên. CASCADE_DEBUG=1 cho biết thêm chi tiết.');
  console.err('  An unforeseen error of the program\n  → Try again; if it stays, report the line above. CASCADE_DEBUG=1 tells more.');
  if (process.env['CASCADE_DEBUG']) console.err(stack);
  return EXIT.refused;
};
