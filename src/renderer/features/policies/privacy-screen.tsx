import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import classes from './policies.module.css';
import { useHeldData } from './use-held-data.ts';

/** What the journal holds about other people, how much of it, and where: counted from the journal itself. */
export function PrivacyScreen() {
  const { open } = useStatus();
  const held = useHeldData();
  return (
    <Page>
      <p>
        <Link to="/policies">Law and policy</Link>
      </p>
      <PageHeader
        title="What this journal holds about customers"
        sub="Counted just now from the journal that is open."
      />
      <Prose>
        Everything is in one folder on this computer: <code>{open?.folder}</code>. The app opens no
        connection to any other machine. Its own backups stay on this computer, as{' '}
        <Link to="/settings">Settings</Link> shows; copies and documents you make are where you put
        them.
      </Prose>
      <table className={classes['held']}>
        <VisuallyHidden component="caption">What is held about other people</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How many</th>
            <th scope="col">What may stand in it</th>
            <th scope="col">In documents</th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ what, count, holds, printed }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{count}</td>
              <td>{holds}</td>
              <td>{printed}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Prose>
        People are known here by codes. Keep no more about somebody than you need to remember what
        you did; leave health, religion and the like out unless they asked you to note it. What you
        delete goes to the <Link to="/trash">trash</Link> and stays in the folder as an older
        version. To take somebody out for good, open the <Link to="/customers">customer</Link> and
        choose “What is held, and erasing it”; copies and documents made before are yours to delete.
      </Prose>
    </Page>
  );
}

const Prose = ({ children }: { readonly children: ReactNode }) => (
  <p className={classes['prose']}>{children}</p>
);
