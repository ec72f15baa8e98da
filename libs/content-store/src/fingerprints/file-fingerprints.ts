import { createHmac } from 'node:crypto';
import { uuidV5 } from '@cascade/event-store/domain';
import { slicesOf } from '../contents/slices';
import type { KeyReader } from '../keys/key-store';

/** By which a file is known when it comes again, without keeping anything of it: nobody without the installation key can try a file against it. */
export interface FileFingerprints {
  /** HMAC-SHA256 under the installation key, 64 hex digits. */
  fingerprint(bytes: Uint8Array): Promise<string>;
  /** The directive that this file is the letter of: the same file is the same directive, however often it is taken in. */
  directiveIdOfFile(bytes: Uint8Array): Promise<string>;
}
export const fileFingerprints = (keys: KeyReader): FileFingerprints => {
  const fingerprint = async (bytes: Uint8Array): Promise<string> => {
    const hmac = createHmac('sha256', keys.installationKey);
    for await (const slice of slicesOf(bytes)) hmac.update(slice);
    return hmac.digest('hex');
  };
  return { fingerprint, directiveIdOfFile: async (bytes) => uuidV5(`file/${await fingerprint(bytes)}`) };
};
