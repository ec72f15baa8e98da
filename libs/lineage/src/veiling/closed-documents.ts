import type { Instant } from '@cascade/calendar/domain';
import { OPEN_END, type QueryContext } from '@cascade/event-store';
import { holding, idSet, select } from '../reading/select';

/** Circles in what people entered end here. */
const DEEPEST = 16;
/**
 * Documents said to be restricted, and what was written in answer to one of them: a draft made of a restricted order bears its words, and so does what becomes
 * of it, until somebody says that it is open. As things stand now, whatever instant is asked for.
 */
const RESTRICTED = `
  WITH RECURSIVE restricted_now (id) AS (
    SELECT d.directive_id FROM directives AS d WHERE d.restricted = 1 AND d.known_to = ${OPEN_END}
    UNION
    SELECT a.directive_id FROM restricted_now AS above
    CROSS JOIN deliveries AS v ON v.directive_id = above.id AND v.known_to = ${OPEN_END}
    CROSS JOIN directives AS a ON a.answers_delivery = v.stream AND a.restricted IS NULL AND a.known_to = ${OPEN_END}
  )
  SELECT id FROM restricted_now ORDER BY id`;
/** Who is named on a document: who wrote it, who took it in, to whom it went, who has a task of it. */
const NAMED = `
  SELECT w.value AS id, d.issuer_id AS body FROM json_each($ids) AS w CROSS JOIN directives AS d ON d.directive_id = w.value AND d.known_to = ${OPEN_END}
  UNION SELECT w.value, d.kept_by FROM json_each($ids) AS w CROSS JOIN directives AS d ON d.directive_id = w.value AND d.known_to = ${OPEN_END}
  UNION SELECT w.value, v.authority_id FROM json_each($ids) AS w CROSS JOIN deliveries AS v ON v.directive_id = w.value AND v.known_to = ${OPEN_END}
  UNION SELECT w.value, t.assignee_id FROM json_each($ids) AS w CROSS JOIN tasks AS t ON t.directive_id = w.value AND t.known_to = ${OPEN_END}`;
/** One step from bodies to those above them, those that took over from them in full, and those that ghosts turned out to be. */
const ABOVE = `
  SELECT a.authority_id AS of, a.parent_id AS up FROM json_each($ids) AS w CROSS JOIN authorities AS a ON a.authority_id = w.value AND ${holding('a')}
  UNION SELECT a.authority_id, a.resolved_as FROM json_each($ids) AS w CROSS JOIN authorities AS a ON a.authority_id = w.value AND ${holding('a')}
  UNION SELECT s.from_id, s.to_id FROM json_each($ids) AS w CROSS JOIN successions AS s ON s.from_id = w.value AND s.extent = 'full' AND ${holding('s')}`;

export const restrictedDocuments = (context: QueryContext): readonly string[] =>
  select<{ id: string }>(context, RESTRICTED).map(({ id }) => id);

/** Which of `bodies` lie in the scope of `own`: they themselves or somebody above them is one of those. */
const inScope = (context: QueryContext, bodies: Iterable<string>, own: ReadonlySet<string>): ReadonlySet<string> => {
  const up = new Map<string, Set<string>>();
  let frontier = new Set(bodies);
  for (let depth = 0; frontier.size > 0 && depth < DEEPEST; depth += 1) {
    const next = new Set<string>();
    for (const { of, up: above } of select<{ of: string; up: string | null }>(context, ABOVE, { $ids: idSet(frontier) })) {
      if (above === null) continue;
      up.getOrInsertComputed(of, () => new Set<string>()).add(above);
      if (!up.has(above)) next.add(above);
    }
    frontier = next;
  }
  const known = new Map<string, boolean>();
  const reaches = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, own.has(id)); // a circle ends here
    const found = own.has(id) || [...(up.get(id) ?? [])].some(reaches);
    known.set(id, found);
    return found;
  };
  return new Set([...bodies].filter(reaches));
};
/** Somebody to whom not everything is open: the bodies at which they hold a role. */
export interface BodiesOfViewer {
  readonly bodies: readonly string[];
}
/** Restricted documents on which no body in the viewer's scope is named. `context.asOf` is the viewer's present: rights are today's. */
export const closedTo = (context: QueryContext & { readonly asOf: Instant }, { bodies }: BodiesOfViewer): readonly string[] => {
  const restricted = restrictedDocuments(context);
  if (restricted.length === 0) return [];
  const named = select<{ id: string; body: string | null }>(context, NAMED, { $ids: idSet(restricted) });
  const own = inScope(context, new Set(named.flatMap(({ body }) => (body === null ? [] : [body]))), new Set(bodies));
  const readable = new Set(named.flatMap(({ id, body }) => (body !== null && own.has(body) ? [id] : [])));
  return restricted.filter((id) => !readable.has(id));
};
