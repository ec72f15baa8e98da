import { documentTypeName } from '@cascade/directives/domain';
import { useWords } from '../words/words';
import { textOf, type DraftContent, type OrderItem } from './draft-content';
import styles from './drafting.module.css';
import { draftWords } from './drafting.words';

interface Props {
  readonly content: DraftContent;
  readonly issuerName: string;
  readonly order: readonly OrderItem[];
  readonly carriesOut: string | null;
  /** Number and day, once it has them. */
  readonly issued?: { readonly symbol: string; readonly issuedOn: string } | null;
}
/** As a letter writes a day: '2020-08-05' -> 05, 8, 2020: single figures of days, and of January and February, bear a nought. */
const dateParts = (on: string) => {
  const [year = '', month = '', day = ''] = on.split('-');
  return { day, month: Number(month) < 3 ? month : String(Number(month)), year };
};
/** The draft as a letter in its official layout, to be read, printed and put up for signature; number and day are blank until it is issued. */
export const LetterPaper = ({ content, issuerName, order, carriesOut, issued = null }: Props) => {
  const say = useWords(draftWords);
  const { documentType = 'CV', subject, place, addressees, items, signatory } = content;
  const to = addressees.filter(({ role }) => role !== 'copy').map(({ text }) => text);
  return (
    <article className={styles['paper']} lang="vi">
      <div className={styles['paperHead']}>
        <div>
          <p>
            <strong>{issuerName.toLocaleUpperCase('vi')}</strong>
          </p>
          <p>{issued ? say('number', { symbol: issued.symbol }) : say('number-blank')}</p>
          {documentType === 'CV' && subject && <p>V/v {subject}</p>}
        </div>
        <div>
          <p>
            <strong>{say('motto')}</strong>
          </p>
          <p>
            <strong>{say('motto.below')}</strong>
          </p>
          <p>
            <em>
              {place?.trim() && `${place.trim()}, `}
              {issued ? say('date', dateParts(issued.issuedOn)) : say('date-blank')}
            </em>
          </p>
        </div>
      </div>
      {documentType !== 'CV' && (
        <p className={styles['about']}>
          <strong>{documentTypeName(documentType).toLocaleUpperCase('vi')}</strong>
          <br />
          <strong>{subject}</strong>
        </p>
      )}
      {to.length > 0 && (
        <p className={styles['about']}>
          {say('paper.to')}: {to.join('; ')}.
        </p>
      )}
      {carriesOut && (
        <p>
          {carriesOut}, {issuerName}:
        </p>
      )}
      {items.map((item) => (
        <p key={item.label}>
          {item.label}. {textOf(item, order)}
        </p>
      ))}
      <div className={styles['signed']}>
        <p>
          <strong>
            {(signatory?.capacities ?? []).map((capacity) => `${capacity}. `)}
            {(signatory?.role ?? '').toLocaleUpperCase('vi')}
          </strong>
        </p>
        <br />
        <p>
          <strong>{signatory?.name}</strong>
        </p>
      </div>
    </article>
  );
};
