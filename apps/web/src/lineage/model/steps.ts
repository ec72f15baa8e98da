import type { Scene } from '../drawing/scene';
import type { Chain } from './chain';
import type { Step } from './tree-rows';

/** Where an arrow leads in the picture: left to the order above, right to the middle one of those below, up and down within the column. Null: nowhere. */
export const stepInPicture = (scene: Scene, chain: Chain, focus: string, key: string, step: Step): string | null => {
  const children = chain.childrenOf.get(key) ?? [];
  switch (step) {
    case 'above':
      return chain.parentOf.get(key) ?? null;
    case 'below':
      return children[Math.floor((children.length - 1) / 2)] ?? null;
    case 'first':
      return focus;
    case 'last':
      return scene.columns.at(-1)?.nodes.at(-1)?.node.key ?? null;
    case 'before':
    case 'after': {
      const column = scene.columns.find(({ nodes }) => nodes.some(({ node }) => node.key === key))?.nodes ?? [];
      const at = column.findIndex(({ node }) => node.key === key);
      return column[at + (step === 'after' ? 1 : -1)]?.node.key ?? null;
    }
  }
};
