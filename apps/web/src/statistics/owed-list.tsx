import { Link } from '@tanstack/react-router';
import { usePages, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { NumbersTable, type NumbersColumn } from './numbers-table';
import { RemindLetter } from './remind-letter';
import { statisticsWords } from './statistics.words';

type Delivery = AnswerTo<'/api/deliveries'>['items'][number];
/** The orders that one body owes an answer to. */
export const OwedList = ({ authorityId, name }: { readonly authorityId: string; readonly name: string }) => {
  const say = useWords(statisticsWords);
  const owed = usePages('/api/deliveries', { query: { authorityId, owes: 'owed', limit: 200 } }, ({ items }) => items);
  const columns: readonly NumbersColumn<Delivery>[] = [
    {
      id: 'order',
      title: say('order'),
      value: ({ directiveSymbol }) => directiveSymbol,
      cell: ({ directiveId, directiveSymbol }) => (
        <Link to="/directives/$directiveId" params={{ directiveId }}>
          {directiveSymbol ?? '–'}
        </Link>
      ),
    },
    { id: 'issuer', title: say('issuer'), value: ({ issuerName }) => issuerName },
    { id: 'subject', title: say('task'), value: ({ directiveSubject }) => directiveSubject },
    {
      id: 'tasks',
      title: say('silent.tasks'),
      value: () => null,
      cell: ({ directiveId }) => (
        <Link to="/tasks" search={{ order: directiveId, body: authorityId } as never}>
          {say('silent.tasks.see')}
        </Link>
      ),
    },
    {
      id: 'asked',
      title: say('silent.asked'),
      value: ({ reminders }) => reminders.map(({ remindedAt, byName }) => `${dayOf(remindedAt)} ${byName ?? ''}`.trim()).join('; ') || null,
      cell: ({ directiveId, directiveSymbol, reminders }) => (
        <>
          {reminders.length > 0 && (
            <span className="quiet">
              {dayOf(reminders.at(-1)!.remindedAt)} {reminders.at(-1)!.byName}{' '}
            </span>
          )}
          <RemindLetter directiveId={directiveId} authorityId={authorityId} name={name} symbol={directiveSymbol} />
        </>
      ),
    },
    { id: 'sent', title: say('from'), value: ({ sentAt }) => (sentAt === null ? null : dayOf(sentAt)) },
  ];
  return (
    <AnswerOf of={owed}>
      {() => (
        <NumbersTable
          name="orders-owed"
          caption={say('silent.of', { name })}
          about={say('silent.about')}
          columns={columns}
          rows={owed.rows}
          keyOf={({ directiveId }) => directiveId}
        />
      )}
    </AnswerOf>
  );
};
