import type { ListedWarning } from '@cascade/lineage';
import { Refused, type Client } from '../client/client';
import { linesOf } from '../client/lines-of';
import { findDocument, onBehalfOf, type ViewOptions } from './find';

export interface Judgement extends ViewOptions {
  readonly type: 'dismiss' | 'raise';
  /** Symbol or id of the document that the warning is about. */
  readonly document: string;
  readonly kind?: string;
  /** The other document it speaks of: its symbol or id. */
  readonly about?: string;
  readonly reason?: string;
  readonly as?: string;
}
/**
 * Dismisses the one warning that is meant, or lets it show again.
 * @throws Refused `warning.unknown`, `warning.ambiguous` naming those there are; the reason and the rest are the engine's to judge
 */
export const judgeWarning = async (
  client: Client,
  { type, document, kind, about, reason, as, ...view }: Judgement,
): Promise<ListedWarning> => {
  const { id, issuerId } = await findDocument(client, document, view);
  const query = { authorityId: issuerId ?? undefined, kind, dismissed: type === 'raise' || undefined };
  const there: ListedWarning[] = [];
  for await (const warning of linesOf<ListedWarning>(client, '/api/warnings', query))
    if (warning.directiveId === id && (warning.dismissed !== null) === (type === 'raise')) there.push(warning);
  const meant = about === undefined ? there : there.filter((each) => each.about === about || each.aboutSymbol === about);
  const [only, ...others] = meant;
  if (!only || others.length > 0) throw new Refused(problemOf(document, type, meant.length > 0 ? meant : there, meant.length));
  const body = { kind: only.kind, about: only.about ?? undefined, reason };
  await client.request('POST', `/api/directives/${id}/warnings/${type}`, { body, onBehalfOf: await onBehalfOf(client, as) });
  return only;
};
const problemOf = (document: string, type: Judgement['type'], there: readonly ListedWarning[], meant: number): Refused['problem'] => {
  const dismissed = type === 'raise';
  const vi = meant
    ? { title: `Có nhiều cảnh báo về ${document}`, remedy: 'Chọn một bằng --kind, hoặc --about <văn bản kia>' }
    : { title: `Không có cảnh báo nào${dismissed ? ' đã bỏ qua' : ''} như vậy về ${document}`, remedy: 'Xem: cascade warnings --all' };
  const en = meant
    ? { title: `There are several warnings about ${document}`, remedy: 'Choose one by --kind, or --about <the other document>' }
    : { title: `There is no such ${dismissed ? 'dismissed ' : ''}warning about ${document}`, remedy: 'See: cascade warnings --all' };
  const code = meant ? 'warning.ambiguous' : 'warning.unknown';
  const candidates = there.map(({ kind, aboutSymbol, about }) =>
    [`--kind ${kind}`, about && `--about ${aboutSymbol ?? about}`].filter(Boolean).join(' '),
  );
  return { type: `/problems/${code}`, status: meant ? 409 : 404, code, ...vi, details: { candidates }, words: { vi, en } };
};
