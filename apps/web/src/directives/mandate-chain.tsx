import { documentTypeName } from '@cascade/directives/domain';
import { Link } from '@tanstack/react-router';
import { useAnswer, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';

type ChainLink = AnswerTo<'/api/tasks/{taskId}/mandate'>['chain'][number];
/** Where a task comes from, word for word: from the root order down to the one that gives it. */
export const MandateChain = ({ taskId }: { readonly taskId: string }) => {
  const say = useWords(directivesWords);
  const chain = useAnswer('/api/tasks/{taskId}/mandate', { path: { taskId } });
  return (
    <section className={styles['mandate']}>
      <h3>{say('mandate')}</h3>
      <AnswerOf of={chain}>
        {({ chain: links }) => (
          <>
            {links.length === 1 && <p className="quiet">{say('mandate.top')}</p>}
            <ol>
              {links.map((link, at) => (
                <Step key={at} link={link} isLast={at === links.length - 1} />
              ))}
            </ol>
          </>
        )}
      </AnswerOf>
    </section>
  );
};
const Step = ({ link, isLast }: { readonly link: ChainLink; readonly isLast: boolean }) => {
  const say = useWords(directivesWords);
  const { kind, directiveId, documentType, symbol, issuedOn, issuerName, item, cites } = link;
  const name = [documentType && documentTypeName(documentType), symbol ?? say('no-symbol')].filter(Boolean).join(' ');
  return (
    <li>
      {directiveId ? (
        <Link to="/directives/$directiveId" params={{ directiveId }} {...(item && { search: { item: item.itemId } })}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}{' '}
      <span className="quiet">
        {[issuerName, issuedOn && dayOf(issuedOn), kind === 'ghost' && say('mandate.ghost')].filter(Boolean).join(' · ')}
      </span>
      {cites?.text && <q className={styles['quoted']}>{cites.text}</q>}
      {item?.text ? (
        <q className={styles['quoted']}>
          <b>{item.label}.</b> {item.text}
        </q>
      ) : (
        !isLast && kind === 'directive' && <p className="quiet">{say('mandate.unknown')}</p>
      )}
    </li>
  );
};
