import { memo, type Ref } from 'react';
import { NODE } from '../drawing/node-shapes';
import { chipShapes, dashOf, FOCUS_MARK, type Lit, type Shapes } from '../drawing/paint';
import type { Scene, SceneLink, SceneNode } from '../drawing/scene';
import type { Shape } from '../drawing/shapes';
import { pathOf } from '../drawing/svg-text';
import { PAGE_PALETTE } from './palette';
import styles from './stage.module.css';

const ShapeElement = ({ shape }: { readonly shape: Shape }) =>
  shape.kind === 'words' ? (
    <text
      x={shape.x}
      y={shape.y}
      fontSize={shape.size}
      fontWeight={shape.bold ? 600 : 400}
      textAnchor={shape.anchor}
      textDecoration={shape.struck ? 'line-through' : undefined}
      fill={PAGE_PALETTE[shape.ink]}
    >
      {shape.text}
    </text>
  ) : (
    <rect
      x={shape.x}
      y={shape.y}
      width={shape.width}
      height={shape.height}
      rx={shape.radius}
      fill={shape.fill ? PAGE_PALETTE[shape.fill] : 'none'}
      stroke={shape.stroke && PAGE_PALETTE[shape.stroke]}
      strokeWidth={shape.weight}
      strokeDasharray={shape.dash?.join(' ')}
    />
  );
interface NodeProps {
  readonly at: SceneNode;
  readonly shapes: Shapes;
  readonly isFaded: boolean;
  readonly isSelected: boolean;
  readonly isFocus: boolean;
}
const NodeGroup = memo(
  ({ at: { node, x, y }, shapes, isFaded, isSelected, isFocus }: NodeProps) => (
    <g transform={`translate(${x} ${y})`} className={styles['node']} data-faded={isFaded || undefined} data-key={node.key}>
      {isSelected && (
        <rect
          x={-4}
          y={-4}
          width={NODE.width + 8}
          height={NODE.height + 8}
          rx={6}
          fill="var(--selected)"
          stroke="var(--accent)"
          strokeWidth={2}
        />
      )}
      {[...shapes.of(node), ...(isFocus ? [FOCUS_MARK] : []), ...chipShapes(node, shapes.hand)].map((shape, index) => (
        <ShapeElement key={index} shape={shape} />
      ))}
    </g>
  ),
  (before, after) =>
    before.at.node === after.at.node &&
    before.at.x === after.at.x &&
    before.at.y === after.at.y &&
    before.shapes === after.shapes &&
    before.isFaded === after.isFaded &&
    before.isSelected === after.isSelected &&
    before.isFocus === after.isFocus,
);
NodeGroup.displayName = 'NodeGroup';
const LinkPath = memo(
  ({ link: { edge, points }, isLit, isFaded }: { readonly link: SceneLink; readonly isLit: boolean; readonly isFaded: boolean }) => (
    <path
      d={pathOf(points)}
      fill="none"
      stroke={isLit ? 'var(--accent)' : 'var(--grey)'}
      strokeWidth={isLit ? 2 : 1}
      strokeDasharray={dashOf(edge)?.join(' ')}
      className={styles['link']}
      data-faded={isFaded || undefined}
    />
  ),
);
LinkPath.displayName = 'LinkPath';

interface Props {
  readonly scene: Scene;
  readonly shapes: Shapes;
  readonly lit: Lit;
  /** The group that is moved and scaled, by whoever knows the viewport. */
  readonly moving: Ref<SVGGElement>;
}
/** A picture of some hundred nodes as elements. The tree twin says the same to those who do not see it. */
export const SvgScene = ({ scene, shapes, lit: { keys, fades, selected, focus }, moving }: Props) => {
  const isIn = (key: string): boolean => keys?.has(key) ?? false;
  return (
    <svg className={styles['picture']} aria-hidden>
      <g ref={moving}>
        {scene.links.map((link) => {
          const isLit = isIn(link.edge.from) && isIn(link.edge.to);
          return <LinkPath key={`${link.edge.from} ${link.edge.to}`} link={link} isLit={isLit} isFaded={fades && !isLit} />;
        })}
        {[...scene.nodes.values()].map((at) => (
          <NodeGroup
            key={at.node.key}
            at={at}
            shapes={shapes}
            isFaded={fades && !isIn(at.node.key)}
            isSelected={at.node.key === selected}
            isFocus={at.node.key === focus}
          />
        ))}
      </g>
    </svg>
  );
};
