import { authorities, delegations, delegationsNow, groups, successions } from '@cascade/authorities';
import type { AnyProjection, Queries } from '@cascade/event-store';
import { answersBroken, answersFor, cascadeAncestors, owedAbove } from './cascading/cascade.queries';
import { compareAnswer, comparedWith } from './covering/compare.query';
import { coverage } from './covering/coverage.query';
import { desk } from './desk/desk.query';
import { findDirectives, listDirectives } from './finding/find-directives.query';
import { resolve } from './finding/resolve.query';
import { changesSince } from './following/changes-since.query';
import { changeReach } from './listing/change-reach.query';
import { directivePage } from './listing/directive.query';
import { listDeliveries } from './listing/list-deliveries.query';
import { listTasks } from './listing/list-tasks.query';
import { mandateChain } from './following/mandate-chain.query';
import { tasksForCalendar } from './subscribing/tasks-for-calendar.query';
import { lettersWaiting } from './listing/letters-waiting.query';
import { namesOf } from './listing/names-of.query';
import { taskGrounds } from './following/why.query';
import { logPosition } from './listing/log-position.query';
import { bodyNames, taskAtTime } from './listing/task.query';
import { carriages } from './projections/carriages.projection';
import { changes } from './projections/changes.projection';
import { citations } from './projections/citations.projection';
import { deliveries } from './projections/deliveries.projection';
import { directives } from './projections/directives.projection';
import { deliveryReminders } from './projections/delivery-reminders.projection';
import { handReminders } from './projections/hand-reminders.projection';
import { dismissals } from './projections/dismissals.projection';
import { figures } from './projections/figures.projection';
import { items } from './projections/items.projection';
import { letterTexts } from './projections/letter-texts.projection';
import { numbers } from './projections/numbers.projection';
import { referencesCited } from './projections/references-cited.projection';
import { reminderRules } from './projections/reminder-rules.projection';
import { reminders } from './projections/reminders.projection';
import { reports } from './projections/reports.projection';
import { duties } from './projections/duties.projection';
import { tasks } from './projections/tasks.projection';
import { workDays } from './projections/work-days.projection';
import { collectedReport } from './reporting/collected-report.query';
import { taskOccurrences } from './reporting/occurrences.query';
import { officialTable } from './official/official-table.query';
import { notUpdating, officialTasks } from './official/official-tasks.query';
import { tasksOfDelivery, tasksWithRunningLimit } from './reading/tasks-of-delivery.query';
import { search } from './searching/search.query';
import { dueHandReminders } from './reminding/hand-reminders.query';
import { dueReminders, listReminders, reminderCounts } from './reminding/reminders.queries';
import { activity } from './graphing/activity.query';
import { graph, overview } from './graphing/graph.query';
import { link } from './graphing/link.query';
import { graphPath } from './graphing/path.query';
import { handOvers } from './handing-over/hand-overs.query';
import { replaySteps } from './replaying/replay-steps.query';
import { listRelays } from './statistics/list-relays.query';
import { relayLatency } from './statistics/relay-latency.query';
import { silentBodies } from './statistics/silent-bodies.query';
import { targetDays } from './statistics/target-days.query';
import { targets } from './targets/targets.query';
import { registerBook } from './registers/register-book.query';
import { trace } from './tracing/trace.query';
import { documentAccess } from './veiling/document-access.query';
import { listWarnings } from './warnings/list-warnings.query';

/** Everything the one reader feeds; the reader and the query worker load this module by its path. */
export const projections: readonly AnyProjection[] = [
  authorities,
  groups,
  delegations,
  successions,
  directives,
  carriages,
  changes,
  citations,
  items,
  letterTexts,
  referencesCited,
  deliveries,
  numbers,
  figures,
  dismissals,
  reminderRules,
  reminders,
  handReminders,
  deliveryReminders,
  tasks,
  reports,
  duties,
  workDays,
];
export { veil } from './veiling/veil';

/** Everything that can be asked of the read models, by name. */
export const queries: Queries = {
  trace,
  graph,
  overview,
  'graph-path': graphPath,
  link,
  activity,
  resolve,
  'find-directives': findDirectives,
  'list-directives': listDirectives,
  'list-deliveries': listDeliveries,
  'list-tasks': listTasks,
  'tasks-for-calendar': tasksForCalendar,
  'register-book': registerBook,
  targets,
  'relay-latency': relayLatency,
  'list-relays': listRelays,
  'silent-bodies': silentBodies,
  'target-days': targetDays,
  'replay-steps': replaySteps,
  'hand-overs': handOvers,
  'due-reminders': dueReminders,
  'reminder-counts': reminderCounts,
  'due-hand-reminders': dueHandReminders,
  'list-reminders': listReminders,
  task: taskAtTime,
  'body-names': bodyNames,
  'list-warnings': listWarnings,
  'task-occurrences': taskOccurrences,
  'collected-report': collectedReport,
  'official-table': officialTable,
  'official-tasks': officialTasks,
  'not-updating': notUpdating,
  'tasks-of-delivery': tasksOfDelivery,
  'tasks-with-running-limit': tasksWithRunningLimit,
  search,
  coverage,
  'mandate-chain': mandateChain,
  'task-grounds': taskGrounds,
  'compare-answer': compareAnswer,
  'compared-with': comparedWith,
  'letters-waiting': lettersWaiting,
  'names-of': namesOf,
  'log-position': logPosition,
  desk,
  'document-access': documentAccess,
  directive: directivePage,
  'change-reach': changeReach,
  'changes-since': changesSince,
  'cascade-ancestors': cascadeAncestors,
  'answers-for': answersFor,
  'owed-above': owedAbove,
  'answers-broken': answersBroken,
  delegations: delegationsNow,
};
