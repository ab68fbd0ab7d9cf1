import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Version } from '#shared/history/history-calls.ts';
import { recordKindSchema } from '#shared/journal/records.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { ComparedVersions } from './compared-versions.tsx';
import classes from './history.module.css';
import { recordPlace } from './record-place.ts';
import { SettleVersions } from './settle-versions.tsx';
import { useHistory, type RecordReference } from './use-history.ts';
import { VersionList } from './version-list.tsx';

/** All saved versions of one record: when, by how much, word by word, and the way back to any of them. */
export function HistoryScreen() {
  const params = useParams();
  const kind = recordKindSchema.safeParse(params['kind']);
  return kind.success ? (
    <RecordHistory record={{ kind: kind.data, id: params['id'] ?? '' }} />
  ) : (
    <NoHistory />
  );
}

function RecordHistory({ record }: { readonly record: RecordReference }) {
  const history = useHistory(record);
  if (!history) return <NoHistory />;
  const { name, versions } = history;
  const [current] = versions;
  const others = versions.filter(({ standing }) => standing === 'other');
  const shown = versions.find(({ standing }) => standing === 'current') ?? current;
  const place = recordPlace(record);
  return (
    <Page wide>
      <p className={classes['back']}>
        <Link to={place.path}>{place.name}</Link>
      </p>
      <PageHeader title={`History of ${name}`} sub={summary(versions)} />
      {others.map(
        (other) =>
          shown && (
            <SettleVersions key={other.revision} record={record} shown={shown} other={other} />
          ),
      )}
      {/* A restored version is the newest: it is opened by being a new list. */}
      <Versions key={current?.revision} record={record} versions={versions} />
    </Page>
  );
}

function Versions(props: {
  readonly record: RecordReference;
  readonly versions: readonly Version[];
}) {
  const { record, versions } = props;
  const [openRevision, setOpenRevision] = useState(versions[0]?.revision ?? '');
  const index = versions.findIndex(({ revision }) => revision === openRevision);
  const open = versions[index];
  if (!open) return null;
  return (
    <div className={classes['frame']}>
      <VersionList versions={versions} openRevision={openRevision} onOpen={setOpenRevision} />
      <ComparedVersions key={open.revision} record={record} version={open} versions={versions} />
    </div>
  );
}

const summary = (versions: readonly Version[]): string =>
  versions.length === 1
    ? 'Only one version yet. Each time you come back and change something, the one before is kept.'
    : `${versions.length} versions, the newest first. None is ever thrown away.`;

const NoHistory = () => (
  <Page>
    <EmptyState icon={IconHistory} title="There is no history here">
      Nothing with this address was ever saved in this journal.
    </EmptyState>
  </Page>
);
