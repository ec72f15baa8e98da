import { Link } from '@tanstack/react-router';
import { useAnswer } from '../api/answers';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { deskWords } from './desk.words';

/** For whom the body stands in today, and the way to what waits there; nothing where it stands in for nobody. */
export const StandingIn = ({ authorityId }: { readonly authorityId: string }) => {
  const say = useWords(deskWords);
  const { data } = useAnswer('/api/authorities/{authorityId}/absences', { path: { authorityId } });
  const now = data?.items.filter(({ standInId, upcoming }) => standInId === authorityId && !upcoming) ?? [];
  if (now.length === 0) return null;
  return (
    <p>
      {say('standing-in')}:{' '}
      {now.map(({ delegationId, absentId, absentName, untilOn }, place) => (
        <span key={delegationId}>
          {place > 0 && ' · '}
          <Link to="/tasks" search={{ body: absentId } as never}>
            {absentName}
          </Link>{' '}
          <span className="quiet">({untilOn === null ? say('standing-in.open') : say('standing-in.until', { day: dayOf(untilOn) })})</span>
        </span>
      ))}
    </p>
  );
};
