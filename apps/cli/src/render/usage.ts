/** What the parser of the command line says, told in Vietnamese first; what it may come to say besides stays as it is. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+?)'/, 'Không có tùy chọn $1'],
  [/^error: unknown command '(.+?)'/, 'Không có lệnh $1'],
  [/^error: missing required argument '(.+?)'/, 'Còn thiếu: $1'],
  [/^error: required option '(.+?)' not specified/, 'Còn thiếu tùy chọn $1'],
  [/^error: option '(.+?)' argument missing/, 'Tùy chọn $1 còn thiếu giá trị'],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./, 'Tùy chọn $1 không nhận "$2"; chọn một trong: $3'],
  [/^error: too many arguments.*?Expected (\d+) arguments? but got (\d+)/, 'Thừa tham số: cần $1, nhận $2'],
  [
    /^error: command-argument value '(.*?)' is invalid for argument '(.+?)'\. (?:Chọn một trong · one of: )?(.+)/,
    'Tham số $2 không nhận "$1"; chọn một trong: $3',
  ],
  [
    /^error: option '(.+?)' argument '(.*?)' is invalid\. (?:Chọn một trong · one of: )?(.+)/,
    'Tùy chọn $1 không nhận "$2"; chọn một trong: $3',
  ],
  [/^error: (--\S+) is needed(?: with (--\S+))?/, 'Còn thiếu tùy chọn $1 $2'],
  [/^error: (--\S+) and (--\S+) exclude each other/, 'Chỉ chọn một: $1 hoặc $2'],
  [/^error: (--\S+) has no meaning with (--\S+)/, 'Không dùng $1 cùng với $2'],
  [/^error: unknown step '(.+?)' \((.+)\)/, 'Không có bước "$1"; chọn một trong: $2'],
];
export const usageInWords = (message: string): string => {
  const text = message.trim();
  const [found, sentence] = SENTENCES.find(([pattern]) => pattern.test(text)) ?? [];
  if (!found || !sentence) return text;
  const [whole = ''] = found.exec(text) ?? [];
  const english = text.replace(/^error: /, '').replace('Chọn một trong · ', '');
  return `✗ ${whole.replace(found, sentence).trim()}\n  ${english}`;
};
/** Headings of a help text. */
export const headingInWords = (title: string): string =>
  ({
    'Usage:': 'Cách dùng · Usage:',
    'Arguments:': 'Tham số · Arguments:',
    'Options:': 'Tùy chọn · Options:',
    'Commands:': 'Lệnh · Commands:',
  })[title] ?? title;
