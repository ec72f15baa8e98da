import { Injectable } from '@nestjs/common';
import { accountStream, type AccountState } from '../domain';
import { AccountStreams } from '../streams';

/** A role that another server ended is felt here after so long; one that ended here at once. */
const FRESH_MS = 1_000;
const MOST = 20_000;

/** What an account may do at this moment, for every request: read from its own stream, so that nothing has to catch up first. */
@Injectable()
export class AccountStates {
  private readonly known = new Map<string, { readonly state: AccountState; readonly at: number }>();
  constructor(private readonly accounts: AccountStreams) {}

  async of(accountId: string): Promise<AccountState> {
    const known = this.known.get(accountId);
    if (known && performance.now() - known.at < FRESH_MS) return known.state;
    const at = performance.now();
    const { state } = await this.accounts.load(accountStream(accountId));
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(accountId, { state, at });
    return state;
  }
  forget(accountId: string): void {
    this.known.delete(accountId);
  }
}
