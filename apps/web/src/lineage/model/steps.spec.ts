import { sceneOf } from '../drawing/scene';
import { tidy } from '../layout/layout';
import { chainOf } from './chain';
import { stepInPicture } from './steps';

const chain = chainOf([
  {
    nodes: [
      { key: 'p', kind: 'directive', level: 'province' },
      ...['a', 'b', 'c'].map((key) => ({ key, kind: 'directive' as const, level: 'district' as const })),
      { key: 'x', kind: 'silent', level: 'commune' },
    ],
    edges: [...['a', 'b', 'c'].map((to) => ({ from: 'p', to, primary: true as const })), { from: 'a', to: 'x', primary: true }],
  },
]);
const scene = sceneOf(chain, tidy(chain));

describe('an arrow in the picture', () => {
  it.each([
    ['above', 'b', 'p'],
    ['above', 'p', null],
    ['below', 'p', 'b'],
    ['below', 'x', null],
    ['before', 'b', 'a'],
    ['before', 'a', null],
    ['after', 'b', 'c'],
    ['after', 'c', null],
    ['first', 'x', 'p'],
    ['last', 'p', 'x'],
  ] as const)('%s of %s is %s', (step, from, to) => expect(stepInPicture(scene, chain, 'p', from, step)).toBe(to));
  it('leads nowhere from a node that is not drawn', () => expect(stepInPicture(scene, chain, 'p', 'nobody', 'before')).toBeNull());
});
