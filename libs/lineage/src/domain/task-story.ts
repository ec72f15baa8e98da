import type { Instant } from '@cascade/calendar/domain';
import { openTexts, type FactCorrected, type RecordedEvent } from '@cascade/event-store/domain';
import type { DeadlineSet, TaskEvent, TaskFileAdded, TaskPart } from '@cascade/tasks/domain';
import { heldEvents } from './held-events';

/** One thing that was recorded of a task; texts opened, null once their key is destroyed. */
export interface StoryEntry {
  readonly eventId: string;
  readonly type: TaskEvent['type'] | FactCorrected['type'];
  readonly occurredAt: string | null;
  readonly recordedAt: string;
  readonly actor: string;
  /** The body acted for. */
  readonly onBehalfOf: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Put right since, and how; a voided entry stays in the story. */
  readonly corrected: StoryCorrection | null;
}
export type StoryCorrection = Omit<FactCorrected['data'], 'reason'> & { readonly reason: string | null };
export interface StoryExtension {
  readonly extensionId: string;
  readonly askedAt: string | null;
  readonly untilOn: string;
  /** Null once its key is destroyed. */
  readonly reason: string | null;
  readonly outcome: 'pending' | 'granted' | 'refused';
  readonly grantedUntilOn: string | null;
  readonly refusal: string | null;
}
export interface StoryPart extends Omit<TaskPart, 'part'> {
  readonly part: string | null;
  readonly done: boolean;
  readonly reports: readonly {
    readonly occurredAt: string | null;
    readonly done: boolean;
    readonly note: string | null;
    readonly fileIds: readonly string[];
  }[];
}
export interface StoryFile {
  readonly fileId: string;
  readonly name: string | null;
  readonly mediaType: string;
  readonly bytes: number;
}
export interface TaskStory {
  readonly entries: readonly StoryEntry[];
  /** Every deadline that stood, in the order of recording. */
  readonly deadlines: readonly (Pick<DeadlineSet['data'], 'rule' | 'trigger' | 'calendarVersion' | 'dueAt'> & {
    readonly recordedAt: string;
  })[];
  readonly extensions: readonly StoryExtension[];
  readonly parts: readonly StoryPart[];
  readonly files: readonly StoryFile[];
}
type Said = RecordedEvent;
type Open = (sealed: unknown) => string | null;
const openedData = (data: object, open: Open) => openTexts(data, open) as Readonly<Record<string, unknown>>;
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What is on record of a task, of what holds by `asOf`: made from its own stream, so nothing is stored twice for it. */
export const taskStory = (events: readonly Said[], asOf: Instant, open: Open): TaskStory => {
  const { held, correctionOf, isOfFormerLife } = heldEvents(events, asOf);
  const former = new Set(held.filter(isOfFormerLife).map(({ id }) => id));
  const correctedBy = (event: Said): StoryCorrection | null => {
    const correction = correctionOf(event);
    return correction && (openedData(correction, open) as unknown as StoryCorrection);
  };
  const entries = held.map((event): StoryEntry => {
    const { id, type, data, metadata } = event;
    const { occurredAt, recordedAt, actor, onBehalfOf } = metadata;
    return {
      ...{ eventId: id, occurredAt, recordedAt, actor, onBehalfOf },
      type: type as StoryEntry['type'],
      data: openedData(data, open),
      corrected: correctedBy(event),
    };
  });
  const standing = entries.filter(({ corrected }) => corrected?.voided !== true);
  const of = <T extends TaskEvent>(type: T['type']) =>
    standing.filter((entry) => entry.type === type) as (StoryEntry & { readonly data: T['data'] })[];
  return {
    entries,
    deadlines: of<DeadlineSet>('DeadlineSet').map(deadlineOf),
    // Given again it is a new duty: what was asked for the old one waits for nobody.
    ...extensionsOf((type) => of(type).filter(({ eventId }) => !former.has(eventId))),
    ...partsOf(of, standing),
    files: of<TaskFileAdded>('TaskFileAdded').map(fileOf),
  };
};
type Of = <T extends TaskEvent>(type: T['type']) => (StoryEntry & { readonly data: T['data'] })[];
const deadlineOf = ({ data, recordedAt }: StoryEntry & { readonly data: DeadlineSet['data'] }) => ({
  ...{ rule: data.rule, trigger: data.trigger, calendarVersion: data.calendarVersion, dueAt: data.dueAt, recordedAt },
});
const fileOf = ({ data: { fileId, name, mediaType, bytes } }: { readonly data: TaskFileAdded['data'] }): StoryFile => ({
  ...{ fileId, mediaType, bytes },
  name: textOf(name),
});
const extensionsOf = (of: Of): Pick<TaskStory, 'extensions'> => {
  const granted = new Map(
    of<Extract<TaskEvent, { type: 'TaskExtensionGranted' }>>('TaskExtensionGranted').map(({ data }) => [data.extensionId, data.untilOn]),
  );
  const refused = new Map(
    of<Extract<TaskEvent, { type: 'TaskExtensionRefused' }>>('TaskExtensionRefused').map(({ data }) => [
      data.extensionId,
      textOf(data.reason),
    ]),
  );
  return {
    extensions: of<Extract<TaskEvent, { type: 'TaskExtensionAsked' }>>('TaskExtensionAsked').map(
      ({ data: { extensionId, untilOn, reason }, occurredAt }) => ({
        ...{ extensionId, askedAt: occurredAt, untilOn, reason: textOf(reason) },
        outcome: granted.has(extensionId) ? 'granted' : refused.has(extensionId) ? 'refused' : 'pending',
        grantedUntilOn: granted.get(extensionId) ?? null,
        refusal: refused.get(extensionId) ?? null,
      }),
    ),
  };
};
/** Who has a part, as it was said last; those inside a body that handed the task over, or had it before it was given again, have none any more. */
const lastParts = (standing: readonly StoryEntry[]): readonly TaskPart[] => {
  const last = standing.findLast(({ type }) => type === 'TaskPartsAssigned' || type === 'TaskHandedOver' || type === 'TaskReassigned');
  return last?.type === 'TaskPartsAssigned' ? (last.data as { readonly parts: readonly TaskPart[] }).parts : [];
};
const partsOf = (of: Of, standing: readonly StoryEntry[]): Pick<TaskStory, 'parts'> => {
  const assigned = lastParts(standing);
  const reports = of<Extract<TaskEvent, { type: 'TaskPartReported' }>>('TaskPartReported');
  return {
    parts: assigned.map((part) => {
      const own = reports.filter(({ data }) => data.authorityId === part.authorityId);
      return {
        ...part,
        part: textOf(part.part),
        done: own.some(({ data }) => data.done),
        reports: own.map(({ occurredAt, data: { done, note, fileIds = [] } }) => ({
          occurredAt,
          done,
          note: textOf(note),
          fileIds,
        })),
      };
    }),
  };
};
