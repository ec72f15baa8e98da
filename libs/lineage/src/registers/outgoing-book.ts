import type { Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import type { BookLine } from '../domain/register-books';
import { holding, idSet, select } from '../reading/select';
import { documentsOf, fileCopyOf, lineOf, recipientsOf, typeAndSubject, written, writtenInstant } from './register-lines';

interface NumberFound {
  readonly stream: string;
  readonly number: string;
  readonly state: string;
  readonly reason: string | null;
  readonly double: string | null;
  readonly directiveId: string;
}
/** A stream's name ends with year and series, and '.' is the character after '-': all series of the year lie between. */
const NUMBERS = `
  SELECT n.stream, n.number, n.state, n.reason, n.double, n.directive_id AS directiveId FROM numbers AS n
  WHERE n.stream >= $from AND n.stream < $to AND ${holding('n')}
  ORDER BY n.stream, n.number_value, n.number, n.directive_id LIMIT $limit OFFSET $offset`;
const SENT = `SELECT v.directive_id AS directiveId, min(v.sent_at) AS sentAt FROM json_each($ids) AS wanted
  CROSS JOIN deliveries AS v ON v.directive_id = wanted.value AND ${holding('v')} GROUP BY 1`;
const NOTES: Readonly<Record<string, string>> = { voided: 'Số bị hủy', observed: 'Ghi nhận từ văn bản nhận được' };

/** A body's numbers of a year, series by series, each given once and voided ones kept. */
export const outgoingLines = (context: QueryContext, authorityId: string, year: number, limit: number, offset: number): BookLine[] => {
  const prefix = `register-${authorityId}-${year}`;
  const numbers = select<NumberFound>(context, NUMBERS, { $from: `${prefix}-`, $to: `${prefix}.`, $limit: limit, $offset: offset });
  const ids = new Set(numbers.map(({ directiveId }) => directiveId));
  const documents = documentsOf(context, ids);
  const sent = new Map(
    select<{ directiveId: string; sentAt: Instant | null }>(context, SENT, { $ids: idSet(ids) }).map((row) => [
      row.directiveId,
      row.sentAt,
    ]),
  );
  return numbers.map(({ directiveId, number, state, reason, double, stream }) => {
    const found = documents.get(directiveId);
    const document = state === 'voided' ? undefined : found;
    const series = stream.slice(prefix.length + 1);
    const notes = [
      state === 'voided' ? `${NOTES['voided']}: ${reason ?? ''}` : NOTES[state],
      found?.status === 'recalled' && state !== 'voided' ? 'Đã thu hồi' : undefined,
      double === null ? undefined : 'Trùng số',
    ];
    return lineOf(directiveId, {
      series,
      day: document?.issuedOn ?? '',
      state,
      symbol: document?.symbol ?? number,
      documentDate: written(document?.issuedOn ?? null),
      subject: document ? typeAndSubject(document) : '',
      signer: document?.header.signatory?.name ?? '',
      recipients: document ? recipientsOf(document) : '',
      fileCopy: document ? fileCopyOf(document) : '',
      copies: '',
      sentOn: document ? writtenInstant(sent.get(directiveId) ?? null) : '',
      receipt: '',
      note: notes.filter(Boolean).join('; '),
    });
  });
};
