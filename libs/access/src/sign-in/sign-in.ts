import { Injectable } from '@nestjs/common';
import { DomainError } from '@cascade/event-store/domain';
import { AccessStores } from '../access-stores';
import { AccountStates } from '../accounts/account-states';
import { Passwords } from '../credentials/passwords';
import type { Session } from '../credentials/sessions';
import { bodiesOf, passwordFault, signInNameOf, type PasswordFault } from '../domain';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** Told only to who knows the password. */
    'session.account-locked': object;
    'password.unusable': { fault: PasswordFault };
    'password.wrong': object;
  }
}
export interface SignedIn {
  /** Given to the browser once; kept here as its hash alone. */
  readonly token: string;
  readonly session: Session;
}

/** How people come in, choose a password, and go. */
@Injectable()
export class SignIn {
  constructor(
    private readonly stores: AccessStores,
    private readonly states: AccountStates,
    private readonly passwords: Passwords,
  ) {}
  /**
   * Every refusal takes the same time and says the same, whether the name, the password or the account is wrong.
   * @param address where the request comes from
   * @throws DomainError `session.refused`, `session.too-many-attempts`, `session.account-locked`, `session.busy`
   */
  async withPassword(written: string, password: string, address: string): Promise<SignedIn> {
    const { credentials, attempts } = this.stores;
    const name = signInNameOf(written) ?? written.slice(0, 200);
    attempts.begin([
      ['name', name],
      ['address', address],
    ]);
    const known = credentials.byName(name);
    const hash = known?.hash ?? null;
    const [right, state] = await Promise.all([
      this.passwords.matches(password, hash),
      known ? this.states.of(known.accountId) : Promise.resolve(null),
    ]);
    if (!known || hash === null || !right || state === null || state.status === 'absent' || state.status === 'left')
      throw new DomainError('session.refused', {});
    attempts.succeeded(name, address);
    if (state.status === 'locked') throw new DomainError('session.account-locked', {});
    if (this.passwords.isOutdated(hash))
      credentials.setPassword(known.accountId, await this.passwords.hash(password), { mustChange: known.mustChange });
    return this.begin(known.accountId);
  }
  /** For whoever was recognised otherwise (an identity provider, a link). @throws DomainError `session.refused`, `session.account-locked` */
  async recognised(accountId: string): Promise<SignedIn> {
    const { status } = await this.states.of(accountId);
    if (status === 'locked') throw new DomainError('session.account-locked', {});
    if (status !== 'open') throw new DomainError('session.refused', {});
    return this.begin(accountId);
  }
  /**
   * Another password; all sessions end, and the one who asked gets a new one.
   * @throws DomainError `password.wrong`, `password.unusable`, `session.too-many-attempts`, `session.busy`
   */
  async changePassword(
    accountId: string,
    { before, after }: { readonly before: string; readonly after: string },
    address: string,
  ): Promise<SignedIn> {
    const { credentials, attempts } = this.stores;
    const known = credentials.of(accountId);
    if (!known) throw new DomainError('session.refused', {});
    attempts.begin([
      ['name', known.signInName],
      ['address', address],
    ]);
    if (!(await this.passwords.matches(before, known.hash))) throw new DomainError('password.wrong', {});
    attempts.succeeded(known.signInName, address);
    this.refuseUnusable(after, known.signInName, before);
    return this.choose(accountId, after);
  }
  /** By a link that opens once. @throws DomainError `link.unusable`, `password.unusable`, `session.account-locked`, `session.busy` */
  async choosePassword(token: string, password: string): Promise<SignedIn> {
    const { credentials, links } = this.stores;
    const link = links.find(token, 'password');
    const known = link?.accountId ? credentials.of(link.accountId) : null;
    if (!link || !known) throw new DomainError('link.unusable', {});
    this.refuseUnusable(password, known.signInName);
    const { status } = await this.states.of(known.accountId);
    if (status === 'locked') throw new DomainError('session.account-locked', {});
    if (status !== 'open' || !links.claim(link)) throw new DomainError('link.unusable', {});
    try {
      const signedIn = await this.choose(known.accountId, password);
      links.used(link);
      return signedIn;
    } catch (error) {
      links.unclaim(link);
      throw error;
    }
  }
  /** A password that somebody else chose: it opens nothing but the page where another is chosen. @throws DomainError `password.unusable` */
  async giveFirstPassword(accountId: string, password: string): Promise<void> {
    this.refuseUnusable(password, this.stores.credentials.of(accountId)?.signInName ?? '');
    this.stores.credentials.setPassword(accountId, await this.passwords.hash(password), { mustChange: true });
  }
  /** @throws DomainError `password.unusable` */
  refuseUnusable(password: string, signInName: string, before?: string): void {
    const fault = passwordFault(password, signInName, before);
    if (fault) throw new DomainError('password.unusable', { fault });
  }
  async choose(accountId: string, password: string): Promise<SignedIn> {
    const { credentials, sessions, links } = this.stores;
    const hash = await this.passwords.hash(password);
    credentials.setPassword(accountId, hash, { mustChange: false });
    links.forget('password', accountId);
    sessions.endAll(accountId);
    return this.begin(accountId);
  }
  private async begin(accountId: string): Promise<SignedIn> {
    const state = await this.states.of(accountId);
    const [first = null] = state.status === 'open' ? bodiesOf(state, 'administrator') : [];
    return this.stores.sessions.begin(accountId, first);
  }
}
