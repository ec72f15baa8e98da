import { ArrivalNumber, Count, Id, Ids, OneOf, Part, Text, When } from '../http/fields';
import { ContentDto } from './content.dto';

/** Every command may say when it holds in the world. */
export class Occurring {
  @When({ description: 'When it holds in the world; left out: now', optional: true, example: '2020-08-18T14:00:00+07:00' })
  occurredAt?: string;
}
export class ReasonDto extends Occurring {
  @Text({ description: 'Why', example: 'Nhập nhầm văn bản' }) reason!: string;
}
export class DraftDto extends Occurring {
  @Part({ description: 'What the order says', of: () => ContentDto }) content!: ContentDto;
  @Text({ description: 'The delivery this draft will answer', optional: true, max: 300 }) answersDelivery?: string;
}
export class ReviseDto extends Occurring {
  @Part({ description: 'What the order says now', of: () => ContentDto }) content!: ContentDto;
  @Count({ description: 'The revision the caller saw; left out: whatever is there', optional: true, min: 0, max: Number.MAX_SAFE_INTEGER })
  expected?: number;
}
export class IssueDto extends Occurring {
  @When({ description: 'The day on the document' }) issuedOn!: string;
  @Text({ description: 'What follows the number', max: 60, example: 'UBND-VX' }) notation!: string;
  @Text({ description: "The register's series; left out: the common one", optional: true, max: 60 }) series?: string;
  @Count({ description: 'The revision the caller saw', optional: true, min: 0, max: Number.MAX_SAFE_INTEGER }) expected?: number;
}
export class RecallDto extends ReasonDto {
  @Id({ description: 'The document that recalls it', optional: true }) byDirectiveId?: string;
}
export class EndDto extends Occurring {
  @Id({ description: 'The document that does it', optional: true }) byDirectiveId?: string;
  @Text({ description: 'The sentence that says so, as written' }) sentence!: string;
}
export class AmendDto extends EndDto {
  @Ids({ description: 'The items it touches; left out: all', optional: true }) itemIds?: string[];
}
export class ReviewDto extends ReasonDto {
  @OneOf({ description: 'What becomes of it', values: ['keep', 'amend', 'recall'] }) decision!: 'keep' | 'amend' | 'recall';
}
export class RestrictDto extends ReasonDto {
  @Text({ description: 'The mark that it bears, or the rule', optional: true, max: 200, example: 'Lưu hành nội bộ' }) basis?: string;
}
export class ReceiveDto extends Occurring {
  @ArrivalNumber({ description: 'The number in the book of incoming documents', optional: true }) arrivalNumber?: string;
  @Text({ description: 'By what the receipt is known, where another registers it', optional: true }) evidence?: string;
}
export class RegisterDto extends Occurring {
  @Id({ description: 'Whose register' }) authorityId!: string;
  @Count({ description: 'Its year', min: 1945, max: 2200 }) year!: number;
  @Text({ description: 'Its series; left out: the common one', optional: true, max: 60 }) series?: string;
  @OneOf({ description: "kept: ours, without gap or double; observed: somebody else's", values: ['kept', 'observed'] }) mode!:
    'kept' | 'observed';
  @Count({ description: 'The first number given', min: 1, max: 1_000_000 }) firstNumber!: number;
}
