import { documentTypeName } from '@cascade/directives/domain';
import { Link } from '@tanstack/react-router';
import { StateSign } from '../parts/state-sign';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import type { Citation, DirectivePage } from './directive.types';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';

/** The name of a related document, a link where it is held. */
export const RelatedName = ({ of }: { readonly of: Citation }) => {
  const say = useWords(directivesWords);
  const { documentType, symbol, directiveId, status } = of;
  const isDraft = status === 'draft' || status === 'numbering' || status === 'prepared';
  const name = [documentType && documentTypeName(documentType), symbol ?? (isDraft ? null : say('no-symbol'))].filter(Boolean).join(' ');
  if (directiveId === null) return <span className={styles['ghost']}>{name}</span>;
  return (
    <>
      <Link to="/directives/$directiveId" params={{ directiveId }}>
        {name}
      </Link>
      {isDraft && (
        <>
          {' '}
          <StateSign of="draft" />
        </>
      )}
    </>
  );
};
/** A draft that the engine made and nobody has touched is no document yet, but silence: it stands in no list of documents. */
export const isDocument = ({ status }: Pick<Citation, 'status'>): boolean => status !== 'prepared';
/** Every citation both ways, with its sentence. */
export const RelatedTab = ({ page: { cites, citedBy } }: { readonly page: DirectivePage }) => {
  const say = useWords(directivesWords);
  return (
    <>
      <RelatedTable title={say('related.cites')} of={cites} />
      <RelatedTable title={say('related.citedBy')} of={citedBy.filter(isDocument)} />
    </>
  );
};
const RelatedTable = ({ title, of }: { readonly title: string; readonly of: readonly Citation[] }) => {
  const say = useWords(directivesWords);
  return (
    <section>
      <h2>
        {title} <span className="quiet">{of.length}</span>
      </h2>
      {of.length === 0 ? (
        <p className="quiet">{say('related.none')}</p>
      ) : (
        <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{say('related.relation')}</th>
                <th scope="col">{say('related.document')}</th>
                <th scope="col">{say('related.sentence')}</th>
              </tr>
            </thead>
            <tbody>
              {of.map((citation) => (
                <tr key={citation.citationId}>
                  <td>
                    {say(`relation.${citation.relation}`)}
                    {citation.carries === 1 && <div className="quiet">{say('related.carries')}</div>}
                  </td>
                  <td>
                    <RelatedName of={citation} />
                    <div className="quiet">
                      {[citation.issuerName, citation.issuedOn && dayOf(citation.issuedOn), citation.directiveId === null && say('ghost')]
                        .filter(Boolean)
                        .join(' · ')}
                    </div>
                  </td>
                  <td className={styles['serif']}>{citation.sentence}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
