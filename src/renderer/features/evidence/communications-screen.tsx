import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconColumns2, IconMessages, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { channels, scenarios } from '#shared/evidence/communications.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useEvidence } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { listEvidence } from './list-evidence.ts';
import { communicationsTable } from './communications-table.ts';
import classes from './evidence.module.css';

/** Which ways of communicating are shown for which scenarios: where the table is empty, nothing is shown yet. */
export function CommunicationsScreen() {
  const items = useEvidence();
  const [text, setText] = useState('');
  const spoken = items.filter(({ channel = '' }) => channel.trim() !== '');
  const found = listEvidence(spoken, { text, sort: 'code' });
  const table = communicationsTable(found, { channels, scenarios });
  const count = spoken.length;
  return (
    <Page wide>
      <PageHeader
        title="Communications"
        sub={`${count === 0 ? 'Items' : `${count} ${count === 1 ? 'item' : 'items'}`} by channel and scenario. Assessors look for more than one of each.`}
        actions={<Link to="/evidence">All evidence</Link>}
      />
      {count === 0 ? (
        <EmptyState icon={IconMessages} title="No communication yet">
          Open an item under Evidence and say in which channel it took place: an e-mail, a call, a
          letter.
        </EmptyState>
      ) : (
        <>
          <TextInput
            className={classes['find'] ?? ''}
            aria-label="Find communications"
            placeholder="Title, label, channel, scenario or criterion"
            leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {found.length === 0 && <p>No communication has all of these words. Search for fewer.</p>}
          <section
            hidden={found.length === 0}
            className={classes['matrix']}
            aria-label="Communications"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls in its frame, also by keyboard
            tabIndex={0}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">Channel</th>
                  {table.scenarios.map((scenario) => (
                    <th key={scenario} scope="col">
                      {scenario}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(({ channel, cells }) => (
                  <tr key={channel}>
                    <th scope="row">{channel}</th>
                    {cells.map((cell, index) => (
                      <td key={table.scenarios[index]}>
                        <Items items={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <CompareTwo items={items} />
        </>
      )}
    </Page>
  );
}

function Items({ items }: { readonly items: readonly Evidence[] }) {
  if (items.length === 0) return <span className={classes['none']}>None</span>;
  return (
    <span className={classes['links']}>
      {items.map(({ id, code, title }) => (
        <Link key={id} to={`/evidence?item=${id}`} title={title}>
          {code}
        </Link>
      ))}
    </span>
  );
}

/** Two items to be looked at beside each other. */
export function CompareTwo({ items }: { readonly items: readonly Evidence[] }) {
  const navigate = useNavigate();
  const spoken = items.filter(({ channel = '' }) => channel !== '');
  const choices = (spoken.length > 1 ? spoken : items).map(({ id, code, title }) => ({
    value: id,
    label: `${code} ${title}`.slice(0, 70),
  }));
  const [one, setOne] = useState(choices[0]?.value ?? '');
  const [other, setOther] = useState(choices[1]?.value ?? '');
  if (choices.length < 2) return null;
  return (
    <section className={classes['group']} aria-labelledby="compare-two">
      <h2 id="compare-two">Compare two</h2>
      <p className={classes['quiet']}>
        How you spoke in one scenario beside how you spoke in another shows that you adapt.
      </p>
      <div className={classes['compare']}>
        <NativeSelect
          label="One"
          data={choices}
          value={one}
          onChange={(event) => setOne(event.currentTarget.value)}
        />
        <NativeSelect
          label="The other"
          data={choices}
          value={other}
          onChange={(event) => setOther(event.currentTarget.value)}
        />
      </div>
      <div>
        <Button
          leftSection={<IconColumns2 size={18} stroke={1.75} aria-hidden />}
          onClick={() => void navigate(`/evidence/compare?one=${one}&other=${other}`)}
        >
          Show side by side
        </Button>
      </div>
    </section>
  );
}
