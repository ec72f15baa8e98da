import { arrows, placeOf, refusal } from './layers.mjs';

const root = '/house';
const from = (file: string, source: string): string | null => refusal(root, `${root}/${file}`, source);

describe('the arrows', () => {
  it('make no circle', () => {
    const visit = (room: string, above: readonly string[]): void => {
      expect(above).not.toContain(room);
      for (const next of arrows[room as keyof typeof arrows]) visit(next, [...above, room]);
    };
    for (const room of Object.keys(arrows)) visit(room, []);
  });
  it.each([
    ['libs/cascade/src/process.ts', '@cascade/lineage'],
    ['libs/directives/src/issue/handler.ts', '@cascade/documents/domain'],
    ['libs/tasks/src/domain/task.events.ts', '@cascade/calendar/domain'],
    ['libs/tasks/src/domain/task.spec.ts', '@cascade/event-store/testing'],
    ['libs/documents/src/domain/reading.ts', '@cascade/event-store/domain'],
    ['libs/event-store/src/sqlite/store.ts', '../domain'],
    ['libs/event-store/src/sqlite/store.ts', 'node:sqlite'],
    ['libs/calendar/src/domain/instants.ts', './deadline'],
    ['libs/calendar/src/domain/ids.ts', 'uuid'],
    ['apps/cli/src/main.ts', '@cascade/server'],
    ['apps/web/src/parts/state-sign.tsx', '@cascade/lineage/domain'],
    ['test/journey.spec.ts', '@cascade/cascade'],
    ['somewhere/else.ts', '@cascade/anything/at/all'],
  ])('let %s import %s', (file, source) => expect(from(file, source)).toBeNull());
  it.each([
    ['libs/tasks/src/handler.ts', '@cascade/lineage', 'No arrow'],
    ['libs/calendar/src/domain/instants.ts', '@cascade/authorities/domain', 'No arrow'],
    ['libs/documents/src/read.ts', '@cascade/authorities', 'No arrow'],
    ['libs/documents/src/read.ts', '@cascade/event-store', 'documents knows'],
    ['libs/tasks/src/domain/task.ts', '@cascade/calendar', '/domain only'],
    ['libs/tasks/src/domain/task.ts', '@nestjs/common', 'pure'],
    ['libs/tasks/src/domain/task.ts', 'node:sqlite', 'pure'],
    ['libs/tasks/src/domain/task.ts', '../handler', 'outside itself'],
    ['libs/tasks/src/handler.ts', '../../calendar/src/tokens', 'by its door'],
    ['libs/tasks/src/handler.ts', '@cascade/calendar/domain/instants', 'two doors'],
    ['libs/tasks/src/handler.ts', '@cascade/event-store/testing', 'specs alone'],
    ['libs/tasks/src/handler.ts', '@cascade/tasks/domain', 'own door'],
    ['libs/tasks/src/handler.ts', '@cascade/server', 'No arrow'],
    ['apps/web/src/parts/state-sign.tsx', '@cascade/lineage', '/domain only'],
  ])('keep %s from importing %s', (file, source, why) => expect(from(file, source)).toContain(why));
});

describe('the place of a file', () => {
  it('is its room, part and whether it is a test', () => {
    expect(placeOf(root, `${root}/libs/tasks/src/domain/task.spec.ts`)).toEqual({
      group: 'libs',
      room: 'tasks',
      isDomain: true,
      isTest: true,
    });
    expect(placeOf(root, `${root}/README.md`)).toBeNull();
  });
});
