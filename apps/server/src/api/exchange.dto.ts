import { ACKNOWLEDGEMENTS } from '@cascade/lineage/domain';
import { EXCHANGE_STATES } from '@cascade/directives/domain';
import { Flag, Id, Ids, OneOf, Text, When } from '../http/fields';
import { PageQuery } from '../http/view';
import { Occurring, ReasonDto } from './directive-commands.dto';

/** What may be recorded on behalf of a body that does not use the system. */
export class EvidencedDto extends Occurring {
  @Text({ description: 'What shows it, where another than the recipient records it', optional: true, example: 'phiếu ký nhận' })
  evidence?: string;
}
export class AssignInsideDto extends EvidencedDto {
  @Id({ description: 'The unit or officer that leads' }) leadId!: string;
  @Ids({ description: 'Those that co-operate', optional: true, max: 100 }) coOperatorIds?: string[];
  @When({ description: 'The day until when', optional: true }) limitOn?: string;
}
export class CompleteDto extends EvidencedDto {
  @Text({ description: 'The symbol of the answer', optional: true, max: 100, example: '51/BC-UBND' }) answerSymbol?: string;
}
export class RefuseDeliveryDto extends ReasonDto {
  @Text({ description: 'What shows it, where another than the recipient records it', optional: true }) evidence?: string;
}
export class CorrectionDto extends ReasonDto {
  @Id({ description: 'The event that is put right' }) eventId!: string;
  @Flag({ description: 'It never happened', optional: true }) voided?: boolean;
  @When({ description: 'When it really happened', optional: true }) happenedAt?: string;
  @When({ description: 'The date that its product really bears', optional: true }) productOn?: string;
}
export class DeliveriesQuery extends PageQuery {
  @Id({ description: 'Deliveries of this letter', optional: true }) directiveId?: string;
  @Text({ description: 'Letters to this recipient', optional: true, max: 200 }) authorityId?: string;
  @Flag({ description: 'With the bodies below that one', optional: true }) below?: boolean;
  @OneOf({ description: 'Where the letter is', optional: true, values: EXCHANGE_STATES }) state?: string;
  @OneOf({ description: 'Whether an order of its own is owed', optional: true, values: ['none', 'owed', 'answered', 'waived'] })
  owes?: string;
  @OneOf({ description: 'Whether its receipt was acknowledged on the day', optional: true, values: ACKNOWLEDGEMENTS })
  acknowledged?: (typeof ACKNOWLEDGEMENTS)[number];
  @OneOf({ description: 'Whether it was asked back', optional: true, values: ['none', 'asked', 'granted', 'refused'] }) recall?: string;
}
