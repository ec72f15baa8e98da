import { PENDING, TASK_STATES, TASK_STATUSES, type Pending, type TaskState, type TaskStatus } from '@cascade/lineage/domain';
import { PageQuery, ViewQuery } from '../http/view';
import { Count, Flag, Id, OneOf, Text, When } from '../http/fields';

export class FindQuery extends PageQuery {
  @Text({ description: 'Words of the subject, or a symbol', optional: true, max: 300 }) text?: string;
  @Text({ description: 'Its symbol', optional: true, max: 100, example: '278/UBND-VX' }) symbol?: string;
  @Text({ description: 'The province it comes from', optional: true, max: 100, example: 'Bình Dương' }) province?: string;
  @Text({ description: 'Its issuer: an id or a name', optional: true, max: 300 }) issuer?: string;
  @Count({ description: 'The year of issue', optional: true, min: 1945, max: 2200 }) year?: number;
}
export class SearchQuery extends PageQuery {
  @Text({ description: 'Words, or their beginnings, with or without marks', max: 300, example: 'ct 12 binh duong' }) text!: string;
  @Text({ description: 'Only letters of this body and of those below it: an id or a name', optional: true, max: 200, example: 'Bến Cát' })
  place?: string;
  @Text({ description: 'Only this type of document', optional: true, max: 60, example: 'CT' }) type?: string;
  @Text({ description: 'Issued on this day or later', optional: true, max: 40, example: '2020-08-01' }) from?: string;
  @Text({ description: 'Issued on this day or earlier', optional: true, max: 40, example: '2020-08-31' }) to?: string;
}
export class ResolveQuery extends ViewQuery {
  @Text({ description: 'A symbol as somebody writes it, or an id', max: 200, example: '278/UBND-VX' }) symbol!: string;
  @Text({ description: 'The province it comes from', optional: true, max: 100, example: 'Bình Dương' }) province?: string;
  @Text({ description: 'Its issuer: an id or a name', optional: true, max: 300 }) issuer?: string;
  @Count({ description: 'The year of issue', optional: true, min: 1945, max: 2200 }) year?: number;
}
export class LineageQuery extends ViewQuery {
  @Count({ description: 'Levels of orders above; left out: all', optional: true, min: 0, max: 50 }) up?: number;
  @Count({ description: 'Levels of orders below; left out: all', optional: true, min: 0, max: 50 }) down?: number;
  @Flag({ description: 'List the tasks of each order one by one', optional: true }) tasks?: boolean;
}
export class ChangeReachAsked extends ViewQuery {
  @When({ description: 'When the change would hold; left out: now', optional: true }) from?: string;
}
export class TasksQuery extends PageQuery {
  @Id({ description: 'Tasks that this order gives', optional: true }) directiveId?: string;
  @Text({ description: 'Tasks at this body or assignee', optional: true, max: 200 }) authorityId?: string;
  @OneOf({
    description: 'In this state at `asOf`',
    optional: true,
    values: TASK_STATES,
  })
  state?: TaskState;
  @Flag({ description: 'With the bodies below that one', optional: true }) below?: boolean;
  @Id({ description: 'Tasks that orders of this body give', optional: true }) issuerId?: string;
  @OneOf({ description: "What is on record of it: 'reported' waits for its giver's word", optional: true, values: TASK_STATUSES })
  status?: TaskStatus;
  @OneOf({ description: 'What became of the last request for more time', optional: true, values: ['asked', 'granted', 'refused'] })
  extension?: 'asked' | 'granted' | 'refused';
  @Text({ description: 'Due on this day or later', optional: true, max: 40, example: '2020-08-17' }) dueFrom?: string;
  @Text({ description: 'Due on this day or earlier', optional: true, max: 40, example: '2020-08-21' }) dueTo?: string;
  @OneOf({ description: 'Binding ones that their body has not finished, or never said a word about', optional: true, values: PENDING })
  pending?: Pending;
  @Count({ description: 'With `pending`: given so many days ago or longer', optional: true, min: 0, max: 3650 }) givenDaysAgo?: number;
}
export class AuthoritiesQuery extends PageQuery {
  @Text({ description: 'Its name, in any case and with or without marks', optional: true, max: 300, example: 'ben cat' }) text?: string;
  @OneOf({ description: 'Its level', optional: true, values: ['central', 'province', 'district', 'commune'] }) level?: string;
  @Id({ description: 'The body above', optional: true }) parentId?: string;
}
export class HistoryQuery {
  @Flag({ description: 'With its sealed words readable', optional: true }) opened?: boolean;
  @OneOf({ description: 'In which order', optional: true, values: ['forwards', 'backwards'] }) direction?: 'forwards' | 'backwards';
  @Count({ description: 'At most so many', optional: true, min: 1, max: 1000 }) limit?: number;
  @Count({ description: 'First revision shown', optional: true, min: 0, max: Number.MAX_SAFE_INTEGER }) from?: number;
  @Text({ description: 'What holds by then; a day means its close', optional: true, max: 40 }) asOf?: string;
  @Text({ description: 'What was recorded by then', optional: true, max: 40 }) knownAt?: string;
  @Text({ description: "The `after` of a command's answer; a history is always up to date", optional: true, max: 60 }) after?: string;
}
