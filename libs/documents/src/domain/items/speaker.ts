import type { Piece } from '../text/letter-text';

/** What the letter's head says that its items are read by. */
export interface Speaker {
  readonly documentType: string | null;
  readonly issuer: string | null;
  readonly addressees: readonly Piece[];
}
/** What these say in numbered points is a matter to be decided or known, not something to be done, unless a point orders somebody. */
export const TELLS = /^(?:tờ trình|báo cáo|nghị quyết|nghị định|thông tư|luật|biên bản|quyết định|quy định|quy chế|đề án)/iu;
/** In these an unnamed body is told what to do: whom the letter is sent to, or whom the meeting was held with. */
export const DIRECTS = /^(?:công văn|công điện|chỉ thị|thông báo|kết luận)/iu;
const isDispatch = (documentType: string): boolean => /^công (?:văn|điện)/iu.test(documentType);
/** No type, or a dispatch to nobody: a scan lost the head, and with it whoever is told. */
export const isHeadLost = ({ documentType, addressees }: Speaker): boolean =>
  documentType === null || (isDispatch(documentType) && !addressees.some(({ start, end }) => end - start > 2));
