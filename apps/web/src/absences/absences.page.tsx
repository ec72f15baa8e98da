import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { ActingPicker, useActing } from '../frame/acting-body';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Lines, type Line } from '../parts/lines';
import { Page } from '../parts/page';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { absencesWords } from './absences.words';
import { EndDialog, type Absence } from './end-dialog';
import { RecordDialog } from './record-dialog';

/** Who of a body is away, now or soon, and who stands in. */
export const AbsencesPage = () => {
  const say = useWords(absencesWords);
  const acting = useActing();
  const isNow = useIsNow();
  const [isRecording, setRecording] = useState(false);
  const [ending, setEnding] = useState<Absence | null>(null);
  const path = { authorityId: acting?.authorityId ?? '' };
  const absences = useAnswer('/api/authorities/{authorityId}/absences', { path }, { enabled: acting !== null });
  if (acting === null)
    return (
      <Page title={say('title')}>
        <ActingPicker />
      </Page>
    );
  const lineOf = (absence: Absence): Line => {
    const { delegationId, absentId, absentName, standInName, fromOn, untilOn, reason, upcoming } = absence;
    const days = { from: dayOf(fromOn), until: untilOn === null ? '' : dayOf(untilOn) };
    return {
      key: delegationId,
      text: <strong>{say('line', { standIn: standInName, absent: absentName })}</strong>,
      about: [say(untilOn === null ? 'open' : 'until', days), upcoming && say('upcoming'), reason].filter(Boolean).join(' · '),
      acts: (
        <>
          {isNow && <Button onPress={() => setEnding(absence)}>{say('end')}</Button>}
          <Link to="/tasks" search={{ body: absentId } as never}>
            {say('tasks', { absent: absentName })}
          </Link>
        </>
      ),
    };
  };
  const actions = isNow && (
    <Button className="react-aria-Button primary" onPress={() => setRecording(true)}>
      {say('record')}
    </Button>
  );
  return (
    <Page title={say('title')} about={say('about', { body: acting.name })} actions={actions}>
      <AnswerOf of={absences}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('none')}>
              <p>{say('none.about')}</p>
            </Empty>
          ) : (
            <Lines label={say('list')} lines={items.map(lineOf)} />
          )
        }
      </AnswerOf>
      {isRecording && <RecordDialog acting={acting} close={() => setRecording(false)} />}
      {ending && <EndDialog absence={ending} close={() => setEnding(null)} />}
    </Page>
  );
};
