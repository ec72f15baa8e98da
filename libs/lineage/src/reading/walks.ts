import type { Relation } from '@cascade/directives/domain';
import type { QueryContext } from '@cascade/event-store';
import type { MandateEdge } from '../domain/mandate';
import { DIRECTIVE_COLUMNS, directiveRow, directivesById, type DirectiveRow } from './directive-rows';
import { holding, idSet, IS_OUT, OUT_OR_DRAFT, select, selectArrays } from './select';

/** Nodes are directives by their id and ghosts by this key of their reference. */
export const ghostKey = (referenceId: string): string => `reference:${referenceId}`;
export const ghostOf = (key: string): string | null => (key.startsWith('reference:') ? key.slice('reference:'.length) : null);

/** A citation along which an order travels, at the instant asked for. */
export interface CitationEdge extends MandateEdge {
  readonly relation: Relation;
  /** Of the citation's row: its sentence is read where it is shown. */
  readonly citation: number;
}
/** What is written of a document that is not held (at that instant, as known then). */
export interface GhostRow {
  readonly referenceId: string;
  readonly documentType: string | null;
  readonly symbol: string | null;
  readonly issuerId: string | null;
  readonly issuerWritten: string | null;
  readonly issuedOn: string | null;
}
export interface Walk {
  readonly nodes: Map<string, DirectiveRow>;
  readonly ghosts: Map<string, GhostRow>;
  readonly edges: CitationEdge[];
  /** Nodes whose citations were not followed because the walk ended there. */
  readonly cut: ReadonlySet<string>;
}

const CITING = `
  CROSS JOIN citations AS c ON c.reference_id = r.reference_id AND c.carries = 1 AND ${holding('c')}
  CROSS JOIN directives AS d ON d.directive_id = c.directive_id AND ${holding('d')}`;
const CITING_COLUMNS = `c.id, c.relation, c.position, ${DIRECTIVE_COLUMNS('d')}`;
const BELOW_DIRECTIVES = (statuses: string): string => `
  SELECT wanted.key, ${CITING_COLUMNS} FROM json_each($ids) AS wanted
  CROSS JOIN references_cited AS r ON r.directive_id = wanted.value AND ${holding('r')} ${CITING} AND d.status IN ${statuses}`;
const BELOW_GHOSTS = (statuses: string): string => `
  SELECT r.key, ${CITING_COLUMNS} FROM (SELECT wanted.key, wanted.value AS reference_id FROM json_each($ids) AS wanted) AS r ${CITING} AND d.status IN ${statuses}`;

type CitingValues = [parent: number, citation: number, relation: Relation, position: number, ...directive: unknown[]];
const AFTER_CITATION = 4;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything below `start`, level by level, one statement a level. `drafts`: also what is not issued yet. `depth`: how many levels. */
export const walkDown = (context: QueryContext, start: readonly string[], options: { drafts: boolean; depth?: number }): Walk => {
  const nodes = new Map<string, DirectiveRow>();
  const edges: CitationEdge[] = [];
  const statuses = options.drafts ? OUT_OR_DRAFT : IS_OUT;
  const seen = new Set(start);
  const follow = (frontier: readonly string[], sql: string, found: string[]): void => {
    if (frontier.length === 0) return;
    const ids = idSet(frontier.map((key) => ghostOf(key) ?? key));
    const citing = selectArrays<CitingValues>(context, sql, { $ids: ids }).map((values) => ({
      values,
      row: directiveRow(values, AFTER_CITATION),
    }));
    // The order in which rows come hangs on what was learnt since; an answer of the past must not.
    citing.sort(
      (a, b) => a.values[0] - b.values[0] || a.row.datedAt - b.row.datedAt || byText(a.row.id, b.row.id) || a.values[3] - b.values[3],
    );
    for (const { values, row } of citing) {
      const [at, citation, relation, position] = values;
      const parent = frontier[at]!;
      if (row.id === parent) continue;
      edges.push({ parent, child: row.id, relation, position, citation });
      if (seen.has(row.id)) continue;
      seen.add(row.id);
      nodes.set(row.id, row);
      // Nothing can be derived from what is not issued.
      if (row.status !== 'draft' && row.status !== 'numbering') found.push(row.id);
    }
  };
  let frontier: readonly string[] = start;
  for (let level = 0; frontier.length > 0 && level < (options.depth ?? Infinity); level += 1) {
    const found: string[] = [];
    follow(
      frontier.filter((key) => ghostOf(key) !== null),
      BELOW_GHOSTS(statuses),
      found,
    );
    follow(
      frontier.filter((key) => ghostOf(key) === null),
      BELOW_DIRECTIVES(statuses),
      found,
    );
    frontier = found;
  }
  return { nodes, ghosts: new Map(), edges, cut: new Set(frontier) };
};

