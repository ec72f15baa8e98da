import { useVirtualizer } from '@tanstack/react-virtual';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { STATE_SIGNS } from '@cascade/lineage/domain';
import { Button } from 'react-aria-components';
import { usePages } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { partsWords } from '../parts/parts.words';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { CoverageCellDetails } from './coverage-cell';
import styles from './coverage.module.css';
import type { Coverage } from './directive.types';
import { directivesWords } from './directives.words';
import { walk, type Cell } from './walk-grid';

const MOST = 1_000;
/** Items of an order against the bodies it addressed: what became of each in the answer, and how its tasks stand. */
export const CoverageMatrix = ({ directiveId }: { readonly directiveId: string }) => {
  const say = useWords(directivesWords);
  const sayPart = useWords(partsWords);
  const pages = usePages('/api/directives/{directiveId}/coverage', { path: { directiveId }, query: { limit: MOST } }, ({ rows }) => rows);
  return (
    <AnswerOf of={pages}>
      {({ pages: [answer] }) =>
        !answer || answer.rows.length === 0 ? (
          <Empty title={say('matrix.none')} />
        ) : (
          <>
            <p>{say('matrix.totals', answer.totals as never)}</p>
            {answer.passedOver.length > 0 && <p className="quiet">{`${say('matrix.missed')}: ${answer.passedOver.length}`}</p>}
            <Matrix coverage={{ ...answer, rows: pages.rows }} directiveId={directiveId} />
            {pages.hasNextPage && (
              <p>
                {say('matrix.so-many', { n: pages.rows.length })}{' '}
                <Button onPress={() => void pages.fetchNextPage()}>{sayPart('more')}</Button>
              </p>
            )}
          </>
        )
      }
    </AnswerOf>
  );
};
/** Names leave room for the cells on a phone. */
const nameWidth = (): number => (window.innerWidth < 640 ? 150 : 240);
const WIDTH = 76;
const HEIGHT = 44;
const HEAD = 36;
const VERDICTS = { carried: '✓', weakened: '~', dropped: '✗' } as const;

const Matrix = ({ coverage: { rows, items }, directiveId }: { readonly coverage: Coverage; readonly directiveId: string }) => {
  const say = useWords(directivesWords);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const [NAME] = useState(nameWidth);
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const [opened, setOpened] = useState<Cell | null>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => HEIGHT,
    overscan: 8,
    paddingStart: HEAD,
    scrollPaddingStart: HEAD,
  });
  const across = useVirtualizer({
    ...{ horizontal: true, count: items.length, getScrollElement: () => frame.current, estimateSize: () => WIDTH, overscan: 4 },
    ...{ paddingStart: NAME, scrollPaddingStart: NAME },
  });
  const focus = ({ row, column }: Cell): void => {
    setAt({ row, column });
    down.scrollToIndex(row);
    across.scrollToIndex(column);
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus({ preventScroll: true }),
    );
  };
  const onKey = (event: React.KeyboardEvent): void => {
    const to = walk(at, event.key, rows.length, items.length);
    if (to) focus(to);
    else if (event.key === 'Enter') setOpened(at);
    else return;
    event.preventDefault();
  };
  const shown = opened && { row: rows[opened.row], item: items[opened.column] };
  return (
    <div className={styles['whole']}>
      <div className={styles['frame']} ref={frame}>
        <div
          role="grid"
          aria-label={say('matrix.title')}
          aria-describedby="matrix-hint"
          aria-rowcount={rows.length + 1}
          aria-colcount={items.length + 1}
          style={{ height: down.getTotalSize(), width: across.getTotalSize(), position: 'relative' }}
          onKeyDown={onKey}
        >
          <div role="row" aria-rowindex={1} className={styles['head']} style={{ height: HEAD, width: across.getTotalSize() }}>
            <div role="columnheader" aria-colindex={1} className={styles['corner']} style={{ width: NAME }}>
              {say('matrix.body')}
            </div>
            {across.getVirtualItems().map(({ index, start }) => (
              <div
                role="columnheader"
                key={index}
                aria-colindex={index + 2}
                className={styles['label']}
                style={{ transform: `translateX(${start}px)`, width: WIDTH }}
                title={items[index]?.text ?? undefined}
              >
                {items[index]?.label}
              </div>
            ))}
          </div>
          {down.getVirtualItems().map(({ index: rowAt, start: top }) => {
            const row = rows[rowAt]!;
            return (
              <div
                role="row"
                key={row.authorityId}
                aria-rowindex={rowAt + 2}
                className={styles['row']}
                style={{ transform: `translateY(${top}px)`, height: HEIGHT, width: across.getTotalSize() }}
              >
                <div role="rowheader" aria-colindex={1} className={styles['name']} style={{ width: NAME }} title={row.name ?? undefined}>
                  <div>{row.name}</div>
                  <div className="quiet" data-standing={row.standing}>
                    {row.standing === 'silent' ? (
                      <Link
                        to="/tasks"
                        search={{ order: directiveId, body: row.authorityId } as never}
                        title={say('matrix.remind')}
                        tabIndex={-1}
                      >
                        {say('matrix.standing.silent')}
                      </Link>
                    ) : (
                      say(`matrix.standing.${row.standing}`)
                    )}
                    {row.latencyDays !== null && ` ${say('matrix.days', { n: row.latencyDays })}`}
                  </div>
                </div>
                {across.getVirtualItems().map(({ index, start }) => {
                  const cell = row.cells[index]!;
                  const states = [...new Set(cell.tasks.map(({ state }) => state))];
                  const words = [cell.verdict && say(`matrix.${cell.verdict}`), ...states.map((state) => STATE_SIGNS[state][language])]
                    .filter(Boolean)
                    .join(', ');
                  return (
                    <div
                      role="gridcell"
                      key={index}
                      aria-colindex={index + 2}
                      data-cell={`${rowAt} ${index}`}
                      data-given={cell.tasks.length > 0 || undefined}
                      tabIndex={at.row === rowAt && at.column === index ? 0 : -1}
                      aria-label={words || say('matrix.not-given')}
                      title={words}
                      className={styles['cell']}
                      style={{ transform: `translateX(${start}px)`, width: WIDTH, height: HEIGHT }}
                      onClick={() => {
                        setAt({ row: rowAt, column: index });
                        setOpened({ row: rowAt, column: index });
                      }}
                    >
                      {cell.verdict && (
                        <b data-verdict={cell.verdict} aria-hidden>
                          {VERDICTS[cell.verdict]}
                        </b>
                      )}
                      {states.slice(0, 3).map((state) => (
                        <span key={state} data-colour={STATE_SIGNS[state].colour} className={styles['sign']} aria-hidden>
                          {STATE_SIGNS[state].sign}
                        </span>
                      ))}
                    </div>
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
      <p className="quiet" id="matrix-hint">
        {`${say('matrix.legend')}: ✓ ${say('matrix.carried')} · ~ ${say('matrix.weakened')} · ✗ ${say('matrix.dropped')}. ${say('matrix.hint')}.`}
      </p>
      {shown?.row && shown.item && (
        <CoverageCellDetails
          key={`${shown.row.authorityId} ${shown.item.itemId}`}
          {...{ directiveId, row: shown.row, item: shown.item }}
          close={() => {
            setOpened(null);
            focus(at);
          }}
        />
      )}
    </div>
  );
};
