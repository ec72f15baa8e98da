import { Amount, Id, Ids, Part, Parts, Text, When } from '../http/fields';
import { Occurring, ReasonDto } from './directive-commands.dto';

export class ProgressValueDto {
  @Amount({ description: 'How much' }) amount!: number;
  @Text({ description: 'Of what', max: 100, example: '%' }) unit!: string;
  @When({ description: 'As of when' }) asOf!: string;
  @Text({ description: 'Of which whole', optional: true, max: 200, example: 'người dùng điện thoại thông minh' }) base?: string;
  @Id({ description: 'The body whose area it is for; left out: the task’s own', optional: true }) areaId?: string;
  @Text({ description: 'Where the figure comes from', optional: true, max: 300 }) source?: string;
}
export class ProgressDto extends Occurring {
  @Text({ description: 'What was done', optional: true }) note?: string;
  @Part({ description: 'A figure', optional: true, of: () => ProgressValueDto }) value?: ProgressValueDto;
  @Ids({ description: 'Files added to the task before', optional: true, max: 50 }) fileIds?: string[];
  @Text({ description: 'What shows it, where another body records it', optional: true }) evidence?: string;
}
export class ReportDto extends Occurring {
  @When({ description: 'The date of the product' }) productOn!: string;
  @Text({ description: 'Its symbol', optional: true, max: 100, example: '51/BC-UBND' }) productSymbol?: string;
  @Text({ description: 'In a few words', optional: true }) note?: string;
  @Ids({ description: 'Files added to the task before', optional: true, max: 50 }) fileIds?: string[];
  @Text({ description: 'What shows it, where another body records it', optional: true }) evidence?: string;
}
export class ConfirmDto extends Occurring {
  @Id({ description: 'The report meant; left out: the last', optional: true }) reportId?: string;
}
export class ReturnDto extends ReasonDto {
  @Id({ description: 'The report meant; left out: the last', optional: true }) reportId?: string;
}
export class ReportValueDto {
  @Text({ description: 'What is counted', max: 200, example: 'Tỷ lệ cài đặt' }) name!: string;
  @Amount({ description: 'How much' }) amount!: number;
  @Text({ description: 'Of what', max: 100, example: '%' }) unit!: string;
  @Text({ description: 'Of which whole', optional: true, max: 200, example: 'người dùng điện thoại thông minh' }) base?: string;
}
export class SubmitReportDto extends Occurring {
  @Parts({ description: 'The figures', of: () => ReportValueDto, max: 100 }) values!: ReportValueDto[];
  @Text({ description: 'What shows it, where another body records it', optional: true }) evidence?: string;
  @Text({ description: 'In a few words', optional: true }) note?: string;
}
