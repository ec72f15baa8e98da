import { layoutOf, type LetterLayout, type Span } from '@cascade/documents/domain';
import { useMemo } from 'react';
import { useWords } from '../words/words';
import { directivesWords } from './directives.words';
import { LetterFrame } from './letter-frame';
import styles from './letter.module.css';
import { MarkedText, type LiveLetter } from './marked-text';
import { paragraphsOf } from './paragraphs';

interface Props {
  readonly text: string;
  readonly symbol: string;
  readonly live: LiveLetter;
  /** As it came, line by line, without the official layout. */
  readonly isRaw: boolean;
}
/** A letter that came in, set in its official layout; where its parts stand is found in its own text, so every word is the letter's. */
export const LetterView = ({ text, symbol, live, isRaw }: Props) => {
  const say = useWords(directivesWords);
  const layout = useMemo(() => layoutOf(text), [text]);
  if (isRaw || layout === null)
    return (
      <article className={`${styles['letter']} ${styles['raw']}`} lang="vi" aria-label={say('letter.of', { symbol })}>
        <MarkedText text={text} span={{ start: 0, end: text.length }} live={live} />
      </article>
    );
  return <OfficialLetter {...{ text, symbol, live, layout }} />;
};
const OfficialLetter = ({ text, symbol, live, layout }: Omit<Props, 'isRaw'> & { readonly layout: LetterLayout }) => {
  const said = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');
  const lines = (spans: readonly Span[]) => spans.map(said);
  const subject = lines(layout.subject).join(' ');
  return (
    <LetterFrame
      symbol={layout.symbol ? said(layout.symbol) : symbol}
      issuerLines={lines(layout.issuerLines)}
      placeAndDate={layout.placeAndDate && said(layout.placeAndDate)}
      urgency={layout.urgency && said(layout.urgency)}
      title={layout.title && said(layout.title)}
      subject={subject}
      addressees={lines(layout.addressees)}
      coAddressees={lines(layout.coAddressees)}
      copies={lines(layout.copies)}
      signature={lines(layout.signature)}
      signer={layout.signer && said(layout.signer)}
      below={layout.below && <MarkedText text={text} span={layout.below} live={live} />}
    >
      {paragraphsOf(text, layout.body).map((paragraph) => (
        <p key={paragraph.start} data-kind={paragraph.kind}>
          <MarkedText text={text} span={paragraph} live={live} />
        </p>
      ))}
    </LetterFrame>
  );
};
