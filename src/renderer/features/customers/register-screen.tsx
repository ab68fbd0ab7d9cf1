import { TextInput } from '@mantine/core';
import { IconAddressBook, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Identity } from '#shared/customers/identity.ts';
import { CustomersRoomTabs } from '#renderer/ui/customers-room-tabs.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useCustomers, useIdentities } from '#renderer/ui/journal-queries.ts';
import { ListAndPanel } from '#renderer/ui/list-and-panel.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { RecordRows } from '#renderer/ui/record-rows.tsx';
import { useOpenItem } from '#renderer/ui/use-open-item.ts';
import classes from './customers.module.css';
import { findInRegister } from './find-in-register.ts';
import { IdentityPanel } from './identity-panel.tsx';
import { RegisterWarning } from './register-warning.tsx';

/** Who is behind a code, and which code somebody has. The one place of the journal with real names. */
export function RegisterScreen() {
  const customers = useCustomers();
  const identities = useIdentities();
  const { openId, open } = useOpenItem();
  const [text, setText] = useState('');
  const opened = customers.find(({ id }) => id === openId);
  const rows = findInRegister(customers, identities, text).map(({ customer, identity }) => ({
    id: customer.id,
    name: customer.code,
    line: identity?.realName || 'No name in the register',
    side: identity === undefined ? '' : heldWords(identity),
  }));
  return (
    <Page wide>
      <CustomersRoomTabs />
      <PageHeader
        title="Register of names"
        sub="Real names stand here and nowhere else. No report is made from it."
      />
      <RegisterWarning />
      {customers.length === 0 ? (
        <EmptyState icon={IconAddressBook} title="No customers yet">
          Add a customer under Customers first; then the name behind the code can be kept here.
        </EmptyState>
      ) : (
        <>
          <div className={classes['tools']}>
            <TextInput
              aria-label="Look somebody up"
              placeholder="Name, number, e-mail or code"
              leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </div>
          <ListAndPanel
            list={
              rows.length === 0 ? (
                <p className={classes['nothing']}>Nobody in the register has these words.</p>
              ) : (
                <RecordRows label="Register" rows={rows} openId={openId} onOpen={open} />
              )
            }
            panel={
              opened ? (
                <IdentityPanel
                  key={opened.id}
                  customer={opened}
                  saved={identities.find(({ id }) => id === opened.id)}
                  onClose={() => open(null)}
                />
              ) : null
            }
          />
        </>
      )}
    </Page>
  );
}

const heldWords = ({ otherNames, emails, phones, accountNumbers }: Identity): string => {
  const held = [...otherNames, ...emails, ...phones, ...accountNumbers].length;
  return held === 0 ? '' : held === 1 ? 'and 1 more detail' : `and ${held} more details`;
};
