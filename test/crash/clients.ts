import type { CrashJournal } from './crash-journal';
import { draftOrder, issueDraft, receiveDelivery, restrictOrder, setReminders, takeInLetter } from './directive-steps';
import { COMMUNES, DISTRICTS } from './crash-world';
import type { Knowledge } from './knowledge';
import type { Random } from './random';
import { ask, send } from './sending';
import type { Answer, Step } from './steps';
import { forgetTask, handOver, moveTask } from './task-steps';

const RESENT_AT_ONCE = 8;
const REPEATED = 6;

/** One client: asks for one thing after the other until the process dies. */
export const runClient = async (url: string, name: string, random: Random, known: Knowledge, journal: CrashJournal): Promise<void> => {
  for (let n = 0; ; n += 1) {
    const key = `${name}-${n}-${random.between(0x1000_0000, 0xffff_ffff).toString(16)}`;
    const step = await nextStep(url, key, random, known);
    if (step === 'died') return;
    if (step === null) continue;
    // Somebody who presses the button twice sends the same command twice at once.
    const twice = random.next() < 0.05;
    const [first, second] = await Promise.all([carryOut(url, step, journal), twice ? send(url, step) : null]);
    if (first === null) return;
    if (second?.kind === 'answered' && first !== 'refused') compare(step, first, second.answer, journal);
  }
};
/** Null where the process died. */
const carryOut = async (url: string, step: Step, journal: CrashJournal): Promise<Answer | 'refused' | null> => {
  const outcome = await send(url, step);
  switch (outcome.kind) {
    case 'answered':
      journal.settle(step, outcome.answer);
      return outcome.answer;
    case 'refused':
      journal.refuse(step, outcome.code, outcome.text);
      return 'refused';
    case 'unanswered':
      journal.leave(step);
      return null;
  }
};
const nextStep = async (url: string, key: string, random: Random, known: Knowledge): Promise<Step | null | 'died'> => {
  const draw = random.next();
  if (draw < 0.1 || known.orders.length === 0)
    return (random.next() < 0.5 ? issueDraft(key, random, known) : null) ?? draftOrder(key, random, known);
  if (draw < 0.3) return issueDraft(key, random, known);
  if (draw < 0.38) return takeInLetter(key, random, known);
  if (draw < 0.48) return receiveDelivery(key, random, known);
  if (draw < 0.49) return restrictOrder(key, random, known);
  if (draw < 0.5) return setReminders(key, random, known);
  const { directiveId, issuerId } = random.oneOf(known.orders);
  const page = await ask<{ items: { taskId: string; assigneeId: string }[] }>(url, `/api/tasks?directiveId=${directiveId}&limit=100`);
  if (page === null) return 'died';
  if (page.items.length === 0) return null;
  if (draw < 0.54) {
    // To a body that holds none of them, so that each hand-over is news; who gave them takes none over from itself.
    const others = [...DISTRICTS, ...COMMUNES].filter((id) => id !== issuerId && !page.items.some(({ assigneeId }) => assigneeId === id));
    const some = Array.from({ length: 5 }, () => random.oneOf(page.items).taskId);
    return handOver(key, [...new Set(some)], random.oneOf(others), known);
  }
  const { taskId, assigneeId } = random.oneOf(page.items);
  return draw < 0.55 ? forgetTask(key, taskId, known) : moveTask(key, taskId, assigneeId, random, known);
};

/** After a restart: what was cut off is sent again with the same key, and what was answered is asked again and must be answered as before. */
export const resend = async (url: string, journal: CrashJournal): Promise<void> => {
  const again = journal.takeAnswered(REPEATED).map(({ step, answer }) => async () => {
    const outcome = await send(url, step);
    if (outcome.kind === 'refused')
      journal.faults.push(`${step.path} (${step.key}) was carried out, and asked again refused with ${outcome.code}`);
    if (outcome.kind !== 'answered') return;
    journal.repeated += 1;
    compare(step, answer, outcome.answer, journal);
  });
  const open = journal.takeOpen().map((step) => async () => {
    journal.resent += 1;
    await carryOut(url, step, journal);
  });
  const work = [...open, ...again];
  const next = async (): Promise<void> => {
    for (let job = work.shift(); job; job = work.shift()) await job();
  };
  await Promise.all(Array.from({ length: RESENT_AT_ONCE }, next));
};
const compare = ({ path, key }: Step, first: Answer, second: Answer, journal: CrashJournal): void => {
  for (const part of ['revision', 'directiveId', 'number', 'reportId', 'known'] as const)
    if (first[part] !== second[part])
      journal.faults.push(`${path} (${key}) was answered with ${part} ${first[part]}, and asked again with ${second[part]}`);
};
