import { documentTypeName } from '@cascade/directives/domain';
import { useWords } from '../words/words';
import type { DirectivePage } from './directive.types';
import { citingSentence, dateLine, issuerLinesOf, signatureLines } from './drafted-head';
import { directivesWords } from './directives.words';
import { LetterFrame } from './letter-frame';
import styles from './letter.module.css';
import { ItemHandle, type LiveLetter } from './marked-text';

const FILE_COPY = /^[-–\s]*lưu\b/iu;
/** A letter written here, in the same layout: its parts are known, not read. */
export const DraftedLetter = ({ page, live }: { readonly page: DirectivePage; readonly live: LiveLetter }) => {
  const say = useWords(directivesWords);
  const { header, documentType, symbol, issuerName, issuedOn, subject, items, cites } = page;
  const addressees = header?.addressees ?? [];
  const isLetter = documentType === null || documentType === 'CV';
  const to = addressees.filter(({ role }) => role === 'to').map(({ text }) => text);
  const copies = addressees.filter(({ role }) => role === 'copy').map(({ text }) => text);
  const { capacity, name } = signatureLines(header?.signatory ?? null);
  return (
    <LetterFrame
      symbol={`${say('letter.number')} ${symbol ?? '        /'}`}
      issuerLines={issuerLinesOf(header?.issuerAsWritten ?? issuerName ?? '')}
      placeAndDate={dateLine(header?.place ?? null, issuedOn)}
      urgency={header?.urgency ?? null}
      title={isLetter ? null : documentTypeName(documentType).toLocaleUpperCase('vi')}
      subject={subject ?? ''}
      addressees={to}
      coAddressees={addressees.filter(({ role }) => role === 'coAddressed').map(({ text }) => text)}
      copies={copies.some((copy) => FILE_COPY.test(copy)) || to.length === 0 ? copies : ['Như trên', ...copies, 'Lưu: VT']}
      signature={capacity}
      signer={name}
    >
      {cites.map((citation) => {
        const sentence = citingSentence(citation);
        return sentence && <p key={citation.citationId}>{sentence}</p>;
      })}
      {items.map((item) => (
        <p
          key={item.itemId}
          className={styles['item']}
          data-item={item.itemId}
          data-selected={item.itemId === live.chosen || undefined}
          onClick={() => live.choose(item.itemId)}
        >
          <ItemHandle item={item} isChosen={item.itemId === live.chosen} choose={live.choose} />
          {/^\d/.test(item.text ?? '') ? '' : `${item.label}. `}
          {item.text}
        </p>
      ))}
    </LetterFrame>
  );
};
