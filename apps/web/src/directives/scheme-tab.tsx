import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import type { Citation, DirectivePage } from './directive.types';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';
import { isDocument, RelatedName } from './related-tab';
import { placeOf, type Place } from './relations';

/** The scheme of relations as readers of legal documents know it: what it acts on above, what changed it beside, what carries it out below. */
export const SchemeTab = ({ page }: { readonly page: DirectivePage }) => {
  const say = useWords(directivesWords);
  const placed = [
    ...page.cites.map((citation) => ({ citation, place: placeOf(citation, 'cites') })),
    ...page.citedBy.filter(isDocument).map((citation) => ({ citation, place: placeOf(citation, 'citedBy') })),
  ];
  const at = (place: Place): readonly Citation[] => placed.filter((each) => each.place === place).map(({ citation }) => citation);
  return (
    <div className={styles['scheme']}>
      <SchemeBox place="above" of={at('above')} />
      <SchemeBox place="beside" of={at('beside')} />
      <section className={styles['schemeThis']}>
        <h2>{say('scheme.this')}</h2>
        <strong>{page.symbol ?? say('no-symbol')}</strong>
        <div>{page.issuerName}</div>
        <div className="quiet">{page.issuedOn && dayOf(page.issuedOn)}</div>
      </section>
      <SchemeBox place="changes" of={at('changes')} />
      <SchemeBox place="below" of={at('below')} />
    </div>
  );
};
const SchemeBox = ({ place, of }: { readonly place: Place; readonly of: readonly Citation[] }) => {
  const say = useWords(directivesWords);
  return (
    <section className={styles['schemeBox']} data-place={place}>
      <h2>
        {say(`scheme.${place}`)} <span className="quiet">{of.length}</span>
      </h2>
      {of.length === 0 ? (
        <p className="quiet">{say('related.none')}</p>
      ) : (
        <ul>
          {of.map((citation) => (
            <li key={citation.citationId}>
              <span className="quiet">{say(`relation.${citation.relation}`)}</span> <RelatedName of={citation} />{' '}
              <span className="quiet">
                {[citation.issuerName, citation.issuedOn && dayOf(citation.issuedOn)].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
