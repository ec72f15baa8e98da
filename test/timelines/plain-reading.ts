/**
 * What holds of a subject at an instant, read plainly from the facts known then: "is there a withdrawal by then? is there a confirmed report whose product is there
 * by then?" There are no segments, rows or differences here, and nothing of the projections is used.
 */
export interface Known {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly ordinal: number;
  /** First instant at which it holds, ms. */
  readonly from: number;
}
export type Read = Readonly<Record<string, string | number | null>> | null;

const firstInstant = (day: unknown): number => Date.parse(`${String(day)}T00:00:00+07:00`);
const earlier = (a: Known, b: Known): number => a.from - b.from || a.ordinal - b.ordinal;
const of = (facts: readonly Known[], ...types: string[]): Known[] => facts.filter(({ type }) => types.includes(type)).sort(earlier);
const recordedLast = (facts: readonly Known[]): Known | undefined => facts.toSorted((a, b) => a.ordinal - b.ordinal).at(-1);
const isBefore = (a: Known, b: Known): boolean => earlier(a, b) < 0;

/** The facts as they are taken after what was put right of them: the last word on each counts, and says nothing of any other. */
const asPutRight = (all: readonly Known[]): Known[] =>
  all.flatMap((fact): Known[] => {
    if (fact.type === 'FactCorrected') return [];
    const word = recordedLast(all.filter(({ type, data }) => type === 'FactCorrected' && data['eventId'] === fact.id));
    if (!word) return [fact];
    const { voided, occurredAt, productOn } = word.data;
    if (voided) return [];
    const from = occurredAt === null ? fact.from : firstInstant(occurredAt);
    return [{ ...fact, from, data: { ...fact.data, saidAt: from, ...(productOn === null ? {} : { productOn }) } }];
  });

export const readTask = (said: readonly Known[], asOf: number): Read => {
  const all = asPutRight(said);
  const assigned = of(all, 'TaskAssigned')[0];
  if (!assigned || assigned.from > asOf) return null;
  // Nothing is true of a task before it is given, nor of its second life before it is given again.
  const given = all.filter(({ type }) => type === 'TaskAssigned' || type === 'TaskReassigned');
  const start = ({ ordinal }: Known): number =>
    Math.max(assigned.from, recordedLast(given.filter((each) => each.ordinal < ordinal))?.from ?? assigned.from);
  const facts = all.map((fact) => ({ ...fact, from: Math.max(fact.from, start(fact)) }));
  const deadline = recordedLast(of(facts, 'DeadlineSet', 'TaskReassigned').filter(({ from }) => from <= asOf));
  const due = deadline?.data['dueAt'];
  // Who took it over, by what was recorded last of what holds by then; that it is given again takes it back from nobody.
  const holder = recordedLast(of(facts, 'TaskHandedOver').filter(({ from }) => from <= asOf));
  const { assigneeId, bodyId } = (holder ?? assigned).data as { assigneeId?: string; bodyId?: string };
  const held = { assignee_id: assigneeId ?? null, body_id: bodyId ?? null };
  return { due_at: typeof due === 'string' ? Date.parse(due) : null, ...held, ...standingOf(facts, start, asOf) };
};
const NOTHING = { status: 'open', product_on: null, last_report_id: null, reported_at: null };
/** The life that the task is in: given again, it begins anew, and what was recorded before belongs to the life before. */
const standingOf = (facts: readonly Known[], start: (said: Known) => number, asOf: number): Exclude<Read, null> => {
  const again = recordedLast(of(facts, 'TaskReassigned').filter(({ from }) => from <= asOf));
  const own = again ? facts.filter((fact) => fact.ordinal > again.ordinal && !isBefore(fact, again)) : facts;
  const reports = reportsOf(facts, start).filter(({ report }) => !again || report.ordinal > again.ordinal);
  const afterAgain = ({ from }: { from: number }, ordinal: number): boolean =>
    !again || from > again.from || (from === again.from && ordinal > again.ordinal);

  const end = of(own, 'TaskWithdrawn').find(({ from }) => from <= asOf);
  const holds = (from: number, ordinal: number): boolean =>
    from <= asOf && (!end || from < end.from || (from === end.from && ordinal < end.ordinal));
  const done = reports
    .filter(
      ({ confirmed, productFrom, report }) =>
        confirmed && holds(productFrom, report.ordinal) && afterAgain({ from: productFrom }, report.ordinal),
    )
    .sort((a, b) => a.productFrom - b.productFrom || a.report.ordinal - b.report.ordinal)[0];
  const last = reports
    .filter(({ report }) => holds(report.from, report.ordinal) && own.includes(report))
    .sort((a, b) => earlier(a.report, b.report))
    .at(-1);
  const shown = done ?? last;
  const product = shown
    ? { product_on: shown.product, last_report_id: shown.report.data['reportId'] as string, reported_at: shown.reportedAt }
    : { product_on: null, last_report_id: null, reported_at: null };
  if (end) return { ...NOTHING, ...product, status: 'withdrawn' };
  if (done) return { ...product, status: 'done' };
  // A return touches the report it names, and no report is returned before it is made.
  if (last) {
    const returned = of(facts, 'TaskReturned').some(({ data, from }) => data['reportId'] === last.report.data['reportId'] && from <= asOf);
    return { ...product, status: returned ? 'returned' : 'reported' };
  }
  return { ...product, status: underWay(own.filter(({ from }) => from <= asOf)) };
};
const reportsOf = (facts: readonly Known[], start: (said: Known) => number) =>
  of(facts, 'TaskReportedDone').map((report) => {
    const words = of(facts, 'TaskConfirmed', 'TaskReturned').filter(({ data }) => data['reportId'] === report.data['reportId']);
    const product = firstInstant(report.data['productOn']);
    const confirmed = recordedLast(words)?.type === 'TaskConfirmed';
    return { report, confirmed, product, productFrom: Math.max(product, start(report)), reportedAt: report.data['saidAt'] as number };
  });
