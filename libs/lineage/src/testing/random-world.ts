import { symbol } from './contents';
import { randomContent } from './random-content';
import { BODIES, LETTERS, type Deed } from './random-subjects';
import { eventIdOf, type World } from './world';

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!;

export const settle = async (world: World): Promise<void> => {
  await world.body('province', 'province', 'UBND tỉnh Bình Dương', null, 'Bình Dương');
  await world.body('town', 'district', 'UBND thị xã Bến Cát', 'province', 'Bến Cát');
  for (const id of ['ward-a', 'ward-b']) await world.body(id, 'commune', `UBND phường ${id}`, 'town', id);
  await world.body('office', 'district', 'Phòng Văn hóa', 'town');
};
/** What was said of each world: a correction names an event of it. */
interface Said {
  readonly stream: string;
  readonly ordinal: number;
}
/** Says the deeds; `words` stands in every text of a document, so that it can be looked for. */
export const perform = async (world: World, wanted: readonly Deed[], words: (letter: string) => string = () => 'lời'): Promise<void> => {
  const said: Said[] = [];
  const given = new Set<string>();
  const say = async (stream: string, type: string, data: object, day: string): Promise<void> => {
    if (type === 'TaskAssigned') given.add(stream);
    // Of a task that nobody gave nothing can be said: which document it is of says the assignment alone.
    const task = /^report-(.*)-2020-08-\d\d$/.exec(stream)?.[1] ?? stream.replace(/^task-/, '');
    if (/^(task|report)-/.test(stream) && !given.has(`task-${task}`)) return;
    said.push({ stream, ordinal: await world.say(stream, type, data, day) });
  };
  for (const deed of wanted) await act(say, deed, words, said);
};
type Say = (stream: string, type: string, data: object, day: string) => Promise<void>;

