import { NODE } from '../drawing/node-shapes';
import { sceneOf } from '../drawing/scene';
import { tidy } from '../layout/layout';
import { chainOf } from '../model/chain';
import { fitting, firstSight, HEAD, inPicture, showing, zoomed } from './viewport';

const star = (count: number) => {
  const children = Array.from({ length: count }, (_, at) => `h${at}`);
  const chain = chainOf([
    {
      nodes: [
        { key: 'p', kind: 'directive', level: 'province' },
        ...children.map((key) => ({ key, kind: 'directive', level: 'district' }) as const),
      ],
      edges: children.map((to) => ({ from: 'p', to, primary: true })),
    },
  ]);
  return sceneOf(chain, tidy(chain));
};
const size = { width: 1000, height: 500 };

describe('a viewport', () => {
  it('fits a small picture into the frame without enlarging it', () => {
    const view = fitting(star(3), size);
    expect(view.scale).toBe(1);
    expect(view.y).toBeGreaterThanOrEqual(HEAD);
  });
  it('shows a large picture whole, however small it gets', () => {
    const scene = star(1000);
    const view = fitting(scene, size);
    expect(scene.bounds.height * view.scale).toBeLessThan(500);
  });
  it('from far keeps its columns apart while rows are pressed together', () => {
    const view = fitting(star(1000), size);
    expect(view.scale).toBeLessThan(0.01);
    expect(star(1000).bounds.width * view.across).toBeGreaterThan(400);
  });
  it('begins with the whole where it is to be an overview', () =>
    expect(firstSight(star(1000), 'p', size, true)).toEqual(fitting(star(1000), size)));
  it('begins with the node in the middle where the whole would be too small to read', () => {
    const view = firstSight(star(200), 'p', size);
    expect(view.scale).toBe(1);
    const [, middle] = inPicture(view, 0, HEAD + (500 - HEAD) / 2);
    expect(Math.abs(middle - star(200).nodes.get('p')!.y)).toBeLessThan(60);
  });
  it('on a phone begins with the node in the middle whole, and beside it one that hangs under it', () => {
    const phone = { width: 342, height: 460 };
    const scene = star(9);
    const view = firstSight(scene, 'p', phone);
    const seen = (key: string): readonly [number, number] => {
      const { x } = scene.nodes.get(key)!;
      return [x * view.across + view.x, (x + NODE.width) * view.across + view.x];
    };
    expect(seen('p')[0]).toBeGreaterThanOrEqual(0);
    expect(seen('p')[1]).toBeLessThan(phone.width);
    expect(phone.width - seen('h4')[0]).toBeGreaterThan((NODE.width * view.across) / 2);
    const top = scene.nodes.get('h4')!.y * view.scale + view.y;
    expect(top).toBeGreaterThan(HEAD);
    expect(top).toBeLessThan(phone.height);
  });
  it('leaves no side empty while there is more on the other one', () => {
    const scene = star(200);
    const view = firstSight(scene, 'h0', size);
    const [, top] = inPicture(view, 0, HEAD);
    expect(top).toBeGreaterThan(scene.bounds.top - 60);
  });
  it('falls back to the whole where the node is not there', () =>
    expect(firstSight(star(200), 'nobody', size)).toEqual(fitting(star(200), size)));
  it('keeps the point under the pointer when it is zoomed, between its bounds', () => {
    const scene = star(1000);
    const view = { x: 10, y: 20, scale: 1, across: 1 };
    const near = zoomed(view, 1.5, 300, 200, scene, size);
    expect(inPicture(near, 300, 200)).toEqual(inPicture(view, 300, 200));
    expect(zoomed(view, 99, 0, 0, scene, size).scale).toBe(2);
    const far = zoomed(view, 0.00001, 300, 200, scene, size);
    expect(far.scale).toBe(fitting(scene, size).scale);
    expect(inPicture(far, 300, 200)[0]).toBeCloseTo(inPicture(view, 300, 200)[0]);
  });
  it('moves as little as need be to show a node', () => {
    const view = { x: 0, y: 0, scale: 1, across: 1 };
    expect(showing(view, { x: 100, y: 100 }, size)).toEqual(view);
    expect(showing(view, { x: 100, y: 900 }, size).y).toBeLessThan(-400);
    expect(showing(view, { x: -500, y: 100 }, size).x).toBeGreaterThan(500);
  });
});
