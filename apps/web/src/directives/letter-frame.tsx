import type { ReactNode } from 'react';
import { useWords } from '../words/words';
import { directivesWords } from './directives.words';
import styles from './letter.module.css';

interface Props {
  readonly symbol: string;
  readonly issuerLines: readonly string[];
  readonly placeAndDate: string | null;
  readonly urgency: string | null;
  /** 'CHỈ THỊ'; null in an official letter, whose subject stands below the symbol. */
  readonly title: string | null;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly coAddressees: readonly string[];
  readonly copies: readonly string[];
  readonly signature: readonly string[];
  readonly signer: string | null;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}
const Listed = ({ lead, of }: { readonly lead: string; readonly of: readonly string[] }) => {
  if (of.length === 0) return null;
  return (
    <div className={styles['to']}>
      <span>{lead}</span>
      {of.length === 1 ? (
        <span>{of[0]}</span>
      ) : (
        <ul>
          {of.map((each, at) => (
            <li key={at}>{each}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
/** The official layout of an administrative letter (NĐ 30/2020, Phụ lục I): two columns of head, title, body, signature, recipients. */
export const LetterFrame = (props: Props) => {
  const {
    symbol,
    issuerLines,
    placeAndDate,
    urgency,
    title,
    subject,
    addressees,
    coAddressees,
    copies,
    signature,
    signer,
    below,
    children,
  } = props;
  const say = useWords(directivesWords);
  return (
    <article className={styles['letter']} lang="vi" aria-label={say('letter.of', { symbol })}>
      <div className={styles['head']}>
        <div className={`${styles['issuer']} ${styles['underlined']}`}>
          {issuerLines.map((line, at) => (
            <div key={at}>{line}</div>
          ))}
        </div>
        <div>
          <div className={styles['state']}>{say('motto')}</div>
          <div className={styles['motto']}>{say('motto.below')}</div>
        </div>
        <div>
          <div>{symbol}</div>
          {!title && subject !== '' && (
            <div className={styles['about']}>
              {say('letter.about')} {subject}
            </div>
          )}
          {urgency && <div className={styles['urgency']}>{urgency}</div>}
        </div>
        <div className={styles['place']}>{placeAndDate ?? say('letter.date.blank')}</div>
      </div>
      {title && (
        <div className={`${styles['title']} ${styles['underlined']}`}>
          <strong>{title}</strong>
          {subject !== '' && (
            <strong>
              {say('letter.about.titled')} {subject}
            </strong>
          )}
        </div>
      )}
      <Listed lead={say('letter.to')} of={addressees} />
      <Listed lead={say('letter.co')} of={coAddressees} />
      <div className={styles['body']}>{children}</div>
      <div className={styles['tail']}>
        <div className={styles['copies']}>
          {copies.length > 0 && (
            <>
              <strong>{say('letter.copies')}</strong>
              <ul>
                {copies.map((copy, at) => (
                  <li key={at}>{copy}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className={styles['signature']}>
          {signature.map((line, at) => (
            <span key={at}>{line}</span>
          ))}
          {signer && <span className={styles['signer']}>{signer}</span>}
        </div>
      </div>
      {below && <div className={styles['below']}>{below}</div>}
    </article>
  );
};
