import type { RecordedEvent } from '@cascade/event-store/domain';
import { dataOf, type Log } from './log';

interface Taken {
  readonly number: number;
  readonly directiveId: string;
  readonly requestId: string;
}
const takenOf = (event: RecordedEvent): Taken => dataOf(event) as unknown as Taken;
const requestOf = (event: RecordedEvent): unknown => dataOf(event)['requestId'];

/** Numbers go up by one without gap or double, one a request; each stands on the order that asked for it, or is voided with its refusal. */
export const registers = ({ streams }: Log): string[] =>
  [...streams].flatMap(([stream, events]) => {
    const taken = events.filter(({ type }) => type === 'NumberTaken');
    if (!stream.startsWith('register-') || taken.length === 0) return [];
    const faults = brokenRow(stream, events);
    for (const [request, numbers] of Map.groupBy(taken, requestOf))
      if (numbers.length > 1) faults.push(`${stream} gave ${numbers.length} numbers to ${String(request)}`);
    const voided = new Set(events.filter(({ type }) => type === 'NumberVoided').map(requestOf));
    for (const { number, directiveId, requestId } of taken.map(takenOf)) {
      const answers = (streams.get(`directive-${directiveId}`) ?? []).filter((event) => requestOf(event) === requestId);
      const issued = answers.some((event) => event.type === 'Issued' && numberOn(event) === number);
      const refused = answers.some(({ type }) => type === 'IssueRefused');
      if (issued === voided.has(requestId) || refused !== voided.has(requestId))
        faults.push(
          `${stream}: number ${number} is ${issued ? 'issued' : refused ? 'refused' : 'on no order'} and ${voided.has(requestId) ? '' : 'not '}voided`,
        );
    }
    return faults;
  });
const numberOn = (issued: RecordedEvent): number => Number((dataOf(issued)['symbol'] as { number: string }).number);
/** A number seen on somebody's letter may be passed over: it is accounted for. */
const brokenRow = (stream: string, events: readonly RecordedEvent[]): string[] => {
  const faults: string[] = [];
  const seen = new Set<number>();
  let next: number | null = null;
  for (const event of events) {
    if (event.type === 'RegisterOpened') next = dataOf(event)['firstNumber'] as number;
    if (event.type === 'NumberObserved') seen.add(Number(dataOf(event)['number']));
    if (event.type !== 'NumberTaken') continue;
    const { number } = takenOf(event);
    if (next === null) return [`${stream} gave a number before it was opened`];
    while (next < number && seen.has(next)) next += 1;
    if (number !== next) faults.push(`${stream} breaks its row at ${number}, where ${next} was due`);
    next = number + 1;
  }
  return faults;
};
/** Every request for a number is answered once; no order is issued that nobody asked for. */
export const openIssues = ({ streams }: Log): string[] =>
  [...streams].flatMap(([stream, events]) => {
    const answers = events.filter(({ type }) => type === 'Issued' || type === 'IssueRefused');
    const requests = events.filter(({ type }) => type === 'IssueRequested').map(requestOf);
    return [
      ...requests.flatMap((request) => {
        const own = answers.filter((answer) => requestOf(answer) === request).length;
        return own === 1 ? [] : [`${stream}: request ${String(request)} has ${own} answers`];
      }),
      ...answers.filter((answer) => !requests.includes(requestOf(answer))).map(() => `${stream} answers a request that was never made`),
    ];
  });
