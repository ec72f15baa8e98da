import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, useCommand, type AnswerTo } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { dayOf, timeOf } from '../words/dates';
import { useNames } from '../parts/who';
import { useWords } from '../words/words';
import { OfferedScans } from './offered-scans';
import { NumbersTable, type NumbersColumn } from './numbers-table';
import { StatisticsPage } from './statistics-page';
import { statisticsWords } from './statistics.words';

type Decision = AnswerTo<'/api/scans/decisions'>['items'][number];
const DECISION_WORDS = { joined: 'duplicates.joined', apart: 'duplicates.parted', undone: 'duplicates.undone' } as const;
const LetterLink = ({ directiveId, text }: { readonly directiveId: string; readonly text: string }) => (
  <Link to="/directives/$directiveId" params={{ directiveId }}>
    {text}
  </Link>
);
/** Letters that look like scans of one: joined or kept apart by a person with a reason, and undone by a person. */
export const DuplicatesPage = () => {
  const say = useWords(statisticsWords);
  const same = useAnswer('/api/scans');
  const decisions = useAnswer('/api/scans/decisions');
  return (
    <StatisticsPage title={say('page.duplicates')} about={say('duplicates.about')}>
      <AnswerOf of={same}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('duplicates.none')}>
              <p>{say('duplicates.none.about')}</p>
            </Empty>
          ) : (
            <OfferedScans items={items} />
          )
        }
      </AnswerOf>
      <AnswerOf of={decisions}>{({ items }) => (items.length === 0 ? null : <Decisions items={items} />)}</AnswerOf>
    </StatisticsPage>
  );
};
const Decisions = ({ items }: { readonly items: readonly Decision[] }) => {
  const say = useWords(statisticsWords);
  const isNow = useIsNow();
  const [undoing, setUndoing] = useState<Decision | null>(null);
  const nameOf = useNames(items.map(({ actor }) => actor));
  const columns: readonly NumbersColumn<Decision>[] = [
    {
      id: 'document',
      title: say('duplicates.document'),
      value: ({ symbolKey, issuedOn }) => (symbolKey === null ? '–' : `${symbolKey.toUpperCase()} · ${dayOf(issuedOn ?? '')}`),
    },
    { id: 'decision', title: say('duplicates.decision'), value: ({ decision }) => say(DECISION_WORDS[decision]) },
    {
      id: 'kept',
      title: say('duplicates.kept'),
      value: ({ keptId }) => keptId,
      cell: ({ keptId }) => <LetterLink directiveId={keptId} text={say('duplicates.see', { n: 1 })} />,
    },
    {
      id: 'other',
      title: say('duplicates.other'),
      value: ({ otherId }) => otherId,
      cell: ({ otherId }) => <LetterLink directiveId={otherId} text={say('duplicates.see', { n: 2 })} />,
    },
    { id: 'reason', title: say('duplicates.reason'), value: ({ reason }) => reason },
    { id: 'who', title: say('duplicates.who'), value: ({ actor }) => nameOf(actor) },
    { id: 'when', title: say('duplicates.when'), value: ({ recordedAt }) => timeOf(recordedAt) },
    {
      id: 'undo',
      title: say('duplicates.undo'),
      value: () => null,
      cell: (each) =>
        isNow && each.decision !== 'undone' ? <Button onPress={() => setUndoing(each)}>{say('duplicates.undo')}</Button> : '–',
    },
  ];
  return (
    <>
      <NumbersTable
        name="scan-decisions"
        caption={say('duplicates.decided')}
        about={say('duplicates.about')}
        columns={columns}
        rows={items}
        keyOf={({ joinId }) => joinId}
      />
      {undoing && <UndoDialog joinId={undoing.joinId} close={() => setUndoing(null)} />}
    </>
  );
};
const UndoDialog = ({ joinId, close }: { readonly joinId: string; readonly close: () => void }) => {
  const say = useWords(statisticsWords);
  const undo = useCommand('post', '/api/scans/{joinId}/undo');
  const [reason, setReason, forgetReason] = useKept(`duplicates.undo.${joinId}`, '');
  const [isMissing, setMissing] = useState(false);
  const done = (): void => {
    forgetReason();
    notify({ text: say('duplicates.done') });
    close();
  };
  const send = (): void => {
    setMissing(true);
    if (reason.trim() === '') return;
    undo.mutate({ params: { path: { joinId } }, body: { reason: reason.trim() } }, { onSuccess: done });
  };
  return (
    <FormDialog
      isKept
      title={say('duplicates.undo.title')}
      action={say('duplicates.undo')}
      isBusy={undo.isPending}
      error={undo.error}
      onSubmit={send}
      close={close}
    >
      <Field
        label={say('duplicates.reason')}
        value={reason}
        onChange={setReason}
        error={isMissing && reason.trim() === '' ? say('duplicates.reason.missing') : undefined}
        autoFocus
      />
    </FormDialog>
  );
};
