import { accessCatalogue } from '@cascade/access/domain';
import { authoritiesCatalogue } from '@cascade/authorities/domain';
import { calendarCatalogue } from '@cascade/calendar/domain';
import { cascadeCatalogue } from '@cascade/cascade/domain';
import { keyEvents } from '@cascade/content-store/domain';
import { directivesCatalogue } from '@cascade/directives/domain';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { tasksCatalogue } from '@cascade/tasks/domain';
import { clockCatalogue } from '../clock/clock.events';
import { originCatalogue } from './origin';

/** Every event this program can read, with its present version. */
export const engineCatalogue = mergeCatalogues([
  accessCatalogue,
  authoritiesCatalogue,
  calendarCatalogue,
  cascadeCatalogue,
  directivesCatalogue,
  keyEvents,
  tasksCatalogue,
  clockCatalogue,
  originCatalogue,
]);