const ABOVE = `
  SELECT c.id AS citation, c.directive_id AS child, c.reference_id AS referenceId, c.relation, c.position, r.directive_id AS directiveId,
    coalesce(r.document_type, c.document_type) AS documentType,
    coalesce(r.symbol_written, nullif(coalesce(c.number, '') || '/' || coalesce(c.notation, ''), '/')) AS symbol,
    coalesce(r.issuer_id, c.issuer_id) AS issuerId, coalesce(r.issuer_written, c.issuer_written) AS issuerWritten, coalesce(r.issued_on, c.issued_on) AS issuedOn
  FROM json_each($ids) AS wanted
  CROSS JOIN citations AS c ON c.directive_id = wanted.value AND ${holding('c')}
  LEFT JOIN references_cited AS r ON r.reference_id = c.reference_id AND ${holding('r')}`;
const CARRYING_ABOVE = `${ABOVE} WHERE c.carries = 1 ORDER BY c.directive_id, c.position`;
const OTHERS_ABOVE = `${ABOVE} WHERE c.carries = 0 ORDER BY c.directive_id, c.position`;

interface CitedRow extends Omit<CitationEdge, 'parent'>, GhostRow {
  readonly directiveId: string | null;
}
/** The citations of `ids` with what they cite: a directive that is out at that instant, else a ghost. */
export const citedBy = (
  context: QueryContext,
  ids: Iterable<string>,
  which: 'carrying' | 'others',
): { edges: CitationEdge[]; nodes: Map<string, DirectiveRow>; ghosts: Map<string, GhostRow> } => {
  const cited = select<CitedRow>(context, which === 'carrying' ? CARRYING_ABOVE : OTHERS_ABOVE, { $ids: idSet(ids) });
  const nodes = directivesById(context, new Set(cited.flatMap(({ directiveId }) => directiveId ?? [])));
  for (const [id, { status }] of nodes) if (!IS_OUT.includes(`'${status}'`)) nodes.delete(id);
  const ghosts = new Map<string, GhostRow>();
  const edges = cited.flatMap((row): CitationEdge[] => {
    const held = row.directiveId !== null && nodes.has(row.directiveId);
    const parent = held ? row.directiveId! : ghostKey(row.referenceId);
    if (parent === row.child) return [];
    if (!held) ghosts.set(parent, row);
    const { child, citation, relation, position } = row;
    return [{ parent, child, citation, relation, position }];
  });
  return { edges, nodes, ghosts };
};
/** Everything above `start` along carrying citations, level by level. Ghosts end a chain: nobody knows what they cite. */
export const walkUp = (context: QueryContext, start: readonly string[], depth = Infinity): Walk => {
  const nodes = new Map<string, DirectiveRow>();
  const ghosts = new Map<string, GhostRow>();
  const edges: CitationEdge[] = [];
  const seen = new Set(start);
  let frontier = start.filter((key) => !ghostOf(key));
  for (let level = 0; frontier.length > 0 && level < depth; level += 1) {
    const found = citedBy(context, frontier, 'carrying');
    for (const edge of found.edges) edges.push(edge);
    for (const [key, ghost] of found.ghosts) ghosts.set(key, ghost);
    frontier = [];
    for (const [id, row] of found.nodes) {
      if (seen.has(id)) continue;
      seen.add(id);
      nodes.set(id, row);
      frontier.push(id);
    }
  }
  return { nodes, ghosts, edges, cut: new Set(frontier) };
};

const SENTENCES = `SELECT c.id, c.sentence FROM json_each($ids) AS wanted CROSS JOIN citations AS c ON c.id = wanted.value`;
/** The citing sentences, by the citation of an edge. */
export const sentencesOf = (context: QueryContext, edges: readonly CitationEdge[]): Map<number, string | null> =>
  new Map(selectArrays<[number, string | null]>(context, SENTENCES, { $ids: JSON.stringify(edges.map(({ citation }) => citation)) }));
