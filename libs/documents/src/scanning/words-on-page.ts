/** One word as Tesseract's table has it, with its box in pixels. */
interface Word {
  /** Block, paragraph and line it was put into. */
  readonly paragraph: string;
  readonly line: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly text: string;
}
const WORD_LEVEL = '5';
/** Words of a line further apart than so many times their height stand in two columns. */
const COLUMN_GAP = 2.2;

const wordsOf = (table: string): Word[] =>
  table.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , left, , width, height, , ...text] = row.split('\t');
    const word = text.join(' ').trim();
    if (level !== WORD_LEVEL || !word) return [];
    const place = `${page}/${block}/${paragraph}`;
    const from = Number(left);
    return [{ paragraph: place, line: `${place}/${line}`, left: from, right: from + Number(width), height: Number(height), text: word }];
  });

/** The text of a page from Tesseract's table of words: lines as they were found, columns of a line parted by tabs, an empty line between paragraphs. */
export const textOfTable = (table: string): string => {
  let text = '';
  let before: Word | null = null;
  for (const word of wordsOf(table)) {
    if (before === null) text += word.text;
    else if (before.paragraph !== word.paragraph) text += `\n\n${word.text}`;
    else if (before.line !== word.line) text += `\n${word.text}`;
    else text += `${word.left - before.right > COLUMN_GAP * Math.min(word.height, before.height) ? '\t' : ' '}${word.text}`;
    before = word;
  }
  return text;
};
