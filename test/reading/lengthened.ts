const TAIL = /^N[oơ]i nh[aậ]n/u;
/** Where a head is over, roughly: what is taken from other letters is body. */
const HEAD_LINES = 12;

/** The text with further paragraphs of other letters before its tail, until it has so many bytes: short letters are mostly head, and heads are read longest. */
export const lengthened = (texts: readonly string[], index: number, bytes: number): string => {
  const lines = (texts[index] ?? '').split('\n');
  const tail = lines.findIndex((line) => TAIL.test(line));
  const at = tail < 0 ? lines.length : tail;
  const more: string[] = [];
  let length = Buffer.byteLength(lines.join('\n'));
  for (let next = 1; length < bytes && next < texts.length; next += 1)
    for (const line of bodyOf(texts[(index + next) % texts.length] ?? '')) {
      if (length >= bytes) break;
      more.push(line);
      length += Buffer.byteLength(line) + 1;
    }
  return [...lines.slice(0, at), ...more, ...lines.slice(at)].join('\n');
};
const bodyOf = (text: string): string[] => {
  const lines = text.split('\n');
  const tail = lines.findIndex((line) => TAIL.test(line));
  return lines.slice(HEAD_LINES, tail < 0 ? lines.length : tail).filter((line) => line.trim() !== '');
};
