import { WARNING_KINDS, warningKey, type WarningKind } from '@cascade/directives/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { MOST } from '../listing/page';
import { Bodies } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';
import { holding, idSet, IS_OUT, select } from '../reading/select';
import '../errors';

export interface ListWarningsParams {
  /** Left out: every body's. */
  readonly authorityId?: string;
  readonly kind?: WarningKind;
  /** With those that a person dismissed. */
  readonly dismissed?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}
export interface ListedWarning {
  readonly kind: WarningKind;
  readonly directiveId: string;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuerName: string | null;
  /** The other document it speaks of. */
  readonly about: string | null;
  readonly aboutSymbol: string | null;
  readonly aboutIssuedOn: string | null;
  /** What the reader said of a blank field: '/symbol/number blank'. */
  readonly details: readonly string[];
  /** The reason, where a person dismissed it. */
  readonly dismissed: string | null;
}
export interface WarningList {
  readonly items: readonly ListedWarning[];
  readonly next: string | null;
}
interface Found {
  readonly kind: WarningKind;
  readonly directiveId: string;
  readonly about: string | null;
}
const OF_ISSUER = '($issuer IS NULL OR d.issuer_id = $issuer)';
/** A blank and a precise date are no pair to compare: only whole days are. */
const WHOLE_DAY = (alias: string): string => `length(${alias}.issued_on) = 10`;
const REUSED = `SELECT 'reused' AS kind, n.directive_id AS directiveId, n.double AS about FROM numbers AS n
  CROSS JOIN directives AS d ON d.directive_id = n.directive_id AND ${holding('d')} AND ${OF_ISSUER}
  WHERE n.double IS NOT NULL AND ${holding('n')}`;
/**
 * In one series, against any later number; what was only observed is split by notation too, because an office may keep more series than we know of.
 * SQLite takes the bare columns of a row from the one that has the min().
 */
const OUT_OF_ORDER = `
  WITH held AS (
    SELECT n.stream || CASE n.state WHEN 'observed' THEN coalesce(d.notation, '') ELSE '' END AS series, n.number_value AS place, d.directive_id AS id, d.issued_on AS day
    FROM directives AS d CROSS JOIN numbers AS n ON n.directive_id = d.directive_id AND n.state <> 'voided' AND n.number_value IS NOT NULL AND ${holding('n')}
    WHERE ${holding('d')} AND ${OF_ISSUER} AND ${WHOLE_DAY('d')} AND d.status IN ${IS_OUT}),
  ordered AS (SELECT *, min(day) OVER (PARTITION BY series ORDER BY place ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS earliest FROM held)
  SELECT 'outOfOrder' AS kind, o.id AS directiveId,
    (SELECT h.id FROM held AS h WHERE h.series = o.series AND h.place > o.place AND h.day = o.earliest ORDER BY h.place LIMIT 1) AS about
  FROM ordered AS o WHERE o.earliest < o.day`;
const BEFORE_PARENT = `SELECT DISTINCT 'beforeParent' AS kind, d.directive_id AS directiveId, p.directive_id AS about
  FROM directives AS d
  CROSS JOIN citations AS c ON c.directive_id = d.directive_id AND c.carries = 1 AND ${holding('c')}
  CROSS JOIN references_cited AS r ON r.reference_id = c.reference_id AND r.directive_id <> d.directive_id AND ${holding('r')}
  CROSS JOIN directives AS p ON p.directive_id = r.directive_id AND ${holding('p')} AND ${WHOLE_DAY('p')} AND p.issued_on > d.issued_on
  WHERE ${holding('d')} AND ${OF_ISSUER} AND ${WHOLE_DAY('d')} AND d.status IN ${IS_OUT}`;
const BLANK = `SELECT 'blank' AS kind, d.directive_id AS directiveId, NULL AS about FROM directives AS d
  WHERE ${holding('d')} AND ${OF_ISSUER} AND d.status IN ${IS_OUT} AND (d.number IS NULL OR d.issued_on IS NULL OR length(d.issued_on) < 10)`;