const act = async (say: Say, { what, a, b, day }: Deed, words: (letter: string) => string, said: readonly Said[]): Promise<void> => {
  const letter = pick(LETTERS, a);
  const other = pick(LETTERS, b);
  const body = pick(BODIES, b);
  const text = words(letter);
  const directive = `directive-${letter}`;
  const changes = { directiveId: letter, byDirectiveId: other, sentence: text, itemIds: b % 2 ? [`${letter}-1`] : [] };
  const taskOf = pick(['town', 'ward-a', 'ward-b'], b);
  const taskId = `${letter}-${taskOf}`;
  const task = `task-${taskId}`;
  const delivery = { directiveId: letter, authorityId: body };
  const atBody = `delivery-${letter}-${body}`;
  const reference = { referenceId: `r-${letter}` };
  const content = (revision: number) => randomContent({ a, b, text }, revision);
  const written = symbol(`${10 + a}/UBND`);
  const read = {
    directiveId: letter,
    symbol: b === 4 ? null : written,
    issuedOn: b === 3 ? '2020-08' : day.slice(0, 10),
    readerVersion: '1',
  };
  const waits = { unconfirmed: b === 2 ? ['/issuedOn', '/citations/0'] : [], warnings: b === 2 ? [`/issuedOn ${text}`] : [] };
  const acts: readonly (() => Promise<void>)[] = [
    () => say(directive, 'ReadingAccepted', { ...read, ...waits, content: content(b) }, day),
    () => say(directive, 'ReadingAccepted', { ...read, ...waits, content: content(b) }, day),
    () => say(directive, 'ReadingCorrected', { ...read, ...waits, content: content(b + 1), corrections: [] }, day),
    () => say(directive, 'LetterTakenIn', { directiveId: letter, readerVersion: '1' }, day),
    () =>
      say(
        directive,
        'Drafted',
        { directiveId: letter, answersDelivery: b % 2 ? `delivery-${other}-${body}` : null, content: content(b) },
        day,
      ),
    () => say(directive, 'DraftRevised', { directiveId: letter, content: content(b + 1) }, day),
    () =>
      say(
        directive,
        'Issued',
        { directiveId: letter, requestId: 'r', symbol: written, issuedOn: day.slice(0, 10), content: content(b) },
        day,
      ),
    () => say(directive, 'DirectiveAmended', changes, day),
    () => say(directive, 'DirectiveReplaced', changes, day),
    () => say(directive, 'DirectiveRecalled', { directiveId: letter, reason: text, byDirectiveId: null }, day),
    () => say(directive, 'DirectiveReviewed', { directiveId: letter, decision: 'keep', reason: text }, day),
    () =>
      say(
        `reference-r-${letter}`,
        'ReferenceCited',
        {
          ...reference,
          documentType: 'CT',
          symbol: written,
          issuedOn: '2020-08-17',
          issuerId: null,
          issuerAsWritten: 'UBND tỉnh',
          byDirectiveId: other,
        },
        day,
      ),
    () =>
      say(
        `reference-r-${letter}`,
        'ReferenceIdentified',
        { ...reference, directiveId: letter, method: 'key', methodVersion: 1, confidence: 1 },
        day,
      ),
    () =>
      say(
        `reference-r-${letter}`,
        'ReferenceIdentified',
        { ...reference, directiveId: letter, method: 'key', methodVersion: 1, confidence: 1 },
        day,
      ),
    () => say(`reference-r-${letter}`, 'ReferenceSeparated', { ...reference, directiveId: letter, reason: text }, day),
    () => say(atBody, 'DeliverySent', { ...delivery, role: 'to', text }, day),
    () =>
      say(atBody, 'DeliveryReminded', { ...delivery, remindId: `${atBody}-${day}`, byId: body, on: day.slice(0, 10), words: text }, day),
    () => say(atBody, 'DeliveryReceived', { ...delivery, arrivalNumber: `${b}`, evidence: a % 2 ? text : null }, day),
    () => say(atBody, 'DeliveryRecallAsked', { ...delivery, reason: text }, day),
    () => say(atBody, 'DerivationOwed', { ...delivery, draftId: other, itemIds: [] }, day),
    () => say(atBody, 'DerivationAnswered', { ...delivery, byDirectiveId: other, path: [], methodVersion: 1 }, day),
    () => say(atBody, 'DerivationWaived', { ...delivery, reason: text }, day),
    () =>
      say(
        task,
        'TaskAssigned',
        {
          taskId,
          directiveId: letter,
          itemId: `${letter}-1`,
          assigneeId: taskOf,
          bodyId: taskOf,
          issuerId: 'province',
          force: pick(['binding', 'binding', 'request'], a),
          verb: 'Giao',
        },
        day,
      ),
    () =>
      say(
        task,
        'TaskAssigned',
        {
          taskId,
          directiveId: letter,
          itemId: `${letter}-1`,
          assigneeId: taskOf,
          bodyId: taskOf,
          issuerId: 'town',
          force: 'binding',
          verb: null,
        },
        day,
      ),
    () =>
      say(
        task,
        'DeadlineSet',
        { taskId, rule: { kind: 'fixed', text }, trigger: null, calendarVersion: '1', dueAt: `2020-08-${20 + b}T00:00:00+07:00` },
        day,
      ),
    () => say(task, 'TaskAccepted', { taskId }, day),
    () =>
      say(
        task,
        'TaskProgressed',
        { taskId, note: text, value: { amount: 10 * b, unit: text, asOf: day.slice(0, 10), base: text, source: text } },
        day,
      ),
    () =>
      say(
        task,
        'TaskReportedDone',
        { taskId, reportId: `${taskId}-report-${a}`, productOn: day.slice(0, 10), productSymbol: null, note: text },
        day,
      ),
    () => say(task, 'TaskConfirmed', { taskId, reportId: `${taskId}-report-${a}` }, day),
    () => say(task, 'TaskReturned', { taskId, reportId: `${taskId}-report-${a}`, reason: text }, day),
    () => say(task, 'TaskWithdrawn', { taskId, reason: text }, day),
    () => say(task, 'TaskReassigned', { taskId, causeId: other }, day),
    () => say(task, 'TaskExtensionAsked', { taskId, extensionId: other, untilOn: '2020-08-30', reason: text }, day),
    () => say(task, 'TaskReminded', { taskId, remindId: `${taskId}-${day}`, byId: body, on: day.slice(0, 10), words: text }, day),
    () =>
      say(
        task,
        'ReportingDutySet',
        {
          taskId,
          recurrence: { text, every: 'day', before: '14:00', day: null, inclusive: false },
          choices: { onDayOff: 'keep' },
          fromOn: '2020-08-18',
          untilOn: null,
          collectorId: null,
          collectorText: text,
        },
        day,
      ),
    () =>
      say(
        `report-${taskId}-2020-08-19`,
        'ReportSubmitted',
        { taskId, period: '2020-08-19', values: [{ name: text, amount: b, unit: text, base: null }], note: text },
        day,
      ),
    () =>
      say(
        `carriage-${letter}-${body}`,
        'CarriageJudged',
        {
          directiveId: letter,
          authorityId: body,
          byDirectiveId: other,
          method: 'words',
          methodVersion: 1,
          items: [{ itemId: `${letter}-1`, verdict: 'weakened', byItemIds: [`${other}-1`], likeness: 0.5, weakenings: ['onlyPartly'] }],
        },
        day,
      ),
    () =>
      say(
        `carriage-${letter}-${body}`,
        'CarriageDecided',
        { directiveId: letter, authorityId: body, byDirectiveId: other, itemId: `${letter}-1`, verdict: 'dropped', reason: text },
        day,
      ),
    () => say(`register-${body}-2020-common`, 'NumberTaken', { directiveId: letter, requestId: 'r', number: 10 + a }, day),
    () => say(`register-${body}-2020-common`, 'NumberVoided', { directiveId: letter, requestId: 'r', number: 10 + a, reason: text }, day),
    () =>
      say(
        `register-${body}-2020-common`,
        'NumberObserved',
        { directiveId: letter, number: `${10 + a}`, notation: 'UBND', double: b % 2 ? other : null },
        day,
      ),
    () => say(`warning-${letter}`, 'WarningDismissed', { directiveId: letter, kind: 'blank', about: null, reason: text }, day),
    () => {
      // Only of tasks, deliveries and reports is a fact put right; of a stream that has none nothing happens.
      const ofFacts = said.filter(({ stream }) => /^(task|delivery|report)-/.test(stream));
      const fact = ofFacts[(a * 5 + b) % Math.max(1, ofFacts.length)];
      if (!fact) return Promise.resolve();
      const put = {
        eventId: eventIdOf(fact.ordinal),
        voided: b % 2 === 0,
        occurredAt: b % 2 ? '2020-08-15' : null,
        productOn: null,
        reason: text,
      };
      return say(fact.stream, 'FactCorrected', put, day);
    },
  ];
  await pick(acts, what)();
};
