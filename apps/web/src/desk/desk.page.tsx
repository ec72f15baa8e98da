import { Link } from '@tanstack/react-router';
import { useAnswer } from '../api/answers';
import { ActingPicker, useActing } from '../frame/acting-body';
import { frameWords } from '../frame/frame.words';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { holdsRole, useSession } from '../session/session';
import { weekdayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { DeskSections, isEmpty } from './desk-sections';
import styles from './desk.module.css';
import { deskWords } from './desk.words';
import { StandingIn } from './standing-in';

/** What waits for the body that the user works for, in the order of the clock. */
export const DeskPage = () => {
  const say = useWords(deskWords);
  const language = useLanguage();
  const isNow = useIsNow();
  const acting = useActing();
  const { data: session } = useSession();
  const sayFrame = useWords(frameWords);
  const desk = useAnswer('/api/desk', { query: { authorityId: acting?.authorityId ?? '' } }, { enabled: acting !== null });
  if (session !== undefined && !holdsRole(session, 'administrator'))
    return (
      <Page title={say('title')}>
        <Empty title={say('no-role')}>
          <p>{say('no-role.about')}</p>
          <Link to="/lineage">{sayFrame('nav.lineage')}</Link> · <Link to="/tasks">{sayFrame('nav.tasks')}</Link>
        </Empty>
      </Page>
    );
  if (acting === null)
    return (
      <Page title={say('title')}>
        <div className={styles['chooser']}>
          <Empty title={say('no-body')}>
            <p>{say('no-body.about')}</p>
          </Empty>
          <ActingPicker />
        </div>
      </Page>
    );
  const day = desk.data ? weekdayOf(desk.data.asOf, language) : '';
  const actions = (
    <>
      {isNow && (
        <Link className="react-aria-Button primary" to="/drafts/$directiveId" params={{ directiveId: 'new' }}>
          {say('write')}
        </Link>
      )}
      <Link className="react-aria-Button" to="/inbox">
        {say('inbox')}
      </Link>
      <Link className="react-aria-Button" to="/absences">
        {say('absences')}
      </Link>
    </>
  );
  return (
    <Page title={say('title')} about={say('about', { body: acting.name, day })} actions={actions}>
      <StandingIn authorityId={acting.authorityId} />
      <AnswerOf of={desk}>
        {(answer) =>
          isEmpty(answer) ? (
            <Empty title={say('empty')}>
              <p>{say('empty.about')}</p>
              <Link to="/tasks" search={{ body: acting.authorityId } as never}>
                {say('all-tasks')}
              </Link>
            </Empty>
          ) : (
            <DeskSections desk={answer} />
          )
        }
      </AnswerOf>
    </Page>
  );
};
