import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, type AnswerTo } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { AdminPage } from './admin-page';
import styles from './admin.module.css';
import { adminWords } from './admin.words';
import { PlaceDialog, RenameDialog } from './body-dialogs';
import { NumberingPart } from './numbering-part';
import { RemindersPart } from './reminders-part';
import { SuccessionDialog } from './succession-dialog';

type Body = AnswerTo<'/api/authorities/{authorityId}'>;
/** One body through time, and the rules that hold for it. */
export const BodyPage = () => {
  const say = useWords(adminWords);
  const { authorityId } = useParams({ strict: false }) as { authorityId: string };
  const body = useAnswer('/api/authorities/{authorityId}', { path: { authorityId } });
  const isNow = useIsNow();
  const [dialog, setDialog] = useState<'rename' | 'place' | 'succession' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <AdminPage
      title={body.data?.name ?? say('bodies')}
      about={body.data && `${say(`kind.${body.data.kind as 'office'}`)}${body.data.dissolved ? ` · ${say('body.ended')}` : ''}`}
      actions={
        isNow && (
          <>
            <Button onPress={() => setDialog('rename')}>{say('body.rename')}</Button>
            <Button onPress={() => setDialog('place')}>{say('body.place')}</Button>
            <Button onPress={() => setDialog('succession')}>{say('succession')}</Button>
          </>
        )
      }
    >
      <AnswerOf of={body}>
        {(answer) => (
          <>
            <Through answer={answer} />
            <NumberingPart authorityId={authorityId} />
            <RemindersPart authorityId={authorityId} />
            <KeptGroups authorityId={authorityId} />
            {dialog === 'rename' && <RenameDialog authorityId={authorityId} name={answer.name} unit={answer.unit} close={close} />}
            {dialog === 'succession' && <SuccessionDialog authorityId={authorityId} close={close} />}
            {dialog === 'place' && <PlaceDialog authorityId={authorityId} close={close} />}
          </>
        )}
      </AnswerOf>
    </AdminPage>
  );
};
const BodyLink = ({ authorityId, name }: { readonly authorityId: string; readonly name: string }) => (
  <Link to="/admin/bodies/$authorityId" params={{ authorityId }}>
    {name}
  </Link>
);
const Through = ({ answer }: { readonly answer: Body }) => {
  const say = useWords(adminWords);
  const codes = Object.entries(answer.codes);
  const passed = [
    ['body.predecessors', answer.predecessors],
    ['body.successors', answer.successors],
  ] as const;
  return (
    <section className={styles['part']} aria-labelledby="history">
      <h2 id="history">{say('body.history')}</h2>
      {answer.dissolved && answer.today.length > 0 && (
        <p>{say('body.today', { names: answer.today.map(({ name }) => name).join(', ') })}</p>
      )}
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={say('body.history')}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{say('body.from')}</th>
              <th scope="col">{say('body.to')}</th>
              <th scope="col">{say('bodies.name')}</th>
              <th scope="col">{say('bodies.parent')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.names.map((span) => (
              <tr key={span.from}>
                <td>{dayOf(span.from)}</td>
                <td>{span.to ? dayOf(span.to) : ''}</td>
                <td>
                  {span.name}
                  {span.dissolved && ` · ${say('body.ended')}`}
                </td>
                <td>{span.parentId && span.parentName ? <BodyLink authorityId={span.parentId} name={span.parentName} /> : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {passed.map(
        ([word, all]) =>
          all.length > 0 && (
            <div key={word}>
              <h3>{say(word)}</h3>
              <ul className={styles['plain-list']}>
                {all.map((each) => (
                  <li key={each.authorityId}>
                    <BodyLink authorityId={each.authorityId} name={each.name} />{' '}
                    <span className="quiet">
                      {dayOf(each.on)} · {each.legalBasis}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {codes.length > 0 && (
        <p className="quiet">
          {say('body.codes')}: {codes.map(([scheme, code]) => `${scheme} ${code}`).join(' · ')}
        </p>
      )}
    </section>
  );
};
const KeptGroups = ({ authorityId }: { readonly authorityId: string }) => {
  const say = useWords(adminWords);
  const groups = useAnswer('/api/groups', { query: { ownerId: authorityId, limit: 200 } });
  if (!groups.data || groups.data.items.length === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby="groups">
      <h2 id="groups">{say('body.groups')}</h2>
      <ul className={styles['plain-list']}>
        {groups.data.items.map(({ groupId, name, members }) => (
          <li key={groupId}>
            <Link to="/admin/groups/$groupId" params={{ groupId }}>
              {name}
            </Link>{' '}
            ({members})
          </li>
        ))}
      </ul>
    </section>
  );
};
