import { Anything, Count, Flag, Part, Parts, Text, Texts } from '../http/fields';
import { Occurring } from './directive-commands.dto';

class OnReadingDto extends Occurring {
  @Count({ description: 'The revision the caller saw', optional: true, min: 0, max: Number.MAX_SAFE_INTEGER }) expected?: number;
}
export class ConfirmReadingDto extends OnReadingDto {
  @Texts({ description: "JSON pointers of the page's reading.unconfirmed: '/issuedOn', '/items/0/deadline'", optional: true, max: 500 })
  pointers?: string[];
  @Flag({ description: 'Everything that waits', optional: true }) all?: boolean;
}
export class TakeBackConfirmationDto extends OnReadingDto {
  @Text({ description: 'Why', example: 'Xác nhận nhầm văn bản' }) reason!: string;
}
export class SpanDto {
  @Count({ description: 'First UTF-16 offset in the text', min: 0, max: 100_000_000 }) start!: number;
  @Count({ description: 'Offset after the last', min: 0, max: 100_000_000 }) end!: number;
}
export class FieldCorrectionDto {
  @Text({ description: "JSON pointer: '/issuedOn', '/issuerId', '/items/0/assignees/1'; '/items/-' adds", max: 200, example: '/issuedOn' })
  pointer!: string;
  @Anything({
    description: 'The right value; a body by id or name; null: the letter has none, and at an entry of a list: it is no such entry',
    example: '2020-08-20',
  })
  value!: unknown;
  @Part({ description: 'Where it stands in the text', of: () => SpanDto, optional: true }) span?: SpanDto;
  @Text({ description: 'Why', example: 'Ngày ghi bằng tay, bản quét mờ' }) reason!: string;
}
export class CorrectReadingDto extends OnReadingDto {
  @Parts({ description: 'What is put right, all or nothing', of: () => FieldCorrectionDto, max: 500 }) corrections!: FieldCorrectionDto[];
}
