import { Link } from '@tanstack/react-router';
import { usePages, type AnswerTo, type Asked } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { useWords } from '../words/words';
import { dayOf } from '../words/dates';
import { Button } from 'react-aria-components';
import { NumbersTable, type NumbersColumn } from './numbers-table';
import { partsWords } from '../parts/parts.words';
import { statisticsWords } from './statistics.words';

type Relays = AnswerTo<'/api/statistics/relays'>;
type Relay = Relays['items'][number];
/** The orders and bodies behind one number of the relay times. */
export const RelayList = ({ title, query }: { readonly title: string; readonly query: Asked<'/api/statistics/relays'>['query'] }) => {
  const say = useWords(statisticsWords);
  const sayPart = useWords(partsWords);
  const pages = usePages('/api/statistics/relays', { query: { ...query, limit: 100 } }, ({ items }) => items);
  const orderLink = (directiveId: string, symbol: string | null) => (
    <Link to="/directives/$directiveId" params={{ directiveId }}>
      {symbol ?? '–'}
    </Link>
  );
  const columns: readonly NumbersColumn<Relay>[] = [
    { id: 'body', title: say('body'), value: ({ authorityName }) => authorityName },
    { id: 'order', title: say('order'), value: ({ symbol }) => symbol, cell: ({ directiveId, symbol }) => orderLink(directiveId, symbol) },
    { id: 'issuer', folds: true, title: say('issuer'), value: ({ issuerName }) => issuerName },
    { id: 'issued', folds: true, title: say('from'), value: ({ issuedOn }) => (issuedOn === null ? null : dayOf(issuedOn)) },
    { id: 'days', title: say('relay.took'), isNumber: true, value: ({ days }) => days },
    {
      id: 'result',
      title: say('relay.result'),
      value: ({ answerSymbol }) => answerSymbol,
      cell: ({ answeredBy, answerSymbol }) => (answeredBy === null ? '–' : orderLink(answeredBy, answerSymbol)),
    },
  ];
  return (
    <AnswerOf of={pages}>
      {() => (
        <>
          <NumbersTable
            name="relays"
            caption={title}
            about={say('relay.about')}
            columns={columns}
            rows={pages.rows}
            keyOf={({ directiveId, authorityId }) => `${directiveId}/${authorityId}`}
            gather={pages.gather}
          />
          {pages.hasNextPage && <Button onPress={() => void pages.fetchNextPage()}>{sayPart('more')}</Button>}
        </>
      )}
    </AnswerOf>
  );
};
