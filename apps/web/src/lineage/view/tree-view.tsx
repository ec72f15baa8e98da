import { STATE_SIGNS } from '@cascade/lineage/domain';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { StateSign } from '../../parts/state-sign';
import { TaskBar } from '../../parts/task-bar';
import { dayOf } from '../../words/dates';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { headlineOf } from '../drawing/headline';
import { stubOf, titleOf } from '../drawing/node-shapes';
import { GroupWords } from './group-words';
import { lineageWords } from '../lineage.words';
import type { Chain } from '../model/chain';
import { STEP_OF_KEY, stepInTree, treeRows, type TreeRow } from '../model/tree-rows';
import styles from './tree-view.module.css';

const HEIGHT = 32;
interface Props {
  readonly chain: Chain;
  readonly matching: ReadonlySet<string>;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Opens what is hidden below a node, or folds what is shown. */
  readonly onTurn: (key: string, open: boolean) => void;
  readonly onOpen: (key: string) => void;
}
/** The twin of the graph for keyboards and screen readers: the same nodes, the same selection. Arrows as in every tree; O opens the document. */
export const TreeView = ({ chain, matching, selected, onSelect, onTurn, onOpen }: Props) => {
  const say = useWords(lineageWords);
  const frame = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => treeRows(chain), [chain]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => HEIGHT,
    overscan: 12,
    getItemKey: (index) => rows[index]!.key,
  });
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === selected),
  );
  const current = rows[at]?.key ?? null;
  useEffect(() => {
    if (selected !== null && rows[at]?.key === selected) virtual.scrollToIndex(at);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only where another one is selected
  }, [selected]);
  const focusSoon = (key: string): void =>
    void requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus());
  const goTo = (key: string | null): void => {
    if (key === null) return;
    onSelect(key);
    virtual.scrollToIndex(rows.findIndex((row) => row.key === key));
    requestAnimationFrame(() => focusSoon(key));
  };
  const onKeyDown = (event: React.KeyboardEvent, { key, node, hasChildren }: TreeRow): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEP_OF_KEY[event.key];
    if (event.key === 'Enter' || event.key === ' ') onSelect(key);
    else if (event.key === 'o' || event.key === 'O') onOpen(key);
    else if (step === 'below' && !hasChildren && node.hiddenBelow) onTurn(key, true);
    else if (step === 'above' && hasChildren) onTurn(key, false);
    else if (step) goTo(stepInTree(rows, chain, key, step));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={frame} className={styles['tree']}>
      <div role="tree" aria-label={say('tree.label')} className={styles['inner']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          return (
            <div
              key={row.key}
              role="treeitem"
              aria-level={row.depth}
              aria-posinset={row.place}
              aria-setsize={row.siblings}
              aria-expanded={row.hasChildren ? true : row.node.hiddenBelow ? false : undefined}
              aria-selected={row.key === selected}
              tabIndex={row.key === current ? 0 : -1}
              data-key={row.key}
              data-faded={!matching.has(row.key) || undefined}
              className={styles['row']}
              style={{ height: HEIGHT, transform: `translateY(${start}px)`, paddingLeft: 8 + (row.depth - 1) * 24 }}
              onClick={() => onSelect(row.key)}
              onDoubleClick={() => onOpen(row.key)}
              onKeyDown={(event) => onKeyDown(event, row)}
            >
              <RowInside row={row} onTurn={onTurn} />
            </div>
          );
        })}
      </div>
    </div>
  );
};
const RowInside = ({ row: { key, node, hasChildren }, onTurn }: { readonly row: TreeRow; readonly onTurn: Props['onTurn'] }) => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const headline = headlineOf(node);
  const stub = stubOf(node, language);
  const counts = node.own ?? node.given;
  return (
    <>
      <span
        className={styles['turn']}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          if (hasChildren || stub) onTurn(key, !hasChildren);
        }}
      >
        {hasChildren ? '▾' : stub ? '▸' : ''}
      </span>
      {headline ? <StateSign of={headline} brief /> : <span aria-hidden>■</span>}
      <span className={styles['title']}>{titleOf(node, language)}</span>
      {node.issuedOn && <span className="quiet">{dayOf(node.issuedOn)}</span>}
      <span className={styles['body']}>
        {node.group ? (
          <GroupWords group={node.group} />
        ) : node.kind === 'silent' ? (
          <span className="quiet">{STATE_SIGNS.silent[language]}</span>
        ) : (
          (node.issuerName ?? say('no-body'))
        )}
        {stub && !node.group && <span className="quiet"> {stub}</span>}
      </span>
      {node.toBeReviewed && <StateSign of="toBeReviewed" brief />}
      {counts && (
        <span className={styles['bar']}>
          <TaskBar counts={counts.byState} />
        </span>
      )}
    </>
  );
};
