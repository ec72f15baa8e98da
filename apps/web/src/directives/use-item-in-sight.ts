import { useEffect, useState, type RefObject } from 'react';

/** The item of the letter that stands at the reader's eye: the last one whose beginning is above the middle of the screen; null before any. */
export const useItemInSight = (column: RefObject<HTMLElement | null>, items: number): string | null => {
  const [inSight, setInSight] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const middle = window.innerHeight * 0.4;
      let last: string | null = null;
      for (const handle of column.current?.querySelectorAll<HTMLElement>('[data-handle]') ?? []) {
        if (handle.getBoundingClientRect().top > middle) break;
        last = handle.dataset['handle'] ?? null;
      }
      setInSight(last);
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [column, items]);
  return inSight;
};
