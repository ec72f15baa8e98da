import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Choice } from '../parts/choice';
import { DataTable, type Column } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { ExportButtons } from '../statistics/export-buttons';
import { FindOrder } from '../statistics/find-order';
import { timeOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { AuditPage } from './audit-page';
import { ordinalIn } from './audit-search';
import styles from './audit.module.css';
import { auditWords } from './audit.words';
import { instantAt, nextChange, placeOfStep, statesAfter } from './replay-place';
import { stateWord } from './step-words';

type Steps = AnswerTo<'/api/directives/{directiveId}/steps'>;
type Step = Steps['steps'][number];
const MOST = 5_000;
const PACES = { slow: 1_600, fast: 400 } as const;
const route = getRouteApi('/frame/audit/replay');

/** One cascade step by step as it became known, with play, pause, step and jump; the instant in the address moves with it. */
export const ReplayPage = () => {
  const say = useWords(auditWords);
  const { order } = route.useSearch();
  const navigate = route.useNavigate();
  const steps = useAnswer('/api/directives/{directiveId}/steps', { path: { directiveId: order ?? '' }, query: { limit: MOST } }, { enabled: order !== undefined }); // prettier-ignore
  const pick = (directiveId: string): void =>
    void navigate({ search: (before) => ({ ...before, order: directiveId, step: undefined }) as typeof before });
  return (
    <AuditPage title={say('page.replay')} about={say('replay.about')}>
      {order === undefined ? (
        <Empty title={say('replay.choose')}>
          <FindOrder label={say('replay.find')} onPick={pick} />
        </Empty>
      ) : (
        <AnswerOf of={steps}>{(answer) => <Replay key={order} order={order} answer={answer} />}</AnswerOf>
      )}
    </AuditPage>
  );
};
const Replay = ({ order, answer }: { readonly order: string; readonly answer: Steps }) => {
  const say = useWords(auditWords);
  const language = useLanguage();
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  const [isPlaying, setPlaying] = useState(false);
  const [pace, setPace] = useState<keyof typeof PACES>('slow');
  const { steps, count } = answer;
  const place = placeOfStep(steps, ordinalIn(step));
  const isAtEnd = place >= steps.length - 1;
  const go = (next: number): void => {
    const to = steps[Math.min(next, steps.length - 1)];
    const instant = to && next >= 0 ? { step: String(to.ordinal), knownAt: String(to.ordinal), asOf: new Date(instantAt(steps, next)).toISOString() } : { step: undefined, knownAt: undefined, asOf: undefined }; // prettier-ignore
    void navigate({ search: (before) => ({ ...before, ...instant }) as typeof before, replace: true, resetScroll: false });
  };
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => (isAtEnd ? setPlaying(false) : go(place + 1)), isAtEnd ? 0 : PACES[pace]);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a step further hangs on the place alone
  }, [isPlaying, place, pace, isAtEnd]);
  const now = steps[place];
  const sentence = ({ kind, symbol, bodyName, before, state }: Step): string =>
    [`${say(`kind.${kind}`)} ${symbol ?? ''}`.trim(), bodyName, `${before === null || before === state ? '' : `${stateWord(before, language)} → `}${stateWord(state, language)}`].filter(Boolean).join(' · '); // prettier-ignore
  const columns: readonly (Column<Step> & { readonly value: (step: Step) => string | number; readonly isNumber?: boolean })[] = [
    {
      id: 'number',
      title: say('number'),
      width: '90px',
      isNumber: true,
      value: ({ ordinal }) => ordinal,
      cell: ({ ordinal }) => (
        <Link to="/audit/event" search={{ number: String(ordinal) }}>
          {ordinal}
        </Link>
      ),
    },
    { id: 'at', title: say('occurred'), width: '150px', value: ({ at }) => timeOf(at), cell: ({ at }) => timeOf(at) },
    { id: 'what', title: say('replay.what'), width: 'minmax(280px, 1fr)', value: sentence, cell: sentence },
  ];
  const counts = Object.entries(statesAfter(steps, place));
  return (
    <>
      <div className={styles['controls']} role="group" aria-label={say('replay.controls')}>
        <Button onPress={() => go(-1)} isDisabled={place < 0}>
          {say('replay.first')}
        </Button>
        <Button onPress={() => go(place - 1)} isDisabled={place < 0}>
          {say('replay.back')}
        </Button>
        <Button className="react-aria-Button primary" onPress={() => setPlaying(!isPlaying)} isDisabled={isAtEnd}>
          {say(isPlaying ? 'replay.pause' : 'replay.play')}
        </Button>
        <Button onPress={() => go(place + 1)} isDisabled={isAtEnd}>
          {say('replay.step')}
        </Button>
        <Button onPress={() => go(nextChange(steps, place))} isDisabled={isAtEnd}>
          {say('replay.change')}
        </Button>
        <input
          type="range"
          aria-label={say('replay.place')}
          aria-valuetext={say('replay.at', { n: place + 1, all: count })}
          min={0}
          max={steps.length}
          value={place + 1}
          onChange={({ target }) => go(Number(target.value) - 1)}
        />
        <span>{say('replay.at', { n: place + 1, all: count })}</span>
        <Choice
          label={say('replay.speed')}
          value={pace}
          options={(['slow', 'fast'] as const).map((value) => ({ value, word: say(`replay.speed.${value}`) }))}
          onChange={setPace}
        />
      </div>
      <div className={styles['now']} aria-live={isPlaying ? 'off' : 'polite'}>
        {now ? (
          <>
            <strong>{timeOf(now.at)}</strong> · {sentence(now)}
          </>
        ) : (
          <span className="quiet">{say('replay.about')}</span>
        )}
        {counts.length > 0 && (
          <p>
            {say('replay.tasks')}: {counts.map(([state, n]) => `${stateWord(state, language)} ${n}`).join(' · ')}
          </p>
        )}
        <p>
          <Link to="/lineage/$directiveId" params={{ directiveId: order }} search={(before) => instantOf(before) as never}>
            {say('replay.see')}
          </Link>{' '}
          · <Link to="/audit/replay">{say('replay.other')}</Link>
        </p>
      </div>
      <DataTable
        label={say('replay.steps')}
        columns={columns}
        rows={steps}
        keyOf={({ ordinal, kind, taskId, bodyId }) => `${ordinal}/${kind}/${taskId ?? bodyId}`}
        isSelected={({ ordinal }) => ordinal === now?.ordinal}
        onRow={(row) => go(steps.indexOf(row))}
        rowHeight={36}
      />
      <ExportButtons name="replay" title={say('page.replay')} about={say('replay.about')} columns={columns} rows={steps} />
    </>
  );
};
const instantOf = (search: object) => {
  const { asOf, knownAt } = search as { asOf?: string; knownAt?: string };
  return { asOf, knownAt };
};
