import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useEffect } from 'react';
import { useAnswer, usePages, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { AnswerChooser } from './answer-chooser';
import { dayOf, timeOf } from '../words/dates';
import { useWords } from '../words/words';
import { alignItems, fared } from './align';
import { ComparedItem } from './compared-item';
import { ExportButtons } from '../parts/export-buttons';
import { FindOrder } from '../parts/find-order';
import { StatisticsPage } from './statistics-page';
import styles from './statistics.module.css';
import { statisticsWords } from './statistics.words';

type Coverage = AnswerTo<'/api/directives/{directiveId}/coverage'>;
type Answer = AnswerTo<'/api/directives/{directiveId}'>;
/** Answers of so many bodies come at once; the rest is read on. */
const PAGE = 1_000;
const route = getRouteApi('/frame/statistics/compare');

/** An order and the answer of one body side by side, item by item. */
export const ComparePage = () => {
  const say = useWords(statisticsWords);
  const { above, answer } = route.useSearch();
  const navigate = route.useNavigate();
  const coverage = usePages(
    '/api/directives/{directiveId}/coverage',
    { path: { directiveId: above ?? '' }, query: { answered: true, limit: PAGE } },
    ({ rows }) => rows,
    { enabled: above !== undefined },
  );
  const { more } = coverage;
  useEffect(() => more?.(), [more]);
  const page = useAnswer('/api/directives/{directiveId}', { path: { directiveId: answer ?? '' } }, { enabled: answer !== undefined });
  const show = (change: { above?: string | undefined; answer?: string | undefined }): void =>
    void navigate({ search: (before) => ({ ...before, ...change }) as typeof before });
  return (
    <StatisticsPage title={say('page.compare')} about={say('compare.about')}>
      {above === undefined ? (
        <Empty title={say('compare.choose')}>
          <FindOrder label={say('find.order')} onPick={(directiveId) => show({ above: directiveId })} />
        </Empty>
      ) : (
        <AnswerOf of={coverage}>
          {({ pages }) => {
            const covered = { ...pages[0]!, rows: coverage.rows };
            return (
              <>
                <p>
                  <Button onPress={() => show({ above: undefined, answer: undefined })}>{say('compare.choose')}</Button>
                </p>
                {coverage.hasNextPage && <p role="status">{say('compare.reading', { shown: coverage.rows.length })}</p>}
                <AnswerChooser covered={covered} chosen={answer} onPick={(directiveId) => show({ answer: directiveId })} />
                {answer !== undefined && <AnswerOf of={page}>{(told) => <Sides covered={covered} answer={told} />}</AnswerOf>}
              </>
            );
          }}
        </AnswerOf>
      )}
    </StatisticsPage>
  );
};
const Sides = ({ covered, answer }: { readonly covered: Coverage; readonly answer: Answer }) => {
  const say = useWords(statisticsWords);
  const { directive: order } = covered;
  const row = covered.rows.find((each) => each.answer?.id === answer.directiveId);
  const items = answer.items.map(({ itemId, label, text }) => ({ itemId, label, text }));
  const { rows, own } = alignItems(covered.items as readonly (typeof items)[number][], row?.cells ?? [], items);
  const counts = fared(rows);
  const text = (item: { readonly label: string; readonly text: string | null }): string => `${item.label}. ${item.text ?? ''}`;
  return (
    <>
      <p role="status">{say('compare.totals', counts)}</p>
      <p className="quiet">{say('compare.marks')}</p>
      <div className={styles['sides']}>
        <h2>
          <span className="quiet">{say('compare.above')}</span>{' '}
          <Link to="/directives/$directiveId" params={{ directiveId: order.directiveId! }}>
            {order.symbol ?? '–'}
          </Link>
          <div className="quiet">
            {order.issuerName} {order.issuedOn && `· ${dayOf(order.issuedOn)}`}
          </div>
        </h2>
        <h2>{say('compare.result')}</h2>
        <h2>
          <span className="quiet">{say('compare.answer')}</span>{' '}
          <Link to="/directives/$directiveId" params={{ directiveId: answer.directiveId! }}>
            {row?.answer?.symbol ?? '–'}
          </Link>
          <div className="quiet">
            {row?.name} {row?.answer?.issuedOn && `· ${dayOf(row.answer.issuedOn)}`}
          </div>
        </h2>
        {rows.map((each) => (
          <ComparedItem key={each.item.itemId} {...each} directiveId={order.directiveId!} authorityId={row?.authorityId ?? null} />
        ))}
      </div>
      {own.length > 0 && (
        <section>
          <h2>{say('compare.own')}</h2>
          {own.map((each) => (
            <p key={each.itemId} className={styles['letter']} lang="vi">
              {text(each)}
            </p>
          ))}
        </section>
      )}
      <ExportButtons
        name="compare"
        title={`${order.symbol ?? ''} → ${row?.answer?.symbol ?? ''}`}
        about={say('as-of', { asOf: timeOf(covered.asOf) })}
        columns={[
          { title: say('compare.above'), value: ({ item }) => text(item) },
          { title: say('compare.result'), value: ({ cell }) => say(`verdict.${cell?.verdict ?? 'none'}`) },
          { title: say('compare.answer'), value: ({ answers }) => answers.map(text).join('\n') },
        ]}
        rows={rows}
      />
    </>
  );
};
