import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { policyStream, type NumberingRule } from '../domain';
import { NumberingStreams } from '../streams';

export interface Numbering {
  /** By their first year, the latest first; until the first one all types share one series. */
  readonly rules: readonly { readonly fromYear: number; readonly rules: readonly NumberingRule[] }[];
}
/** How a body numbers its documents, as it stands; read from its own stream. */
export class NumberingQuery extends Query<Numbering> {
  constructor(readonly authorityId: string) {
    super();
  }
}
@QueryHandler(NumberingQuery)
export class NumberingHandler implements IQueryHandler<NumberingQuery> {
  constructor(private readonly policies: NumberingStreams) {}

  async execute({ authorityId }: NumberingQuery): Promise<Numbering> {
    const { state } = await this.policies.load(policyStream(authorityId));
    const rules = [...state].map(([fromYear, each]) => ({ fromYear, rules: each }));
    return { rules: rules.sort((a, b) => b.fromYear - a.fromYear) };
  }
}
