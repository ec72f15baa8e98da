import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { vietNamCalendar } from '@cascade/calendar/domain';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { openSqliteEventStore } from '@cascade/event-store';
import { Random } from '../../crash/random';
import { theCountry } from './bodies';
import { Clerk } from './clerk';
import { DAY, HOUR } from './contents';
import { issueOrder, type World } from './orders';
import { Simulation } from './simulation';

export interface GeneratedLog {
  readonly folder: string;
  /** Folder of the keys that its sealed texts are opened with. */
  readonly keys: string;
  readonly events: number;
  /** Of the order to the whole country, where there is one: 11,384 directives below it. */
  readonly nationalOrder: string | null;
  /** World time when half of the events were recorded, ms. */
  readonly middle: number;
  readonly end: number;
}
export interface LogSize {
  readonly events: number;
  /** Begin with one order that goes from the government to every commune. */
  readonly national: boolean;
}
const BEGIN = Date.parse('2020-01-06T08:00:00+07:00');
const FIRST_ORDER = BEGIN + DAY;
/** A province begins a campaign so often; each lasts about a month, so some fifteen run at any time. */
const EVERY = 2 * DAY;

/** Makes a log of so many events (the last thing that happens may bring some more) by letting campaigns happen: all bodies of the country first, then orders with what follows from them. */
export const generateLog = async (folder: string, size: LogSize, onProgress: (share: number) => void): Promise<GeneratedLog> => {
  const keys = join(folder, 'keys');
  const simulation = new Simulation();
  const random = new Random(size.events);
  const clock = { now: (): number => BEGIN };
  mkdirSync(keys, { recursive: true });
  const store = await openSqliteEventStore({ folder, catalogue: mergeCatalogues([]), now: () => clock.now() });
  const clerk = new Clerk(store, keys);
  const world: World = {
    simulation,
    clerk,
    random,
    calendar: vietNamCalendar(),
    numbers: new Map(),
    stations: new Set(),
    answeredByAll: new Set(),
  };
  clerk.now = BEGIN;
  clock.now = () => clerk.now;

  const country = theCountry();
  for (const { stream, events } of country.establishments) {
    await clerk.breathe();
    clerk.write(stream, BEGIN, events);
  }
  let nationalOrder: string | null = null;
  if (size.national)
    simulation.plan(FIRST_ORDER, (now) => {
      nationalOrder = issueOrder(world, country.government, now, null);
      world.answeredByAll.add(nationalOrder);
    });
  const campaign = (now: number): void => {
    issueOrder(world, random.oneOf(country.provinces), now, null);
    simulation.plan(now + EVERY + random.between(-12, 12) * HOUR, campaign);
  };
  simulation.plan(FIRST_ORDER + HOUR, campaign);

  let middle = 0;
  let told = 0;
  while (clerk.events < size.events && simulation.step()) {
    await clerk.breathe();
    if (middle === 0 && clerk.events >= size.events / 2) middle = clerk.now;
    if (clerk.events - told >= 5_000) onProgress((told = clerk.events) / size.events);
  }
  const { events, now: end } = clerk;
  await clerk.close();
  await store.close();
  return { folder, keys, events, nationalOrder, middle, end };
};
