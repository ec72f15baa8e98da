import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import {
  Dialog,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { ProblemNote } from '../parts/problem-note';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './command-palette.module.css';
import { frameWords } from './frame.words';
import { PAGES, SECTIONS } from './sections';

/** Without marks, as people type: 'Chuỗi văn bản' -> 'chuoi van ban'. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Finds documents by fragments, bodies (their tasks) and pages by name; arrows choose, Enter opens. */
export const CommandPalette = ({ close }: { readonly close: () => void }) => {
  const say = useWords(frameWords);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const found = useAnswer('/api/search', { query: { text: asked, limit: 12 } }, { enabled: asked.length > 1 });
  const pages = (asked === '' ? SECTIONS : PAGES).filter(({ word }) => folded(say(word)).includes(folded(asked)));
  const all = asked.length > 1 ? (found.data?.items ?? []) : [];
  const documents = all.filter((item) => 'directiveId' in item).filter(({ directiveId }) => directiveId !== null);
  const named = useAnswer('/api/authorities', { query: { text: asked || '-', limit: 4 } }, { enabled: asked.length > 1 });
  const bodies = asked.length > 1 ? (named.data?.items ?? []) : [];
  const go = (key: string): void => {
    const [kind, rest = ''] = [key.slice(0, 1), key.slice(1)];
    close();
    if (kind === 'p') void navigate({ to: rest });
    else if (kind === 'b') void navigate({ to: '/tasks', search: { body: rest } } as never);
    else void navigate({ to: '/directives/$directiveId', params: { directiveId: rest } } as never);
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal>
        <Dialog aria-label={say('search.title')} className={styles['dialog']!}>
          <SearchField value={text} onChange={setText} autoFocus>
            <Label className="visually-hidden">{say('search.title')}</Label>
            <Input
              placeholder={say('search')}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown') return;
                event.preventDefault();
                event.currentTarget.closest('[role=dialog]')?.querySelector<HTMLElement>('[role=option]')?.focus();
              }}
            />
          </SearchField>
          {found.error && <ProblemNote error={found.error} />}
          <ListBox aria-label={say('search.title')} onAction={(key) => go(String(key))} className={styles['list']!}>
            <ListBoxSection>
              {documents.length > 0 && <Header>{say('search.documents')}</Header>}
              {documents.map((item) => (
                <ListBoxItem key={item.id} id={`d${item.directiveId}`} textValue={`${item.symbol} ${item.issuerName}`}>
                  <strong>{item.symbol ?? '–'}</strong> {item.issuerName}
                  {item.issuedOn && <span className="quiet"> · {dayOf(item.issuedOn)}</span>}
                  <div className="quiet">{item.subject}</div>
                </ListBoxItem>
              ))}
            </ListBoxSection>
            <ListBoxSection>
              {bodies.length > 0 && <Header>{say('search.bodies')}</Header>}
              {bodies.map(({ authorityId, name, parentName }) => (
                <ListBoxItem key={authorityId} id={`b${authorityId}`} textValue={name}>
                  <strong>{name}</strong> <span className="quiet">{parentName}</span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
            <ListBoxSection>
              {pages.length > 0 && <Header>{say('search.pages')}</Header>}
              {pages.map(({ to, word }) => (
                <ListBoxItem key={to} id={`p${to}`} textValue={say(word)}>
                  {say(word)}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          </ListBox>
          {asked.length <= 1 && <p className="quiet">{say('search.hint')}</p>}
          {asked.length > 1 && found.data !== undefined && documents.length + bodies.length + pages.length === 0 && (
            <p role="status">{say('search.nothing', { text: asked })}</p>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
