import type { TimelineProjection } from '@cascade/event-store';
import { derivedFromContent, listedSegments, versionsOf, type VersionEvent } from './directive-versions';
import { openedText } from './standing';

export type ItemRow = {
  item_id: string;
  directive_id: string;
  label: string;
  position: number;
  /** Null where it is carried unchanged (then the carried item's is the text), or its key was destroyed. */
  text: string | null;
  verb: string | null;
  carries_directive_id: string | null;
  carries_item_id: string | null;
  deadline_text: string | null;
  recurrence_text: string | null;
  target_text: string | null;
  /** Value, unit, base, comparison. JSON. */
  target_json: string | null;
  /** Assignees as written, joined by '; '. */
  assignees_text: string | null;
  /** Where in the letter's text it stands; null where it was never read from one. */
  span_start: number | null;
  span_end: number | null;
};
const rowsOf = derivedFromContent(({ items: listed }, directiveId) =>
  listed.map((item, position) => {
    const row: ItemRow = {
      item_id: item.itemId,
      directive_id: directiveId,
      label: item.label,
      position,
      text: openedText(item.text),
      verb: item.verb,
      carries_directive_id: item.carries?.directiveId ?? null,
      carries_item_id: item.carries?.itemId ?? null,
      deadline_text: item.deadline?.text ?? null,
      recurrence_text: item.recurrence?.text ?? null,
      target_text: item.target?.text ?? null,
      target_json: item.target ? JSON.stringify(item.target) : null,
      assignees_text: item.assignees.map(({ text }) => text).join('; ') || null,
      span_start: item.span?.start ?? null,
      span_end: item.span?.end ?? null,
    };
    return { key: item.itemId, row };
  }),
);
export const items: TimelineProjection<VersionEvent, ItemRow> = {
  name: 'items',
  version: 4,
  category: 'directive',
  columns: {
    item_id: 'text',
    directive_id: 'text',
    label: 'text',
    position: 'integer',
    text: 'text',
    verb: 'text',
    carries_directive_id: 'text',
    carries_item_id: 'text',
    deadline_text: 'text',
    recurrence_text: 'text',
    target_text: 'text',
    target_json: 'text',
    assignees_text: 'text',
    span_start: 'integer',
    span_end: 'integer',
  },
  sparse: ['carries_item_id'],
  indexes: [['directive_id'], ['item_id'], ['carries_item_id']],
  subjectOf: {
    Drafted: () => '',
    DraftRevised: () => '',
    Issued: () => '',
    LetterTakenIn: () => '',
    ReadingAccepted: () => '',
    ReadingCorrected: () => '',
  },
  timeline: (facts) => listedSegments(versionsOf(facts), ({ content }) => rowsOf(content, facts[0]!.data.directiveId)),
};
