import { Flag, Id, Ids, OneOf, Parts, Text, When } from '../http/fields';
import { Occurring, ReasonDto } from './directive-commands.dto';

export class AskExtensionDto extends ReasonDto {
  @When({ description: 'The last day that would be in time' }) untilOn!: string;
  @Text({ description: 'What shows it, where another body records it', optional: true }) evidence?: string;
}
export class GrantExtensionDto extends Occurring {
  @Id({ description: 'The request meant; left out: the one that waits', optional: true }) extensionId?: string;
  @When({ description: 'Another day than the one asked for', optional: true }) untilOn?: string;
}
export class RefuseExtensionDto extends ReasonDto {
  @Id({ description: 'The request meant; left out: the one that waits', optional: true }) extensionId?: string;
}
export class PartDto {
  @Id({ description: 'The unit or officer' }) authorityId!: string;
  @OneOf({ description: 'One leads, the others co-operate', values: ['lead', 'coOperator'] }) role!: 'lead' | 'coOperator';
  @Text({ description: 'What it has to do', optional: true, max: 1000 }) part?: string;
  @When({ description: 'Until which day', optional: true }) limitOn?: string;
}
export class PartsDto extends Occurring {
  @Parts({ description: 'Who does what; replaces what was assigned before', of: () => PartDto, max: 100 }) parts!: PartDto[];
}
export class PartReportDto extends Occurring {
  @Flag({ description: 'The part is done', optional: true }) done?: boolean;
  @Text({ description: 'In a few words', optional: true }) note?: string;
  @Ids({ description: 'Files of the task', optional: true, max: 50 }) fileIds?: string[];
  @Text({ description: 'What shows it, where another body records it', optional: true }) evidence?: string;
}
export class HandOverDto extends ReasonDto {
  @Id({ description: 'Who does it from now on' }) assigneeId!: string;
  @Id({ description: 'The body that answers for it; left out: the same', optional: true }) bodyId?: string;
  @Text({ description: 'By what act', optional: true, max: 300 }) legalBasis?: string;
}
export class TaskReviewDto extends ReasonDto {
  @OneOf({ description: 'What becomes of the task', values: ['keep', 'amend', 'withdraw'] }) decision!: 'keep' | 'amend' | 'withdraw';
}
export class RemindDto extends Occurring {
  @Text({ description: 'What is asked, in some words', optional: true, max: 2000 }) words?: string;
}
export class DelegationDto extends ReasonDto {
  @Id({ description: 'Who is away' }) absentId!: string;
  @Id({ description: 'Who stands in' }) standInId!: string;
  @When({ description: 'The first day' }) fromOn!: string;
  @When({ description: 'The last day; left out: until it is ended', optional: true }) untilOn?: string;
}
export class EndDelegationDto extends ReasonDto {
  @When({ description: 'The last day on which it holds' }) lastOn!: string;
}
