import { Injectable } from '@nestjs/common';
import { authorityStream, FLOOR_DATE, type AuthorityEstablished } from '@cascade/authorities/domain';
import { isDomainError, type CommandMeta } from '@cascade/event-store/domain';
import { IssuerStreams } from './streams';

/** An issuer that nobody met before its letter came. */
@Injectable()
export class NewIssuers {
  constructor(private readonly issuers: IssuerStreams) {}
  /** Known from the first day that any body is known: a letter of an earlier date may come later. */
  async establish(data: AuthorityEstablished['data'], meta: CommandMeta): Promise<void> {
    try {
      await this.issuers.handle(
        authorityStream(data.authorityId),
        { type: 'EstablishAuthority', data },
        { ...meta, occurredAt: FLOOR_DATE },
      );
    } catch (error) {
      if (!isDomainError(error, 'authority.exists')) throw error; // met before, spelled a little otherwise
    }
  }
}
