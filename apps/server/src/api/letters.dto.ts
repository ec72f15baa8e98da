import { Count, Id, Text } from '../http/fields';
import { ViewQuery } from '../http/view';
import { Occurring } from './directive-commands.dto';

export class RereadDto extends Occurring {
  @Count({ description: 'The revision whose differences the caller saw', optional: true, min: 0, max: Number.MAX_SAFE_INTEGER })
  expected?: number;
}
export class ScansDto extends Occurring {
  @Id({ description: 'The letter that speaks for both; where they are kept apart, one of them' }) keptId!: string;
  @Id({ description: 'The other one' }) otherId!: string;
  @Text({ description: 'Why', example: 'Cùng một văn bản, quét hai lần' }) reason!: string;
}
export class DecisionsQuery extends ViewQuery {
  @Id({ description: 'Only those of this letter', optional: true }) directiveId?: string;
}
