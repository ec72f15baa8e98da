import type { CarriageDecided, CarriageEvent, CarriageJudged, CarriageVerdict, JudgedItem } from '@cascade/directives/domain';
import type { TimelineProjection } from '@cascade/event-store';
import { factsOf } from './directive-versions';
import { inOrderOfTime, openedText, standing } from './standing';

export type CarriageRow = {
  directive_id: string;
  authority_id: string;
  by_directive_id: string;
  method_version: number;
  /** JSON: `JudgedItem[]`, the engine's proposal. */
  judged_json: string;
  /** JSON: what people decided, by item. */
  decided_json: string;
};
export interface DecidedCarriage {
  readonly verdict: CarriageVerdict;
  /** Empty once its key is destroyed. */
  readonly reason: string;
  readonly actor: string;
}
/** How the items of an order fared in a body's answer. */
export const carriages: TimelineProjection<CarriageEvent, CarriageRow> = {
  name: 'carriages',
  version: 1,
  category: 'carriage',
  columns: {
    directive_id: 'text',
    authority_id: 'text',
    by_directive_id: 'text',
    method_version: 'integer',
    judged_json: 'text',
    decided_json: 'text',
  },
  indexes: [['directive_id', 'authority_id'], ['by_directive_id']],
  subjectOf: { CarriageJudged: () => '', CarriageDecided: () => '' },
  timeline: (facts) => {
    const judged = standing(factsOf<CarriageJudged>(facts, 'CarriageJudged').map((fact) => ({ ...fact, from: fact.occurredFrom })));
    const first = judged[0]?.from ?? 0;
    const decided = factsOf<CarriageDecided>(facts, 'CarriageDecided').map((fact) => ({
      ...fact,
      metadata: fact.metadata,
      from: Math.max(fact.occurredFrom, first),
    }));
    const decidedAbout = (answer: string, until: number): string => {
      const items: Record<string, DecidedCarriage> = {};
      for (const { from, data, metadata } of inOrderOfTime(decided) as typeof decided)
        if (from <= until && data.byDirectiveId === answer)
          items[data.itemId] = { verdict: data.verdict, reason: openedText(data.reason) ?? '', actor: metadata.actor };
      return JSON.stringify(items);
    };
    const rowOf = ({ data }: (typeof judged)[number], at: number): CarriageRow => ({
      directive_id: data.directiveId,
      authority_id: data.authorityId,
      by_directive_id: data.byDirectiveId,
      method_version: data.methodVersion,
      judged_json: JSON.stringify(data.items satisfies readonly JudgedItem[]),
      decided_json: decidedAbout(data.byDirectiveId, at),
    });
    return [
      ...judged.map((fact) => ({ from: fact.from, row: rowOf(fact, fact.from) })),
      ...decided.flatMap(({ from }) => {
        const then = judged.findLast((fact) => fact.from <= from);
        return then ? [{ from, change: { decided_json: decidedAbout(then.data.byDirectiveId, from) } }] : [];
      }),
    ];
  },
};
