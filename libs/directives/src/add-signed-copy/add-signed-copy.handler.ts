import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CONTENT_STORE, KEY_STORE, sealedFields, type ContentStore, type KeyStore } from '@cascade/content-store';
import { DomainError, uuidV5 } from '@cascade/event-store/domain';
import { checkMaySign, directiveStream } from '../domain';
import { DirectiveStreams } from '../streams';
import { AddSignedCopy, type SignedCopyKept } from './add-signed-copy.command';

@CommandHandler(AddSignedCopy)
export class AddSignedCopyHandler implements ICommandHandler<AddSignedCopy> {
  constructor(
    private readonly directives: DirectiveStreams,
    @Inject(CONTENT_STORE) private readonly contents: ContentStore,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}
  /**
   * The bytes are on disk before the event names them; the same bytes again are the same copy.
   * @throws DomainError `directive.copy-empty`, `directive.copy-not-a-scan`, and where the document is none of ours or was taken back
   */
  async execute({ meta, body: { directiveId, name, mediaType, bytes } }: AddSignedCopy): Promise<SignedCopyKept> {
    const stream = directiveStream(directiveId);
    // A key and bytes for what is refused anyway would never be used.
    checkMaySign(directiveId, (await this.directives.load(stream)).state);
    if (bytes.length === 0) throw new DomainError('directive.copy-empty', { id: directiveId });
    if (!isScan(bytes)) throw new DomainError('directive.copy-not-a-scan', { id: directiveId, name });
    const key = await this.keys.create(directiveId);
    const { hash } = await this.contents.put(bytes, key);
    const fileId = uuidV5(`signed-copy/${directiveId}/${hash}`);
    const data = {
      directiveId,
      fileId,
      name: sealedFields(this.keys).seal(name, key),
      mediaType,
      contentHash: hash,
      bytes: bytes.length,
      key,
    };
    return { ...(await this.directives.handle(stream, { type: 'AddSignedCopy', data }, meta)), fileId };
  }
}
const BEGINNINGS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0xff, 0xd8, 0xff], // JPEG
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0x49, 0x49, 0x2a, 0x00], // TIFF, both orders of bytes
  [0x4d, 0x4d, 0x00, 0x2a],
];
/** By its first bytes, whatever its name says. */
const isScan = (bytes: Uint8Array): boolean => BEGINNINGS.some((beginning) => beginning.every((byte, place) => bytes[place] === byte));
