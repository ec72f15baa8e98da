/** A file format known by its first bytes. `later`: a letter may come in it, and a reader for it belongs beside this one; `scanned`: a picture of it. */
export interface KnownFormat {
  readonly name: string;
  readonly readable: 'now' | 'scanned' | 'later' | 'never';
}
const SIGNATURES: readonly (readonly [bytes: readonly number[], format: KnownFormat])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], { name: 'PDF', readable: 'now' }],
  [[0x50, 0x4b, 0x03, 0x04], { name: 'DOCX', readable: 'now' }],
  [[0x50, 0x4b, 0x05, 0x06], { name: 'ZIP', readable: 'never' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { name: 'DOC', readable: 'later' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { name: 'RTF', readable: 'later' }],
  [[0x89, 0x50, 0x4e, 0x47], { name: 'PNG', readable: 'scanned' }],
  [[0xff, 0xd8, 0xff], { name: 'JPEG', readable: 'scanned' }],
  [[0x49, 0x49, 0x2a, 0x00], { name: 'TIFF', readable: 'scanned' }],
  [[0x4d, 0x4d, 0x00, 0x2a], { name: 'TIFF', readable: 'scanned' }],
  [[0x7f, 0x45, 0x4c, 0x46], { name: 'ELF', readable: 'never' }],
  [[0x4d, 0x5a, 0x90], { name: 'EXE', readable: 'never' }],
  [[0x1f, 0x8b], { name: 'GZIP', readable: 'never' }],
];

/** Decided by content: a name can lie ('an executable named .docx'). Null for what may be text. */
export const formatOf = (bytes: Uint8Array): KnownFormat | null =>
  SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
export const isMarkdownName = (fileName: string): boolean => /\.(?:md|markdown)$/iu.test(fileName);
