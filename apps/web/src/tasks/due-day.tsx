import { DAY_MS } from '@cascade/calendar/domain';
import { serverNow } from '../api/server-clock';
import { dueDayOf, weekdayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { taskWords } from './tasks.words';

const NEAR_MS = 7 * DAY_MS;
/** The last day in time, with its weekday where it is near. */
export const DueDay = ({ dueAt }: { readonly dueAt: number | null }) => {
  const language = useLanguage();
  const say = useWords(taskWords);
  if (dueAt === null) return <span className="quiet">{say('due.none')}</span>;
  const isNear = Math.abs(dueAt - serverNow()) < NEAR_MS;
  return <span>{isNear ? weekdayOf(dueAt - 1, language) : dueDayOf(dueAt)}</span>;
};
