import { parentPort } from 'node:worker_threads';
import { DomainError } from '@cascade/event-store/domain';
import { decodeHere } from './decode-document';
import type { DecodingAnswer, DecodingRequest } from './decoding-thread';

const answerTo = async ({ bytes, fileName }: DecodingRequest): Promise<DecodingAnswer> => {
  try {
    return { decoded: await decodeHere(bytes, fileName) };
  } catch (error) {
    if (error instanceof DomainError) return { refused: { code: error.code, details: error.details } };
    return { failed: String(error) };
  }
};
parentPort?.on('message', (request: DecodingRequest) => void answerTo(request).then((answer) => parentPort?.postMessage(answer)));
