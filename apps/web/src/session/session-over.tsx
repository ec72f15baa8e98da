import { useState } from 'react';
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { api } from '../api/client';
import { Field } from '../parts/field';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import { useSessionChange, type SessionView } from './session';
import { sessionWords } from './session.words';
import formStyles from '../parts/form-dialog.module.css';

/** Over the page that somebody was at work on: it stays as it is, with all that was typed, until they are signed in again. */
export const SessionOver = ({ session }: { readonly session: SessionView }) => {
  const say = useWords(sessionWords);
  const [password, setPassword] = useState('');
  const name = session.signInName ?? '';
  const again = useSessionChange((typed: string) => api.POST('/api/session', { body: { name, password: typed } }));
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog>
          <Form
            className={formStyles['form']!}
            onSubmit={(event) => {
              event.preventDefault();
              if (!again.isPending) again.mutate(password);
            }}
          >
            <Heading slot="title">{say('over.title')}</Heading>
            <p>{say('over.about')}</p>
            <p>
              {say('name')}: <strong>{name}</strong>
            </p>
            <Field
              label={say('password')}
              value={password}
              onChange={setPassword}
              type="password"
              autoComplete="current-password"
              isRequired
              autoFocus
            />
            {again.error !== null && <ProblemNote error={again.error} />}
            <div className={formStyles['buttons']}>
              <Button type="submit" className="react-aria-Button primary" isDisabled={again.isPending}>
                {say('sign-in')}
              </Button>
              <a href="/sign-in">{say('over.else')}</a>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
