import { randomUUID } from 'node:crypto';
import { dueAt } from '@cascade/calendar/domain';
import type { OrderAbove, ResolvedAssignment } from '@cascade/cascade/domain';
import type { Item } from '@cascade/directives/domain';
import { reportStream, taskId, taskStream, type ReportEvent, type TaskEvent } from '@cascade/tasks/domain';
import { DAY, HOUR, dayOf } from './contents';
import type { World } from './orders';
import * as texts from './texts';

/** A task from its assignment to its confirmation, or as far as it gets. */
export const assignTask = (
  world: World,
  order: OrderAbove,
  issuerId: string,
  assignment: ResolvedAssignment,
  item: Item,
  at: number,
): void => {
  const { clerk, simulation, random, calendar } = world;
  const { directiveId } = order;
  const id = taskId(directiveId, assignment.itemId, assignment.assigneeId);
  const stream = taskStream(id);
  const by = assignment.bodyId;
  const write = (now: number, event: TaskEvent): void => void clerk.write(stream, now, [event], by);

  const assigned: TaskEvent = { type: 'TaskAssigned', version: 1, data: { taskId: id, directiveId, issuerId, ...assignment } };
  const events: TaskEvent[] = [assigned];
  if (item.deadline) {
    const due = dueAt(item.deadline, { signedOn: order.issuedOn, receivedOn: null }, calendar);
    const data = { taskId: id, rule: item.deadline, trigger: due.trigger, calendarVersion: calendar.version, dueAt: due.dueAt };
    events.push({ type: 'DeadlineSet', version: 1, data });
  }
  clerk.write(stream, at, events);
  if (item.recurrence) return reportDaily(world, id, by, at);

  const report = (now: number): void => {
    const reportId = randomUUID();
    const data = {
      taskId: id,
      reportId,
      productOn: dayOf(now - random.between(0, 3) * DAY),
      productSymbol: null,
      note: texts.note(random),
    };
    write(now, { type: 'TaskReportedDone', version: 2, data });
    const answered = now + random.between(2, 60) * HOUR;
    if (random.next() < 0.85)
      simulation.plan(answered, (later) => write(later, { type: 'TaskConfirmed', version: 1, data: { taskId: id, reportId } }));
    else if (random.next() < 0.6)
      simulation.plan(answered, (later) => {
        write(later, { type: 'TaskReturned', version: 2, data: { taskId: id, reportId, reason: 'Chưa có số liệu của thôn, tổ dân phố' } });
        simulation.plan(later + 2 * DAY, report);
      });
  };
  const progress = (now: number): void =>
    write(now, {
      type: 'TaskProgressed',
      version: 2,
      data: { taskId: id, note: texts.note(random), value: { amount: random.between(5, 95), unit: '%', asOf: dayOf(now) } },
    });
  const begun = at + random.between(3, 70) * HOUR;
  if (random.next() < 0.7) simulation.plan(begun, (now) => write(now, { type: 'TaskAccepted', version: 2, data: { taskId: id } }));
  if (random.next() < 0.4) simulation.plan(begun + random.between(1, 4) * DAY, progress);
  if (random.next() < 0.75) simulation.plan(begun + random.between(3, 16) * DAY, report);
};

/** Figures of a recurring duty, a stream for each day; some days are forgotten. */
const reportDaily = ({ clerk, simulation, random }: World, id: string, by: string, at: number): void => {
  for (let day = 1; day <= 5; day += 1) {
    if (random.next() < 0.35) continue;
    simulation.plan(at + day * DAY + random.between(0, 5) * HOUR, (now) => {
      const values = [
        { name: 'hộ đã thực hiện', amount: random.between(50, 5_000), unit: 'hộ', base: null },
        { name: 'tỷ lệ', amount: random.between(1, 100), unit: '%', base: 'tổng số hộ' },
      ];
      const event: ReportEvent = { type: 'ReportSubmitted', version: 2, data: { taskId: id, period: dayOf(now), values, note: null } };
      clerk.write(reportStream(id, dayOf(now)), now, [event], by);
    });
  }
};
