import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { useAnswer, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Field } from '../parts/field';
import { timeOf } from '../words/dates';
import { namedWithId, useNames } from '../parts/who';
import { useWords } from '../words/words';
import { AuditPage } from './audit-page';
import { hasWords, ordinalIn } from './audit-search';
import styles from './audit.module.css';
import { auditWords } from './audit.words';

type Opened = AnswerTo<'/api/events/{ordinal}'>;
const route = getRouteApi('/frame/audit/event');
const EventLink = ({ ordinal, type }: { readonly ordinal: number; readonly type: string }) => (
  <Link to="/audit/event" search={{ number: String(ordinal) }}>
    {ordinal} · {type}
  </Link>
);
/** One event exactly as stored, with what caused it and what followed. */
export const EventPage = () => {
  const say = useWords(auditWords);
  const { number } = route.useSearch();
  const ordinal = ordinalIn(number);
  const opened = useAnswer('/api/events/{ordinal}', { path: { ordinal: String(ordinal) } }, { enabled: ordinal !== null });
  return (
    <AuditPage title={ordinal === null ? say('event.choose') : say('event.title', { n: String(ordinal) })} about={say('events.about')}>
      {ordinal === null ? (
        <Empty title={say('event.choose')}>
          <p>{say('event.choose.about')}</p>
          <OpenByNumber />
        </Empty>
      ) : (
        <AnswerOf of={opened}>{(event) => <Event event={event} />}</AnswerOf>
      )}
    </AuditPage>
  );
};
const OpenByNumber = () => {
  const say = useWords(auditWords);
  const navigate = route.useNavigate();
  const [text, setText] = useState('');
  return (
    <Form
      className={styles['filters']!}
      onSubmit={(event) => {
        event.preventDefault();
        if (ordinalIn(text.trim()) !== null) void navigate({ search: (before) => ({ ...before, number: text.trim() }) });
      }}
    >
      <Field label={say('number')} value={text} onChange={setText} />
      <Button type="submit">{say('event.open')}</Button>
    </Form>
  );
};
/** What was sealed, for whoever may read it: asked for by a press, so that looking through the log opens nothing. */
const Readable = ({ stream, revision }: { readonly stream: string; readonly revision: number }) => {
  const say = useWords(auditWords);
  const [isAsked, ask] = useState(false);
  const query = { opened: true, from: revision, limit: 1 };
  const history = useAnswer('/api/streams/{stream}', { path: { stream }, query }, { enabled: isAsked });
  if (!isAsked)
    return (
      <p>
        <Button onPress={() => ask(true)}>{say('event.read')}</Button>
      </p>
    );
  return (
    <>
      <h3>{say('event.readable')}</h3>
      <p className="quiet">{say('event.readable.about')}</p>
      <AnswerOf of={history}>
        {({ items: [found] }) => (
          <pre className={styles['stored']} tabIndex={0} aria-label={say('event.readable')}>
            {JSON.stringify(found?.data ?? null, null, 2)}
          </pre>
        )}
      </AnswerOf>
    </>
  );
};
const Event = ({ event }: { readonly event: Opened }) => {
  const say = useWords(auditWords);
  const { ordinal, stream, correlationId, cause, effects, effectCount, together, names, onBehalfOf } = event;
  const nameOf = useNames([event.actor]);
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [say('type'), `${event.type} · ${say('version')} ${event.version}`],
    [say('recorded'), timeOf(event.recordedAt)],
    [say('occurred'), event.occurredAt === null ? '–' : timeOf(event.occurredAt)],
    [say('actor'), <Link key="actor" to="/audit" search={{ actor: event.actor }}>{namedWithId(nameOf, event.actor)}</Link>], // prettier-ignore
    [say('behalf'), onBehalfOf === null ? '–' : (names[onBehalfOf] ?? onBehalfOf)],
    [say('stream'), <Link key="stream" to="/audit" search={{ stream, direction: 'newer' }}>{stream}</Link>], // prettier-ignore
    [say('revision'), event.revision],
    [say('id'), event.id],
    [say('command'), <Link key="command" to="/audit" search={{ command: correlationId, direction: 'newer' }}>{say('event.together', { n: together.count })}</Link>], // prettier-ignore
    [say('event.cause'), cause ? <EventLink key="cause" {...cause} /> : say('event.by-person')],
  ];
  return (
    <>
      <p className={styles['filters']}>
        {ordinal > 1 && (
          <Link to="/audit/event" search={{ number: String(ordinal - 1) }}>
            {say('event.before')}
          </Link>
        )}
        <Link to="/audit/event" search={{ number: String(ordinal + 1) }}>
          {say('event.after')}
        </Link>
        <Link to="/audit" search={{ knownAt: String(ordinal) } as never}>
          {say('event.known-then')}
        </Link>
      </p>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('event.effects')}</h2>
      {effects.length === 0 ? (
        <p className="quiet">{say('event.no-effects')}</p>
      ) : (
        <>
          <p>{say('event.effects.count', { n: effectCount })}</p>
          <ul className={styles['list']}>
            {effects.map((each) => (
              <li key={each.ordinal}>
                <EventLink {...each} /> <span className="quiet">{each.stream}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{say('event.stored')}</h2>
      <p className="quiet">{say('event.sealed')}</p>
      <h3>{say('event.data')}</h3>
      <pre className={styles['stored']} tabIndex={0} aria-label={say('event.data')}>
        {event.text.data}
      </pre>
      {hasWords(event.stream) && event.text.data.includes('"$sealed"') && (
        <Readable key={ordinal} stream={event.stream} revision={Number(event.revision)} />
      )}
      <h3>{say('event.metadata')}</h3>
      <pre className={styles['stored']} tabIndex={0} aria-label={say('event.metadata')}>
        {event.text.metadata}
      </pre>
    </>
  );
};
