import type { Instant } from '@cascade/calendar/domain';
import type { AuthorityDirectory, AuthorityRecord } from './authority-directory';

type Lookup = Pick<AuthorityDirectory, 'byId'>;
/** Deeper than any hierarchy, so a parent set in a circle by mistake ends the climb. */
const MAX_DEPTH = 12;

/** The body and those above it, itself first; a ghost that was resolved is followed to who it is. */
export const chainOf = (directory: Lookup, authorityId: string, on?: Instant): readonly AuthorityRecord[] => {
  const chain: AuthorityRecord[] = [];
  let next: string | null = authorityId;
  for (let step = 0; next !== null && step < MAX_DEPTH; step += 1) {
    const body: AuthorityRecord | null = directory.byId(next, on);
    if (!body) break;
    if (body.resolvedAs === null) chain.push(body);
    next = body.resolvedAs ?? body.parentId;
  }
  return chain;
};
/** Whose command an issuer speaks with: a chairman and a steering board with their body's, the Prime Minister with the Government's. */
export const commandingBody = (chain: readonly AuthorityRecord[]): AuthorityRecord | null => {
  const [issuer] = chain;
  if (!issuer) return null;
  if (issuer.kind === 'government') return chain.findLast(({ kind }) => kind === 'government') ?? issuer;
  if (issuer.kind === 'officeHolder' || issuer.kind === 'board') return chain[1] ?? issuer;
  return issuer;
};
/**
 * A people's committee commands its own offices, holders, boards and classes and the committees below with theirs; the Government all committees and ministries;
 * an office what hangs on it, never a committee. Front, mass organisations, Party organs and universities are commanded by no body here, nor is a ghost.
 */
export const commands = (directory: Lookup, issuerId: string, assigneeId: string, on?: Instant): boolean => {
  const commander = commandingBody(chainOf(directory, issuerId, on));
  if (!commander || commander.kind === 'organisation' || commander.kind === 'ghost') return false;
  const chain = chainOf(directory, assigneeId, on);
  const place = chain.findIndex(({ authorityId }) => authorityId === commander.authorityId);
  if (place < 0) return false;
  const between = chain.slice(0, place);
  if (between.some(({ kind }) => kind === 'organisation' || kind === 'ghost')) return false;
  return (
    commander.kind === 'peoplesCommittee' || commander.kind === 'government' || !between.some(({ kind }) => kind === 'peoplesCommittee')
  );
};
