import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/words';
import type { Lit, Paper, Shapes, Viewport } from '../drawing/paint';
import { paintScene, READABLE } from '../drawing/paint';
import { hitAt, type Hit, type Scene } from '../drawing/scene';
import { lineageWords } from '../lineage.words';
import { drawn } from './figures';
import { usePalette } from './palette';
import styles from './stage.module.css';
import { SvgScene } from './svg-scene';
import { firstSight, fitting, inPicture, showing, smallest, zoomed, type Size } from './viewport';

/** More nodes than these are painted on a canvas. */
export const SVG_UP_TO = 300;
interface Props {
  readonly scene: Scene;
  readonly shapes: Shapes;
  readonly lit: Lit;
  /** The node that the picture begins with, and goes back to. */
  readonly focus: string;
  /** Changes where another picture is shown: it is looked at anew. */
  readonly occasion: string;
  readonly label: string;
  readonly onHover: (key: string | null) => void;
  readonly onHit: (hit: Hit) => void;
  readonly onOpen: (key: string) => void;
  readonly onKey: (event: React.KeyboardEvent) => boolean;
  readonly onTidy: () => void;
  /** What stands in the strip under the picture. */
  readonly children?: ReactNode;
}
/** The frame in which the picture of a chain is moved, scaled and pointed at. A move costs one frame and no rendering. */
export const Stage = ({ scene, shapes, lit, focus, occasion, label, onHover, onHit, onOpen, onKey, onTidy, children }: Props) => {
  const say = useWords(lineageWords);
  const palette = usePalette();
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const moving = useRef<SVGGElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const view = useRef<Viewport>({ x: 0, y: 0, scale: 1, across: 1 });
  const frame = useRef(0);
  const [size, setSize] = useState<Size | null>(null);
  // A picture that may get smaller than letters can be read is painted too: elements could not be pressed together as rows are.
  const isCanvas = scene.nodes.size > SVG_UP_TO || (size !== null && smallest(scene, size) < READABLE);

  const apply = useCallback(() => {
    frame.current = 0;
    const { x, y, scale, across } = view.current;
    moving.current?.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    for (const head of heads.current?.children ?? []) {
      const left = Number((head as HTMLElement).dataset['x']) * across + x;
      (head as HTMLElement).style.transform = `translateX(${left}px)`;
    }
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (canvas.current && context && size) {
      const paper: Paper = { context, ...size, palette, hand: shapes.hand };
      paintScene(paper, scene, view.current, lit, shapes, devicePixelRatio);
    }
  }, [scene, shapes, lit, palette, size]);
  const move = useCallback(
    (next: Viewport) => {
      view.current = next;
      if (frame.current === 0) frame.current = requestAnimationFrame(apply);
    },
    [apply],
  );
  useEffect(() => {
    const element = stage.current!;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // Another picture is looked at from its middle; the same one that grew is left where it is.
  const seen = useRef('');
  const sizeSeen = useRef<Size | null>(null);
  useLayoutEffect(() => {
    if (!size || scene.nodes.size === 0) return;
    const before = sizeSeen.current;
    sizeSeen.current = size;
    if (seen.current !== occasion) {
      seen.current = occasion;
      view.current = firstSight(scene, focus, size, scene.nodes.size > SVG_UP_TO);
    } else if (before && before !== size) {
      // What was in the middle stays there when the window changes.
      const { x, y } = view.current;
      view.current = { ...view.current, x: x + (size.width - before.width) / 2, y: y + (size.height - before.height) / 2 };
    }
    cancelAnimationFrame(frame.current);
    const element = canvas.current;
    if (element) {
      const [width, height] = [Math.round(size.width * devicePixelRatio), Math.round(size.height * devicePixelRatio)];
      if (element.width !== width || element.height !== height) Object.assign(element, { width, height });
    }
    apply();
    drawn(scene.nodes.size);
  }, [apply, scene, occasion, focus, size]);
  const { selected } = lit;
  useEffect(() => {
    const node = selected === null ? undefined : scene.nodes.get(selected);
    if (node && size) move(showing(view.current, node, size));
    // Only where another node is selected: a picture that grows is not moved under the hand.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [selected, size === null]);

  const hitUnder = (event: { clientX: number; clientY: number }): Hit | null => {
    const box = stage.current!.getBoundingClientRect();
    return hitAt(scene, ...inPicture(view.current, event.clientX - box.left, event.clientY - box.top));
  };
  const zoom = (factor: number, event?: { clientX: number; clientY: number }): void => {
    if (!size) return;
    const box = stage.current!.getBoundingClientRect();
    const [x, y] = event ? [event.clientX - box.left, event.clientY - box.top] : [size.width / 2, size.height / 2];
    move(zoomed(view.current, factor, x, y, scene, size));
  };
  // A wheel moves; with Ctrl (or two fingers on a pad) it scales. React's own listener could not keep the page from scrolling.
  const onWheel = useRef<(event: WheelEvent) => void>(() => undefined);
  useEffect(() => {
    onWheel.current = (event) => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY * 0.004), event);
      else move({ ...view.current, x: view.current.x - event.deltaX, y: view.current.y - event.deltaY });
    };
  });
  useEffect(() => {
    const element = stage.current!;
    const listen = (event: WheelEvent): void => onWheel.current(event);
    element.addEventListener('wheel', listen, { passive: false });
    return () => element.removeEventListener('wheel', listen);
  }, []);
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const wasMoved = useRef(false);
  const onPointerDown = (event: React.PointerEvent): void => {
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pointers.current.size === 1) wasMoved.current = false;
  };
  const onPointerMove = (event: React.PointerEvent): void => {
    const element = stage.current!;
    const before = pointers.current.get(event.pointerId);
    if (!before) {
      const hit = hitUnder(event);
      element.toggleAttribute('data-hit', hit !== null);
      onHover(hit?.key ?? null);
      return;
    }
    const [x, y] = [event.clientX - before.x, event.clientY - before.y];
    if (!wasMoved.current && Math.hypot(x, y) < 4) return;
    if (!wasMoved.current) element.setPointerCapture(event.pointerId);
    wasMoved.current = true;
    element.toggleAttribute('data-moving', true);
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const [other] = others;
    if (other) {
      const [apart, apartBefore] = [
        Math.hypot(event.clientX - other.x, event.clientY - other.y),
        Math.hypot(before.x - other.x, before.y - other.y),
      ];
      zoom(apart / Math.max(1, apartBefore), { clientX: (event.clientX + other.x) / 2, clientY: (event.clientY + other.y) / 2 });
    } else move({ ...view.current, x: view.current.x + x, y: view.current.y + y });
  };
  const onPointerUp = (event: React.PointerEvent): void => {
    const wasDown = pointers.current.delete(event.pointerId);
    if (pointers.current.size > 0) return;
    stage.current!.toggleAttribute('data-moving', false);
    const hit = wasDown && !wasMoved.current && event.type === 'pointerup' ? hitUnder(event) : null;
    if (hit) onHit(hit);
  };
  const fit = (): void => void (size && move(fitting(scene, size)));
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = event.key === '+' || event.key === '=' ? 1.25 : event.key === '-' ? 0.8 : 0;
    if (factor !== 0) zoom(factor);
    else if (event.key === '0') fit();
    else if (!onKey(event)) return;
    event.preventDefault();
  };
  const columns = useMemo(() => scene.columns.map(({ level, x }) => ({ level, x })), [scene]);
  return (
    <div className={styles['frame']}>
      <div
        ref={stage}
        className={styles['stage']}
        role="application"
        aria-label={label}
        tabIndex={0}
        data-testid="lineage-stage"
        data-renderer={isCanvas ? 'canvas' : 'svg'}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
        onPointerLeave={() => onHover(null)}
        onDoubleClick={(event) => {
          const hit = hitUnder(event);
          if (hit?.part === 'node') onOpen(hit.key);
        }}
        onKeyDown={onKeyDown}
      >
        {isCanvas ? (
          <canvas ref={canvas} className={styles['picture']} aria-hidden />
        ) : (
          <SvgScene scene={scene} shapes={shapes} lit={lit} moving={moving} />
        )}
        <div ref={heads} className={styles['heads']} aria-hidden>
          {columns.map(({ level, x }) => (
            <span key={level} data-x={x}>
              {say(`level.${level}`)}
            </span>
          ))}
        </div>
      </div>
      <div className={styles['strip']}>
        {children}
        <div className={styles['tools']}>
          <span className={styles['count']}>{say('graph.drawn', { n: scene.nodes.size })}</span>
          <Button onPress={onTidy}>{say('graph.tidy')}</Button>
          <Button onPress={() => zoom(0.8)} aria-label={say('graph.zoom-out')}>
            −
          </Button>
          <Button onPress={() => zoom(1.25)} aria-label={say('graph.zoom-in')}>
            +
          </Button>
          <Button onPress={fit}>{say('graph.fit')}</Button>
        </div>
      </div>
    </div>
  );
};
