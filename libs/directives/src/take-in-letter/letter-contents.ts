import { Inject, Injectable } from '@nestjs/common';
import { CONTENT_STORE, KEY_STORE, fileFingerprints, type ContentStore, type KeyStore } from '@cascade/content-store';
import type { LetterContent } from '../domain';

/** Where a letter's bytes and text go before any event names them. */
@Injectable()
export class LetterContents {
  constructor(
    @Inject(CONTENT_STORE) private readonly contents: ContentStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}
  /** The same file is the same directive, also in a retried command; nothing of the file can be learnt from it. */
  directiveIdOf(bytes: Uint8Array): Promise<string> {
    return fileFingerprints(this.keys).directiveIdOfFile(bytes);
  }
  /** Bytes and decoded text under the key of this document, on disk when it resolves. */
  async keep(directiveId: string, bytes: Uint8Array, text: string, mediaType: string): Promise<LetterContent> {
    const key = await this.keys.create(directiveId);
    const [file, decoded] = await Promise.all([this.contents.put(bytes, key), this.contents.put(new TextEncoder().encode(text), key)]);
    return { contentHash: file.hash, textHash: decoded.hash, mediaType, bytes: bytes.length, key };
  }
  /** A file that holds several letters, under a key of its own; its letters lie under theirs. */
  async keepFile(fileId: string, bytes: Uint8Array, mediaType: string): Promise<Omit<LetterContent, 'textHash'>> {
    const key = await this.keys.create(`file-${fileId}`);
    const { hash } = await this.contents.put(bytes, key);
    return { contentHash: hash, mediaType, bytes: bytes.length, key };
  }
  /** The decoded text that spans speak of; null once its key is destroyed. */
  async textOf({ textHash, key }: LetterContent): Promise<string | null> {
    const bytes = await this.contents.get(textHash, key);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}