const SOURCES: Readonly<Record<WarningKind, string>> = {
  reused: REUSED,
  outOfOrder: OUT_OF_ORDER,
  beforeParent: BEFORE_PARENT,
  blank: BLANK,
};

const DISMISSED = `SELECT x.directive_id AS directiveId, x.warning_key AS warningKey, x.reason FROM json_each($ids) AS wanted
  CROSS JOIN dismissals AS x ON x.directive_id = wanted.value AND ${holding('x')}`;
const dismissalsOf = (context: QueryContext, found: readonly Found[]): ReadonlyMap<string, string> =>
  new Map(
    select<{ directiveId: string; warningKey: string; reason: string }>(context, DISMISSED, {
      $ids: idSet(new Set(found.map(({ directiveId }) => directiveId))),
    }).map((row) => [`${row.directiveId} ${row.warningKey}`, row.reason]),
  );
const READINGS = `SELECT d.directive_id AS id, d.reading_json AS reading FROM json_each($ids) AS wanted
  CROSS JOIN directives AS d ON d.directive_id = wanted.value AND d.reading_json IS NOT NULL AND ${holding('d')}`;
const detailsOf = (context: QueryContext, ids: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    select<{ id: string; reading: string }>(context, READINGS, { $ids: idSet(ids) }).map(({ id, reading }) => [
      id,
      (JSON.parse(reading) as { warnings: readonly string[] }).warnings.filter((warning) => /^\/(symbol|issuedOn)/u.test(warning)),
    ]),
  );

/** Rows come in an order that hangs on what was learnt since; pages, and answers of the past, must not. */
const placeOf = ({ directiveId, about }: Found): string => `${directiveId} ${about ?? ''}`;
const inOrder = (a: Found, b: Found): number => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0);

/** What looks wrong in registers and between documents, computed at the instant asked for; nothing of it is refused. @throws DomainError `cursor.unreadable` */
export const listWarnings: Query<ListWarningsParams, WarningList> = (
  context,
  { authorityId, kind, dismissed = false, limit: wanted, cursor },
) => {
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) throw new DomainError('cursor.unreadable', { cursor });
  const offset = Number(cursor ?? 0);
  const limit = Math.min(MOST, Math.max(1, wanted));
  const kinds = kind === undefined ? WARNING_KINDS : [kind];
  const found = kinds.flatMap((each) => select<Found>(context, SOURCES[each], { $issuer: authorityId ?? null }).sort(inOrder));
  const reasons = dismissalsOf(context, found);
  const reasonOf = (warning: Found): string | null => reasons.get(`${warning.directiveId} ${warningKey(warning)}`) ?? null;
  const shown = found.filter((warning) => dismissed || reasonOf(warning) === null);
  const page = shown.slice(offset, offset + limit);
  const directives = directivesById(
    context,
    new Set(page.flatMap(({ directiveId, about }) => [directiveId, ...(about === null ? [] : [about])])),
  );
  const bodies = new Bodies(context).load([...directives.values()].map(({ issuerId }) => issuerId));
  const details = detailsOf(
    context,
    page.filter((warning) => warning.kind === 'blank').map(({ directiveId }) => directiveId),
  );
  const items = page.map((warning): ListedWarning => {
    const directive = directives.get(warning.directiveId);
    const other = warning.about === null ? undefined : directives.get(warning.about);
    return {
      ...warning,
      symbol: directive?.symbol ?? null,
      issuedOn: directive?.issuedOn ?? null,
      issuerName: directive ? (bodies.at(directive.issuerId, directive.datedAt)?.name ?? null) : null,
      aboutSymbol: other?.symbol ?? null,
      aboutIssuedOn: other?.issuedOn ?? null,
      details: details.get(warning.directiveId) ?? [],
      dismissed: reasonOf(warning),
    };
  });
  return { items, next: shown.length > offset + limit ? String(offset + limit) : null };
};
