import { Count, Text } from '../http/fields';
import { ViewQuery } from '../http/view';

export class GraphAsked extends ViewQuery {
  @Count({ description: 'Levels of orders above that are told; left out: one', optional: true, min: 0, max: 50 }) up?: number;
  @Count({ description: 'Levels below that are told; left out: one', optional: true, min: 0, max: 50 }) down?: number;
}
export class GraphPathAsked extends ViewQuery {
  @Text({ description: 'A directive, or the reference of a document that is only cited', max: 200 }) from!: string;
  @Text({ description: 'The other one', max: 200 }) to!: string;
}
export class LinkAsked extends ViewQuery {
  @Text({ description: 'The order above: a directive or a reference', max: 200 }) above!: string;
  @Text({ description: 'The directive below; left out where the body has none', optional: true, max: 200 }) below?: string;
  @Text({ description: 'The body below', optional: true, max: 200 }) body?: string;
}
