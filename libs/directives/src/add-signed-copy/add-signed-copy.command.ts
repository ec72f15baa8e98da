import type { CommandMeta, Recorded } from '@cascade/event-store/domain';

export interface AddSignedCopyBody {
  readonly directiveId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
/** A scan of the document as it was signed on paper. */
export class AddSignedCopy {
  constructor(
    readonly meta: CommandMeta,
    readonly body: AddSignedCopyBody,
  ) {}
}
export interface SignedCopyKept extends Recorded {
  readonly fileId: string;
}
