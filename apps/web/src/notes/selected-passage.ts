import type { Span } from '@cascade/documents/domain';
import { useEffect, useState, type RefObject } from 'react';
import { offsetIn, passageOf } from './passage';

/** The offset in the letter of a place in the page; null where it is no text of the letter. */
const placeOf = (node: Node, offset: number): number | null => {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  if (!piece || node.nodeType !== Node.TEXT_NODE) return null;
  const texts: { length: number; isLetter: boolean; isHere: boolean }[] = [];
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
    texts.push({
      length: text.textContent?.length ?? 0,
      isLetter: text.parentElement?.closest('button') === null,
      isHere: text === node,
    });
  return offsetIn({ at: Number(piece.dataset['at']), texts }, offset);
};
/** The passage of the letter that is selected; it stays when something else is pressed, until another one is selected. */
export const useSelectedPassage = (frame: RefObject<HTMLElement | null>, text: string | null): Span | null => {
  const [passage, setPassage] = useState<Span | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    const look = (): void => {
      const selection = document.getSelection();
      if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return;
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
      if (!anchorNode || !focusNode || !frame.current?.contains(anchorNode) || !frame.current.contains(focusNode)) return;
      const [from, to] = [placeOf(anchorNode, anchorOffset), placeOf(focusNode, focusOffset)];
      if (from !== null && to !== null) setPassage(passageOf(text, from, to));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [frame, text]);
  return passage;
};
