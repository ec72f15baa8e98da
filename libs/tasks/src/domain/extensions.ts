import { DAY_MS, firstInstantOf, isoOf, lastDayOf, type DeadlineRule } from '@cascade/calendar/domain';
import { DomainError, sameJson } from '@cascade/event-store/domain';
import type { ExtensionCommand } from './task.commands';
import type { TaskEvent } from './task.events';
import type { Extension, KnownTask } from './task.state';

const until = (untilOn: string): DeadlineRule => ({ kind: 'fixed', text: 'gia hạn', on: lastDayOf(untilOn), hour: null, inclusive: true });
/** A month that was named lasts to its last day, and an hour to the end of its day: what is granted is a day. */
const endOf = (untilOn: string): number => firstInstantOf(lastDayOf(untilOn, 'untilOn')) + DAY_MS;

/** More time: asked with a reason and a day, granted or refused by who gave the task; every date that ever stood stays on record. */
export const decideExtension = ({ type, data }: ExtensionCommand, state: KnownTask): readonly TaskEvent[] => {
  const { taskId } = data;
  if (state.status === 'withdrawn') throw new DomainError('task.withdrawn', { taskId });
  switch (type) {
    case 'AskExtension': {
      if (state.status === 'done') throw new DomainError('task.not-open', { taskId, status: state.status });
      const pending = pendingOf(state);
      if (pending?.untilOn === data.untilOn && sameJson(pending.reason, data.reason)) return [];
      if (pending) throw new DomainError('task.extension-pending', { taskId, extensionId: pending.extensionId });
      checkLater(taskId, data.untilOn, state);
      return [{ type: 'TaskExtensionAsked', version: 2, data }];
    }
    case 'GrantExtension': {
      const asked = named(data, state);
      if (asked.outcome === 'granted') return [];
      checkPending(taskId, asked);
      const untilOn = data.untilOn ?? asked.untilOn;
      checkLater(taskId, untilOn, state);
      const { calendarVersion } = state.deadline!; // without one nothing is later than it
      const deadline = { taskId, rule: until(untilOn), trigger: null, calendarVersion, dueAt: isoOf(endOf(untilOn)) };
      return [
        { type: 'TaskExtensionGranted', version: 1, data: { taskId, extensionId: asked.extensionId, untilOn } },
        { type: 'DeadlineSet', version: 1, data: deadline },
      ];
    }
    case 'RefuseExtension': {
      const asked = named(data, state);
      if (asked.outcome === 'refused') return [];
      checkPending(taskId, asked);
      return [{ type: 'TaskExtensionRefused', version: 2, data: { taskId, extensionId: asked.extensionId, reason: data.reason } }];
    }
  }
};
const pendingOf = ({ extensions }: KnownTask): Extension | undefined => extensions.find(({ outcome }) => outcome === 'pending');
const named = ({ taskId, extensionId }: { taskId: string; extensionId: string | null }, state: KnownTask): Extension => {
  const found =
    extensionId === null
      ? (pendingOf(state) ?? state.extensions.at(-1))
      : state.extensions.find((each) => each.extensionId === extensionId);
  if (!found) throw new DomainError('task.extension-unknown', { taskId, extensionId });
  return found;
};
const checkPending = (taskId: string, { extensionId, outcome }: Extension): void => {
  if (outcome !== 'pending') throw new DomainError('task.extension-decided', { taskId, extensionId, outcome });
};
/** An earlier day is no extension; and where there is no day there is nothing to extend. */
const checkLater = (taskId: string, untilOn: string, { deadline }: KnownTask): void => {
  const end = endOf(untilOn);
  if (!deadline || deadline.dueAt === null) throw new DomainError('task.without-deadline', { taskId });
  if (end <= firstInstantOf(deadline.dueAt)) throw new DomainError('task.extension-not-later', { taskId, untilOn, dueAt: deadline.dueAt });
};
