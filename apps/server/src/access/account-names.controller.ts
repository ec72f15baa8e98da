import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ListAccountsQuery, type ListedAccount } from '@cascade/access';
import { Problems } from '../api/documented';
import { Ids } from '../http/fields';
import { viewOf, ViewQuery } from '../http/view';

const MOST = 200;
class NamesAsked extends ViewQuery {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value))
  @Ids({ description: 'Ids of accounts as events name them, a comma between them', max: MOST })
  ids!: string[];
}
/** Who is meant by an id in a history: the name as it is now, also of somebody who has left; null once their key is destroyed. */
export interface AccountName {
  readonly accountId: string;
  readonly fullName: string | null;
  readonly hasLeft: boolean;
  /** The bodies at which they hold a role today. */
  readonly bodies: readonly string[];
}
const nameOf = ({ accountId, fullName, status, roles }: ListedAccount): AccountName => ({
  ...{ accountId, fullName, hasLeft: status === 'left' },
  bodies: [...new Set(roles.flatMap(({ authorityName }) => authorityName ?? []))],
});
@ApiTags('accounts')
@Controller('api/account-names')
@Problems()
export class AccountNamesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  // Whatever instant is looked at: who is meant is asked of the present.
  @ApiOperation({ summary: 'Names of accounts by id, as of now; what is no account (the system, the data folder) is left out' })
  async names(@Query() { ids, after }: NamesAsked): Promise<{ readonly items: readonly AccountName[] }> {
    const { result } = await this.queries.execute(new ListAccountsQuery({ accountIds: ids, limit: MOST }, viewOf({ after })));
    return { items: result.items.map(nameOf) };
  }
}
