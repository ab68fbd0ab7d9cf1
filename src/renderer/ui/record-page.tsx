import { Button, Switch, Tabs } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { RecordKind } from '#shared/journal/records.ts';
import { HistoryLink } from './history-link.tsx';
import { PageHeader } from './page-header.tsx';
import { Page } from './page.tsx';
import classes from './record-page.module.css';

type Part = { readonly id: string; readonly name: string; readonly content: ReactNode };

/**
 * The page of one record that saves by itself: the way back, its name, whether it goes into reports,
 * and its parts as tabs. A link to claimed words (`?stage=…`) opens the first part.
 */
export function RecordPage(props: {
  readonly back: { readonly to: string; readonly name: string };
  readonly title: string;
  readonly sub: ReactNode;
  readonly kind: RecordKind;
  readonly id: string;
  readonly state: ReactNode;
  /** What has to be put right in the record as a whole; nothing most of the time. */
  readonly notice?: ReactNode;
  readonly included: boolean;
  readonly onIncluded: (included: boolean) => void;
  readonly deleteName: string;
  readonly onDelete: () => void;
  readonly parts: readonly [Part, ...Part[]];
}) {
  const [search, setSearch] = useSearchParams();
  const shown = props.parts.find(({ id }) => id === search.get('show')) ?? props.parts[0];
  return (
    <Page>
      <div className={classes['page']}>
        <p className={classes['back']}>
          <Link to={props.back.to}>{props.back.name}</Link>
        </p>
        <PageHeader title={props.title} sub={props.sub} />
        {props.notice}
        <div className={classes['bar']}>
          {props.state}
          <div className={classes['do']}>
            <Switch
              label="Include in reports"
              checked={props.included}
              onChange={(event) => props.onIncluded(event.currentTarget.checked)}
            />
            <HistoryLink kind={props.kind} id={props.id} />
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
              onClick={props.onDelete}
            >
              {props.deleteName}
            </Button>
          </div>
        </div>
        <Tabs
          keepMounted={false}
          value={shown.id}
          onChange={(next) => setSearch({ show: next ?? shown.id }, { replace: true })}
        >
          <Tabs.List className={classes['tabs'] ?? ''}>
            {props.parts.map(({ id, name }) => (
              <Tabs.Tab key={id} value={id}>
                {name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {props.parts.map(({ id, content }) => (
            <Tabs.Panel key={id} value={id}>
              {content}
            </Tabs.Panel>
          ))}
        </Tabs>
      </div>
    </Page>
  );
}
