import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { AccessStores, AccountStates, csrfOf, ListAccountsQuery, type HeldRole, type Session, type SignedIn } from '@cascade/access';
import { bodiesOf, type Grant } from '@cascade/access/domain';
import { DomainError } from '@cascade/event-store/domain';
import { EVENT_STORE, READ_MODELS, type Answer, type EventStore, type ReadModels } from '@cascade/event-store';
import { AuthorityPageQuery, type AuthorityPage } from '@cascade/authorities';
import type { Identity } from './identity';

/** What a page knows of who looks at it. */
export interface SessionView {
  readonly signedIn: boolean;
  /** Null where nobody is signed in, or who holds the data folder asks. */
  readonly accountId: string | null;
  readonly signInName: string | null;
  readonly fullName: string | null;
  readonly email: string | null;
  readonly roles: readonly HeldRole[];
  /** The body acted for unless a request says another one. */
  readonly actingFor: { readonly authorityId: string; readonly name: string | null } | null;
  readonly mustChangePassword: boolean;
  /** Goes back as X-CSRF-Token with everything but GET. */
  readonly csrfToken: string | null;
  /** When the session ends if nothing is done, and when it ends anyway. */
  readonly idleUntil: string | null;
  readonly until: string | null;
}
const NOBODY: SessionView = {
  ...{ signedIn: false, accountId: null, signInName: null, fullName: null, email: null, roles: [], actingFor: null },
  ...{ mustChangePassword: false, csrfToken: null, idleUntil: null, until: null },
};
@Injectable()
export class SessionViews {
  constructor(
    private readonly stores: AccessStores,
    private readonly states: AccountStates,
    private readonly queries: QueryBus,
    @Inject(READ_MODELS) private readonly readModels: Pick<ReadModels, 'ask'>,
    @Inject(EVENT_STORE) private readonly store: Pick<EventStore, 'head'>,
  ) {}
  async of(identity: Identity | null): Promise<SessionView> {
    if (identity?.rights.kind !== 'account' || !identity.session) return NOBODY;
    const session = this.stores.sessions.known(identity.session.hash);
    return session ? this.viewOf(session, identity.session.token) : NOBODY;
  }
  begun({ session, token }: SignedIn): Promise<SessionView> {
    return this.viewOf(session, token);
  }
  /** @throws DomainError `session.needed` for who holds the folder: they are no account */
  accountOf(identity: Identity | null | undefined): { readonly accountId: string } {
    if (identity?.rights.kind !== 'account') throw new DomainError('session.needed', {});
    return identity.rights;
  }
  private async viewOf(session: Session, token: string): Promise<SessionView> {
    const { accountId } = session;
    const state = await this.states.of(accountId);
    const credential = this.stores.credentials.of(accountId);
    const listed = await this.listed(accountId);
    const grants: readonly Grant[] = state.status === 'open' ? state.grants : [];
    const own = bodiesOf({ grants }, 'administrator');
    const actingId = session.actingId ?? own[0] ?? null;
    const { idleUntil, until } = this.stores.sessions.endsOf(session);
    return {
      ...{ signedIn: true, accountId, signInName: credential?.signInName ?? listed?.signInName ?? null },
      ...{ fullName: listed?.fullName ?? null, email: listed?.email ?? null },
      roles: await Promise.all(grants.map(async (grant) => ({ ...grant, authorityName: await this.nameOf(grant.authorityId) }))),
      actingFor: actingId === null || own.length === 0 ? null : { authorityId: actingId, name: await this.nameOf(actingId) },
      mustChangePassword: credential?.mustChange ?? false,
      csrfToken: csrfOf(token),
      ...{ idleUntil: new Date(idleUntil).toISOString(), until: new Date(until).toISOString() },
    };
  }
  /** An account that was opened a moment ago is waited for. */
  private async listed(accountId: string) {
    const ask = async (after?: bigint) => {
      const { result } = await this.queries.execute(
        new ListAccountsQuery({ accountIds: [accountId], limit: 1 }, after === undefined ? {} : { after }),
      );
      return result.items[0];
    };
    return (await ask()) ?? (await ask(await this.store.head()));
  }
  private async nameOf(authorityId: string | null): Promise<string | null> {
    if (authorityId === null) return null;
    const answer: Answer<AuthorityPage> | null = await this.queries.execute(new AuthorityPageQuery({ authorityId })).catch(() => null);
    return answer?.result.name ?? null;
  }
}
