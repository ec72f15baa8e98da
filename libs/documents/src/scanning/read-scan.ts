import { runProgram, type ProgramLimits, type ProgramResult } from './run-program';
import { textOfTable } from './words-on-page';

export type Scan =
  | { readonly kind: 'text'; readonly text: string }
  /** The Debian package that is not installed. */
  | { readonly kind: 'missing'; readonly package: 'tesseract-ocr' | 'tesseract-ocr-vie' | 'poppler-utils' }
  | { readonly kind: 'broken' | 'too-costly' };

/** A page takes one to five seconds; letters of more pages have a text layer. */
export const MOST_SCANNED_PAGES = 20;
const RECOGNISING: ProgramLimits = { seconds: 60, megabytes: 2_048, outputBytes: 4 * 1024 * 1024 };
const RENDERING: ProgramLimits = { seconds: 30, megabytes: 1_024, outputBytes: 32 * 1024 * 1024 };
/** Pixels of a page's longer side, 300 to an inch of A4: however large a page says it is, its picture is no larger. */
const LONGER_SIDE = '3508';
/** One column of lines of any size: head blocks in two columns stay on their lines and are parted by their gaps. */
const LAYOUT = '4';
const LANGUAGE = 'vie';

/** The text on a picture of a page (PNG, JPEG, TIFF). */
export const textOfPicture = async (bytes: Uint8Array): Promise<Scan> => {
  const known = await languageIsThere();
  if (known) return known;
  const read = await runProgram('tesseract', ['stdin', 'stdout', '-l', LANGUAGE, '--psm', LAYOUT, 'tsv'], bytes, RECOGNISING);
  return read.kind === 'done' ? { kind: 'text', text: textOfTable(read.output.toString('utf8')) } : failed(read, 'tesseract-ocr');
};
/** The text on the pages of a PDF that has pictures only. */
export const textOfScannedPdf = async (bytes: Uint8Array, pages: number): Promise<Scan> => {
  if (pages > MOST_SCANNED_PAGES) return { kind: 'too-costly' };
  const known = await languageIsThere();
  if (known) return known;
  const texts: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const only = ['-f', String(page), '-l', String(page)];
    const rendered = await runProgram('pdftoppm', [...only, '-scale-to', LONGER_SIDE, '-gray', '-png'], bytes, RENDERING);
    if (rendered.kind !== 'done') return failed(rendered, 'poppler-utils');
    const read = await textOfPicture(rendered.output);
    if (read.kind !== 'text') return read;
    texts.push(read.text);
  }
  return { kind: 'text', text: texts.join('\n\n') };
};

const failed = ({ kind }: Exclude<ProgramResult, { kind: 'done' }>, name: 'tesseract-ocr' | 'poppler-utils'): Scan =>
  kind === 'missing' ? { kind, package: name } : { kind: kind === 'too-much' ? 'too-costly' : 'broken' };

/** Asked each time: whoever is told what to install need not start the server again. */
const languageIsThere = async (): Promise<Scan | null> => {
  const listed = await runProgram('tesseract', ['--list-langs'], new Uint8Array(), RECOGNISING);
  if (listed.kind !== 'done') return failed(listed, 'tesseract-ocr');
  return listed.output.toString('utf8').split(/\s+/u).includes(LANGUAGE) ? null : { kind: 'missing', package: 'tesseract-ocr-vie' };
};
