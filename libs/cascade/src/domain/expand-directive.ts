import {
  chairmanId,
  chairmanName,
  forceOf,
  ghostAuthorityId,
  namedAuthorityId,
  type AuthorityEstablished,
  type AuthorityDirectory,
  type AuthorityKind,
  type AuthorityRecord,
  type Level,
  type Target,
} from '@cascade/authorities/domain';
import type { Addressee, DirectiveContent, Item } from '@cascade/directives/domain';
import type { ResolvedAssignment, ResolvedDelivery } from './addressees.events';

/** The bodies of one day, as known at one ordinal. */
export type BodiesThen = Pick<AuthorityDirectory, 'byId' | 'committeesBelow' | 'membersOf' | 'commands' | 'levels'>;
export interface Expansion {
  readonly deliveries: readonly ResolvedDelivery[];
  readonly assignments: readonly ResolvedAssignment[];
  /** Authorities that come into being by being addressed. */
  readonly established: readonly AuthorityEstablished[];
  readonly levels: readonly Level[];
}
/** Who acts, and the body that answers for them. */
interface Reached {
  readonly assigneeId: string;
  readonly body: AuthorityRecord;
}
const LEVELS: readonly Level[] = ['central', 'province', 'district', 'commune'];
const isLower = (level: Level | null, than: Level | null): boolean =>
  level !== null && than !== null && LEVELS.indexOf(level) > LEVELS.indexOf(than);

/**
 * Expands the phrases of a directive, once, as of its date of issue: each addressee to bodies, each item to its assignees.
 * A body that only an item names is reached too. Pure; a membership learnt later assigns nothing.
 */
export const expandDirective = (content: Pick<DirectiveContent, 'issuerId' | 'addressees' | 'items'>, bodies: BodiesThen): Expansion => {
  const established = new Map<string, AuthorityEstablished>();
  const issuerLevel = bodies.byId(content.issuerId)?.level ?? null;

  const establish = (authorityId: string, kind: AuthorityKind, name: string, parentId: string | null): AuthorityRecord => {
    const known = bodies.byId(authorityId);
    if (known) return known;
    const body: AuthorityRecord = { authorityId, kind, level: null, name, parentId, unit: null, dissolved: false, resolvedAs: null };
    if (!established.has(authorityId))
      established.set(authorityId, {
        type: 'AuthorityEstablished',
        version: 1,
        data: { authorityId, kind, level: null, name, unit: null, parentId },
      });
    return body;
  };
  const named = (name: string, underId: string, kind: AuthorityKind): Reached => {
    const body = establish(namedAuthorityId(underId, name), kind, name, underId);
    return { assigneeId: body.authorityId, body };
  };
  const holderOf = (committee: AuthorityRecord): Reached => {
    const id = chairmanId(committee.authorityId);
    establish(id, 'officeHolder', `${chairmanName} ${committee.name}`, committee.authorityId);
    return { assigneeId: id, body: committee };
  };
  const reach = (target: Target): Reached[] => {
    switch (target.kind) {
      case 'authority': {
        const body = bodies.byId(target.authorityId);
        const answering = body?.kind === 'officeHolder' && body.parentId ? bodies.byId(body.parentId) : body;
        return body && answering ? [{ assigneeId: body.authorityId, body: answering }] : [];
      }
      case 'group':
        return bodies.membersOf(target.groupId).map((body) => ({ assigneeId: body.authorityId, body }));
      case 'lowerCommittees': {
        const committees = bodies.committeesBelow(target.underId, target.level, target.unitTypes);
        return committees.map((body) => (target.holder ? holderOf(body) : { assigneeId: body.authorityId, body }));
      }
      case 'named':
        return [named(target.name, target.underId, target.as)];
      case 'unresolved': {
        const body = establish(ghostAuthorityId(target.name, target.underId), 'ghost', target.name, target.underId);
        return [{ assigneeId: body.authorityId, body }];
      }
    }
  };

  const deliveries = new Map<string, ResolvedDelivery>();
  const deliver = ({ body }: Reached, { role, text, owesAnswer }: Pick<Addressee, 'role' | 'text' | 'owesAnswer'>): void => {
    if (body.authorityId === content.issuerId) return;
    const owes = owesAnswer ?? (role !== 'copy' && body.kind === 'peoplesCommittee' && isLower(body.level, issuerLevel));
    const known = deliveries.get(body.authorityId);
    if (known && (known.owesAnswer || !owes)) return; // named twice: once is enough, the stronger duty counts
    deliveries.set(body.authorityId, {
      authorityId: body.authorityId,
      level: body.level,
      role: known?.role ?? role,
      text: known?.text ?? text,
      owesAnswer: owes,
    });
  };
  for (const addressee of content.addressees) {
    if (addressee.target) for (const reached of reach(addressee.target)) deliver(reached, addressee);
  }

  const assignments = new Map<string, ResolvedAssignment>();
  const assign = (item: Item, reached: Reached, commanded: boolean): void => {
    const key = `${item.itemId}/${reached.assigneeId}`;
    if (assignments.has(key)) return;
    const force = forceOf(item.verb, commanded);
    assignments.set(key, { itemId: item.itemId, assigneeId: reached.assigneeId, bodyId: reached.body.authorityId, force, verb: item.verb });
  };
  for (const item of content.items) {
    for (const { target, text } of item.assignees) {
      // Whoever commands the body that a phrase spreads under commands all that it reaches: asked once, not 10,614 times.
      const spread =
        target.kind === 'lowerCommittees' ? bodies.commands(content.issuerId, target.underId) || target.underId === content.issuerId : null;
      for (const reached of reach(target)) {
        assign(item, reached, spread ?? commandsReached(reached, content.issuerId, bodies));
        deliver(reached, { role: 'to', text, owesAnswer: null });
      }
    }
  }
  return {
    deliveries: [...deliveries.values()],
    assignments: [...assignments.values()],
    established: [...established.values()],
    levels: bodies.levels(),
  };
};

/** An authority that is only now coming into being is commanded where the body it belongs to is the issuer or commanded by it; organisations never are. */
const commandsReached = ({ assigneeId, body }: Reached, issuerId: string, bodies: BodiesThen): boolean => {
  if (bodies.byId(assigneeId)) return bodies.commands(issuerId, assigneeId);
  if (body.kind === 'organisation' || body.kind === 'ghost') return false;
  const above = body.parentId; // only a named body comes into being here, and it is its own assignee
  return above !== null && (above === issuerId || bodies.commands(issuerId, above));
};
