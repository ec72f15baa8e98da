import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { AnswerTo } from '../api/answers';
import { api } from '../api/client';
import { gatherPages } from '../api/gather-pages';
import { instantOf } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Choice } from '../parts/choice';
import { DataTable, type Column } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { ExportButtons } from '../parts/export-buttons';
import { FindOrder } from '../parts/find-order';
import { timeOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { AuditPage } from './audit-page';
import { ordinalIn } from './audit-search';
import styles from './audit.module.css';
import { auditWords } from './audit.words';
import { instantAt, nextChange, PAGE_SIZE, pageOfPlace, placeOfStep, statesAfter, stepAt } from './replay-place';
import { stateWord } from './step-words';

type Steps = AnswerTo<'/api/directives/{directiveId}/steps'>;
type Step = Steps['steps'][number];
const PATH = '/api/directives/{directiveId}/steps';
const PACES = { slow: 1_600, fast: 400 } as const;
const route = getRouteApi('/frame/audit/replay');

/** One cascade step by step as it became known, with play, pause, step and jump; the instant in the address moves with it. */
export const ReplayPage = () => {
  const say = useWords(auditWords);
  const { order } = route.useSearch();
  const navigate = route.useNavigate();
  const { step } = route.useSearch();
  // The page that holds the step of the address as it was opened; from then on the one that somebody goes to.
  const [asked, setAsked] = useState<AskedPage>({ around: ordinalIn(step) ?? 0 });
  const query = { limit: PAGE_SIZE, ...asked };
  // Not as of the instant of the frame: that is moved by every step, and the story stays the same.
  const steps = useQuery({
    queryKey: [PATH, order, query],
    queryFn: async ({ signal }) => (await api.GET(PATH, { params: { path: { directiveId: order ?? '' }, query }, signal })).data!,
    placeholderData: keepPreviousData,
    enabled: order !== undefined,
  });
  const pick = (directiveId: string): void => {
    setAsked({ around: 0 });
    void navigate({ search: (before) => ({ ...before, order: directiveId, step: undefined }) as typeof before });
  };
  return (
    <AuditPage title={say('page.replay')} about={say('replay.about')}>
      {order === undefined ? (
        <Empty title={say('replay.choose')}>
          <FindOrder label={say('replay.find')} onPick={pick} />
        </Empty>
      ) : (
        <AnswerOf of={steps}>
          {(answer) => <Replay key={order} {...{ order, answer, setAsked }} isComing={steps.isPlaceholderData} />}
        </AnswerOf>
      )}
    </AuditPage>
  );
};
type AskedPage = { readonly page: number } | { readonly around: number };
interface Props {
  readonly order: string;
  readonly answer: Steps;
  readonly setAsked: (page: AskedPage) => void;
  /** Whether another page than this one is on its way. */
  readonly isComing: boolean;
}
const Replay = ({ order, answer, setAsked, isComing }: Props) => {
  const say = useWords(auditWords);
  const language = useLanguage();
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  /** Where somebody wants to be while the page that holds it is on its way; null: where the address is. */
  const [wanted, setWanted] = useState<number | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [pace, setPace] = useState<keyof typeof PACES>('slow');
  const { steps, count } = answer;
  const here = placeOfStep(answer, ordinalIn(step));
  const place = wanted ?? here;
  const isAtEnd = place >= count - 1;
  const isWaiting = wanted !== null && stepAt(answer, wanted) === undefined;
  const stand = (to: number): void => {
    const at = stepAt(answer, to);
    const instant = at ? { step: String(at.ordinal), knownAt: String(at.ordinal), asOf: new Date(instantAt(answer, to)).toISOString() } : { step: undefined, knownAt: undefined, asOf: undefined }; // prettier-ignore
    void navigate({ search: (before) => ({ ...before, ...instant }) as typeof before, replace: true, resetScroll: false });
  };
  const go = (next: number): void => {
    const to = Math.min(next, count - 1);
    if (to >= 0 && stepAt(answer, to) === undefined) {
      setWanted(to);
      setAsked({ page: pageOfPlace(to) });
      return;
    }
    setWanted(null);
    stand(to);
  };
  // The page that was asked for has come: the address moves to the step on it.
  useEffect(() => {
    if (wanted === null || isComing || stepAt(answer, wanted) === undefined) return;
    stand(wanted);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- hangs on what came alone
  }, [wanted, isComing, answer]);
  useEffect(() => {
    if (!isPlaying || isWaiting) return undefined;
    const timer = setTimeout(() => (isAtEnd ? setPlaying(false) : go(place + 1)), isAtEnd ? 0 : PACES[pace]);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a step further hangs on the place alone
  }, [isPlaying, place, pace, isAtEnd, isWaiting]);
  const now = stepAt(answer, place);
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
  const gather = (signal: AbortSignal, told: (n: number) => void): Promise<readonly Step[]> =>
    gatherPages(
      async (cursor) => {
        const query = { limit: 5_000, behind: Number(cursor ?? 0) };
        const { data } = await api.GET(PATH, { params: { path: { directiveId: order }, query }, signal });
        return { items: data!.steps, next: data!.next === null ? null : String(data!.next) };
      },
      signal,
      told,
    );
  const counts = Object.entries(statesAfter(answer, place));
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
        <Button onPress={() => go(nextChange(answer, place))} isDisabled={isAtEnd}>
          {say('replay.change')}
        </Button>
        <input
          type="range"
          aria-label={say('replay.place')}
          aria-valuetext={say('replay.at', { n: place + 1, all: count })}
          min={0}
          max={count}
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
          <span className="quiet">{say('replay.before')}</span>
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
      {count > steps.length && (
        <p role="status">
          {say('replay.page', { from: answer.first + 1, to: answer.first + steps.length, all: count })}{' '}
          <Button onPress={() => go(answer.first - 1)} isDisabled={answer.first === 0}>
            {say('replay.page.before')}
          </Button>{' '}
          <Button onPress={() => go(answer.first + PAGE_SIZE)} isDisabled={answer.first + steps.length >= count}>
            {say('replay.page.after')}
          </Button>
        </p>
      )}
      <DataTable
        label={say('replay.steps')}
        columns={columns}
        rows={steps}
        keyOf={({ ordinal, kind, taskId, bodyId }) => `${ordinal}/${kind}/${taskId ?? bodyId}`}
        isSelected={({ ordinal }) => ordinal === now?.ordinal}
        onRow={(row) => go(answer.first + steps.indexOf(row))}
        rowHeight={36}
      />
      <ExportButtons
        name="replay"
        title={say('page.replay')}
        about={say('replay.about')}
        columns={columns}
        rows={steps}
        gather={count > steps.length ? gather : undefined}
      />
    </>
  );
};
