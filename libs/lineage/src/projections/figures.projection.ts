import { instantOrNull } from '@cascade/calendar/domain';
import type { Fact, Segment, TimelineProjection } from '@cascade/event-store';
import type { FactCorrected } from '@cascade/event-store/domain';
import type { TaskProgressed } from '@cascade/tasks/domain';
import { correctedFacts } from './corrected-facts';

export type FigureRow = {
  task_id: string;
  amount: number;
  unit: string;
  /** Null: the target's own. */
  base: string | null;
  /** The body whose area it is for; null: the assignee's. */
  area_id: string | null;
  source: string | null;
  /** ms: the day the figure holds for. */
  counted_at: number;
};
/** Figures that a task's progress told, each from the day it holds for: a later figure for the same area takes its place. */
export const figures: TimelineProjection<TaskProgressed | FactCorrected, FigureRow> = {
  name: 'figures',
  version: 1,
  category: 'task',
  columns: { task_id: 'text', amount: 'real', unit: 'text', base: 'text', area_id: 'text', source: 'text', counted_at: 'integer' },
  indexes: [['task_id']],
  subjectOf: { TaskProgressed: () => '', FactCorrected: () => '' },
  timeline: (facts) =>
    correctedFacts<TaskProgressed>(facts as readonly Fact<TaskProgressed | FactCorrected>[]).flatMap(
      ({ data, occurredFrom }): Segment<FigureRow>[] => {
        if (data.value === null) return [];
        const { amount, unit, asOf, base = null, areaId = null, source = null } = data.value;
        const from = instantOrNull(asOf) ?? occurredFrom;
        return [{ from, key: areaId ?? '', row: { task_id: data.taskId, amount, unit, base, area_id: areaId, source, counted_at: from } }];
      },
    ),
};