const underWay = (facts: readonly Known[]): string => {
  const move = of(facts, 'TaskProgressed', 'TaskRefused').at(-1);
  const accepted = of(facts, 'TaskAccepted').filter((fact) => !move || isBefore(move, fact)).length > 0;
  if (move?.type === 'TaskProgressed') return 'progressed';
  if (accepted || !move) return accepted ? 'accepted' : 'open';
  // What one body refused is a new question to the body that it went to.
  return of(facts, 'TaskHandedOver').some((fact) => isBefore(move, fact)) ? 'open' : 'refused';
};

export const readDelivery = (said: readonly Known[], asOf: number): Read => {
  const all = asPutRight(said).sort(earlier);
  if (!all.some(({ from }) => from <= asOf)) return null;
  const facts = sendingAt(all, asOf);
  const decided = recordedLast(of(facts, 'DeliveryReceived', 'DeliveryRefused'));
  const arrived = of(facts, 'DeliveryArrived').length > 0;
  const receipts = of(facts, 'DeliveryReceived');
  const owed = of(all, 'DerivationOwed', 'DerivationAnswered', 'DerivationReopened', 'DerivationWaived');
  return {
    state: decided ? (decided.type === 'DeliveryReceived' ? 'received' : 'refused') : arrived ? 'arrived' : 'sent',
    received_at: receipts[0]?.from ?? null,
    // An answer is a receipt without a number; the book of incoming documents has one.
    arrival_number: (receipts.find(({ data }) => data['arrivalNumber'] !== null)?.data['arrivalNumber'] as string | undefined) ?? null,
    ...owing(owed.filter(({ from }) => from <= asOf)),
  };
};
/** What had happened by then to the letter as it was sent last: sent again it begins anew, after all that happened to it before. */
const sendingAt = (all: readonly Known[], asOf: number): readonly Known[] => {
  const ofLetter = all.filter(({ type }) => type.startsWith('Delivery'));
  const again = of(ofLetter, 'DeliverySent')
    .sort((a, b) => a.ordinal - b.ordinal)
    .slice(1);
  let begun = ofLetter.filter(({ ordinal }) => ordinal < (again[0]?.ordinal ?? Infinity));
  let latest = Math.max(...begun.map(({ from }) => from));
  for (const [place, sent] of again.entries()) {
    const start = Math.max(latest, sent.from);
    const until = again[place + 1]?.ordinal ?? Infinity;
    const own = ofLetter
      .filter(({ ordinal }) => ordinal >= sent.ordinal && ordinal < until)
      .map((fact) => ({ ...fact, from: Math.max(fact.from, start) }));
    if (start <= asOf) begun = own;
    latest = Math.max(...own.map(({ from }) => from));
  }
  return begun.filter(({ from }) => from <= asOf).sort(earlier);
};
/** Of statements that exclude each other the one recorded last counts; answering and waiving leave the draft that stood until then. */
const owing = (facts: readonly Known[]): { owes: string; draft_id: string | null; answered_by: string | null } => {
  const last = recordedLast(facts);
  if (!last) return { owes: 'none', draft_id: null, answered_by: null };
  if (last.type === 'DerivationOwed' || last.type === 'DerivationReopened')
    return { owes: 'owed', draft_id: last.data['draftId'] as string | null, answered_by: null };
  const { draft_id } = owing(facts.filter((fact) => isBefore(fact, last)));
  if (last.type === 'DerivationWaived') return { owes: 'waived', draft_id, answered_by: null };
  return { owes: 'answered', draft_id, answered_by: last.data['byDirectiveId'] as string };
};

export const readDirective = (all: readonly Known[], asOf: number): Read => {
  const issued = of(all, 'Issued')[0];
  const issuedFrom = issued ? firstInstant(issued.data['issuedOn']) : Infinity;
  if (issued && issuedFrom <= asOf) return readIssued(all, issued, issuedFrom, asOf);
  const drafted = of(all, 'Drafted')[0];
  if (!drafted || drafted.from > asOf) return null;
  const story = all
    .map((fact) => ({ ...fact, from: Math.max(fact.from, drafted.from) }))
    .filter(({ from }) => from <= asOf && from < issuedFrom);
  const text = recordedLast(of(story, 'Drafted', 'DraftRevised'));
  const last = recordedLast(of(story, 'Drafted', 'DraftRevised', 'IssueRequested', 'IssueRefused', 'DraftDiscarded'));
  const status =
    last?.type === 'IssueRequested'
      ? 'numbering'
      : last?.type === 'DraftDiscarded'
        ? 'discarded'
        : last?.type === 'Drafted' && last.data['answersDelivery'] !== null
          ? 'prepared'
          : 'draft';
  return { status, number: null, subject_text: subjectOf(text), changed_at: null, reviewed_at: null };
};
const readIssued = (all: readonly Known[], issued: Known, start: number, asOf: number): Read => {
  const later = all.map((fact) => ({ ...fact, from: Math.max(fact.from, start) })).filter(({ from }) => from <= asOf);
  return {
    status: of(later, 'DirectiveRecalled').length > 0 ? 'recalled' : 'issued',
    number: (issued.data['symbol'] as { number: string }).number,
    subject_text: subjectOf(issued),
    changed_at: of(later, 'DirectiveAmended', 'DirectiveRecalled').at(-1)?.from ?? null,
    reviewed_at: of(later, 'DirectiveReviewed').at(-1)?.from ?? null,
  };
};
const subjectOf = (fact: Known | undefined): string => (fact?.data['content'] as { subject: string }).subject;
