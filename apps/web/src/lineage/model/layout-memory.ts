import { grown, tidy, type Layout } from '../layout/layout';
import type { Chain } from './chain';

/** Remembers where nodes stood, so that they stand there again when others come. Another `occasion` (another document, other filters) begins anew. */
export class LayoutMemory {
  #last: { readonly chain: Chain; readonly occasion: string; readonly layout: Layout } | null = null;
  of(chain: Chain, occasion: string): Layout {
    const last = this.#last;
    if (last?.chain === chain && last.occasion === occasion) return last.layout;
    const layout = last?.occasion === occasion ? grown(chain, last.layout) : tidy(chain);
    this.#last = { chain, occasion, layout };
    return layout;
  }
}
