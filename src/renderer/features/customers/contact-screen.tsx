import { Button, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { contactStages, type Contact } from '#shared/customers/contact.ts';
import type { Customer } from '#shared/customers/customer.ts';
import { DoubledCode } from '#renderer/ui/doubled-code.tsx';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { useContacts, useCustomers, useFollowUps } from '#renderer/ui/journal-queries.ts';
import { PolicyLinks } from '#renderer/ui/links/policy-links.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { RichTextEditor } from '#renderer/ui/rich-text/rich-text-editor.tsx';
import { contentOf, withContent } from '#renderer/ui/section-content.ts';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useOpenedWords } from '#renderer/ui/use-opened-words.ts';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { ContactFacts } from './contact-facts.tsx';
import classes from './customers.module.css';
import { CustomerFollowUps } from './customer-follow-ups.tsx';
import { GreetingNotes } from './greeting-notes.tsx';
import { MannerFields } from './manner-fields.tsx';
import { QuestionLog } from './question-log.tsx';

/** One contact with a customer, told as fully as it is worth. */
export function ContactScreen() {
  const { id } = useParams();
  return <FoundContact key={id} id={id} />;
}

function FoundContact({ id }: { readonly id: string | undefined }) {
  const contact = useContacts().find((each) => each.id === id);
  const customer = useCustomers().find((each) => each.id === contact?.customerId);
  // The way on when the contact is deleted, here or elsewhere, while it is open.
  const [room] = useState(contact ? `/customers/${contact.customerId}` : '/customers');
  if (!contact) return <Navigate to={room} replace />;
  return <OpenContact contact={contact} customer={customer} />;
}

function OpenContact(props: {
  readonly contact: Contact;
  readonly customer: Customer | undefined;
}) {
  const { contact, customer } = props;
  const { draft, edit, status, flush } = useRecordDraft('contacts', contact);
  const all = useContacts();
  const followUps = useFollowUps().filter(({ contactId }) => contactId === contact.id);
  const remove = useRemoveRecord('contacts');
  const named = { id: contact.id, name: `Contact ${contact.code}` };
  useOpenedWords();
  return (
    <Page>
      <p className={classes['back']}>
        {customer ? (
          <Link to={`/customers/${customer.id}`}>{customer.code}</Link>
        ) : (
          <Link to="/customers">All customers</Link>
        )}
      </p>
      <PageHeader
        title={draft.purpose === '' ? `Contact ${draft.code}` : draft.purpose}
        sub={`${draft.code}${customer ? ` · with ${customer.code}` : ''}`}
        actions={
          <Group gap={4}>
            <SaveState status={status} onRetry={() => void flush()} />
            <HistoryLink kind="contact" id={contact.id} />
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
              onClick={() => void flush().then(() => remove(named))}
            >
              Delete contact
            </Button>
          </Group>
        }
      />
      <DoubledCode
        room="contacts"
        kind="contact"
        record={draft}
        all={all}
        onCode={(code) => edit({ code })}
      />
      <ContactFacts contact={draft} customer={customer} onEdit={edit} />
      {contactStages.map((stage) => (
        <section key={stage.id} data-stage={stage.id} className={classes['stage']}>
          <h2>{stage.name}</h2>
          <p className={classes['question']}>{stage.question}</p>
          <RichTextEditor
            label={stage.name}
            placeholder="Write here"
            content={contentOf(contact.sections, stage.id)}
            onChange={(content) =>
              edit({ sections: withContent(draft.sections, stage.id, content) })
            }
          />
        </section>
      ))}
      <GreetingNotes greeting={draft.greeting} onChange={(greeting) => edit({ greeting })} />
      <QuestionLog questions={draft.questions} onChange={(questions) => edit({ questions })} />
      <MannerFields contact={draft} onEdit={edit} />
      <section className={classes['stage']}>
        <h2>Law and policy</h2>
        <PolicyLinks links={draft.links ?? []} onChange={(links) => edit({ links: [...links] })} />
      </section>
      {customer && (
        <CustomerFollowUps customer={customer} followUps={followUps} contactId={contact.id} />
      )}
    </Page>
  );
}
