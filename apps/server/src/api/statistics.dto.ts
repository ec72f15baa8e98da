import { IntersectionType } from '@nestjs/swagger';
import { RELAY_MEASURES, TARGET_STEPS, type RelayMeasure, type TargetStep } from '@cascade/lineage';
import { Count, Flag, Id, OneOf, Text, When } from '../http/fields';
import { PageQuery, ViewQuery } from '../http/view';

const LEVELS = ['central', 'province', 'district', 'commune', 'none'] as const;
export type AskedLevel = (typeof LEVELS)[number];
export class RelayAsked extends ViewQuery {
  @OneOf({ description: 'answer: days to the order of the recipient; receipt: days to its registration', values: RELAY_MEASURES })
  measure!: RelayMeasure;
  @Id({ description: 'Only this order and those below it', optional: true }) directiveId?: string;
  @When({ description: 'Only orders of this day or later', optional: true }) from?: string;
  @When({ description: 'Only orders of this day or earlier', optional: true }) to?: string;
}
export class RelaysAsked extends IntersectionType(RelayAsked, PageQuery) {
  @OneOf({ description: 'Level of who gives; none: a body without one', values: LEVELS, optional: true }) above?: AskedLevel;
  @OneOf({ description: 'Level of who receives', values: LEVELS, optional: true }) below?: AskedLevel;
  @Count({ description: 'Took so many days or more', optional: true, min: 0, max: 100_000 }) minDays?: number;
  @Count({ description: 'Took so many days or less', optional: true, min: 0, max: 100_000 }) maxDays?: number;
  @Flag({ description: 'Those still waited for', optional: true }) waiting?: boolean;
}
export class SilentAsked extends PageQuery {
  @Count({ description: 'Only orders sent so many days ago or longer', optional: true, min: 0, max: 3650 }) days?: number;
  @Text({ description: 'Only this body and all below it', optional: true, max: 200 }) authorityId?: string;
}
export class TargetDaysAsked extends ViewQuery {
  @Count({ description: 'At most so many of the last days on which a figure changed', optional: true, min: 1, max: 62 }) most?: number;
  @OneOf({
    description: 'What each of them stands for: a day, or the last such day of a week or a month; left out: day',
    values: TARGET_STEPS,
    optional: true,
  })
  step?: TargetStep;
}
export class ReplayAsked extends ViewQuery {
  @Count({ description: 'Steps after this ordinal', optional: true, min: 0, max: Number.MAX_SAFE_INTEGER }) behind?: number;
  @Count({ description: 'At most so many', optional: true, min: 1, max: 5000 }) limit?: number;
  @Count({ description: 'Instead: the page of `limit` steps, from 0', optional: true, min: 0, max: 1_000_000 }) page?: number;
  @Count({
    description: 'Instead: the page on which the step of this ordinal stands',
    optional: true,
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
  })
  around?: number;
}
