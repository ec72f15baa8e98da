import { Link, useNavigate } from '@tanstack/react-router';
import { SaveView } from '../following/save-view';
import { AnswerOf } from '../parts/answer';
import { Page } from '../parts/page';
import { dayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { titleOf } from './drawing/node-shapes';
import { lineageWords } from './lineage.words';
import { NO_FILTERS } from './model/filters';
import { filterState } from './model/view-state';
import { ChainView } from './view/chain-view';
import { SilentNames } from './view/silent-names';
import { idOf, useChain } from './view/use-chain';
import { useViewState } from './view/use-view-state';

/** One document in the middle, the orders above it, what came of it. */
export const ChainPage = () => {
  const language = useLanguage();
  const say = useWords(lineageWords);
  const navigate = useNavigate();
  const { directiveId, state, change } = useViewState();
  const shown = useChain(directiveId, state);
  const { middle, focus, whole } = shown;
  const node = whole.nodes.get(focus);
  const title = node ? `${say('title')} · ${titleOf(node, language)}` : say('title');
  const about =
    node &&
    (node.issuedOn
      ? say('about', { issuer: node.issuerName ?? say('no-body'), date: dayOf(node.issuedOn) })
      : say('about.no-date', { issuer: node.issuerName ?? say('no-body') }));
  /** Another document goes into the middle: what was opened and selected around the old one is left behind, filters and view stay. */
  const putInMiddle = (key: string): void =>
    void navigate({
      to: '/lineage/$directiveId',
      params: { directiveId: idOf(key) },
      search: (before: object) => ({
        ...before,
        open: undefined,
        openUp: undefined,
        fold: undefined,
        selected: undefined,
        only: undefined,
        pathTo: undefined,
      }),
    });
  const openDocument = (key: string): void => {
    const id = whole.nodes.get(key)?.directiveId;
    if (id) void navigate({ to: '/directives/$directiveId', params: { directiveId: id } });
  };
  return (
    <Page
      title={title}
      about={
        <>
          {about}
          {middle.data && (
            <>
              {' · '}
              <SilentNames
                answer={middle.data}
                chain={whole}
                onFilter={(states) => change(filterState({ ...NO_FILTERS, states }))}
                onSelect={(selected) => change({ selected })}
              />
            </>
          )}
        </>
      }
      actions={
        node?.directiveId && (
          <>
            <SaveView page="lineage" directiveId={node.directiveId} name={titleOf(node, language)} />
            <Link to="/directives/$directiveId" params={{ directiveId: node.directiveId }} className="react-aria-Button primary">
              {say('open.document')}
            </Link>
          </>
        )
      }
    >
      <AnswerOf of={middle}>
        {(answer) => (
          <ChainView
            answer={answer}
            shown={shown}
            state={state}
            change={change}
            putInMiddle={putInMiddle}
            openDocument={openDocument}
            directiveId={directiveId}
          />
        )}
      </AnswerOf>
    </Page>
  );
};
