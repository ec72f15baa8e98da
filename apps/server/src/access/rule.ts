import type { Role, Who } from '@cascade/access/domain';

/**
 * Which bodies a request names, each of which must lie in the administrator's scope, beside the one acted for: a path into `params`, `body` or `query`;
 * 'keeper': the document of the address was issued or taken in by a body in scope; 'absent': the one who is away, of a delegation.
 */
export type BodySource = `params.${string}` | `body.${string}` | `query.${string}` | 'keeper' | 'absent';
/** Who may take one route, as data. */
export interface Rule {
  readonly who: Who;
  readonly bodies?: readonly BodySource[];
  /** Open also while the first password waits to be changed. */
  readonly beforeChange?: true;
  /** Every answer leaves the system as a file (a string: always so); or where the query's `format` is one of these. */
  readonly exports?: string | readonly string[];
  /**
   * The answer holds words of the document (or task) of the address. 'words': refused to whom it is closed; 'veiled': answered to them without the words.
   * Who may read a restricted one is recorded.
   */
  readonly reads?: 'words' | 'veiled';
  /** As long as the document of the address is an unfinished draft its words are for the body that writes it, those above, and auditors of no body in particular. */
  readonly drafts?: 'ofKeeper';
  /** Those who ask for streams of accounts, of reads and of the system itself need one of these. */
  readonly streams?: readonly Role[];
}
