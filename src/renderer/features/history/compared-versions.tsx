import { Button, NativeSelect } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { Version } from '#shared/history/history-calls.ts';
import { dayAndTime } from '#renderer/ui/day.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useReadAgain } from '#renderer/ui/use-read-again.ts';
import { ComparedParts } from './compared-parts.tsx';
import classes from './history.module.css';
import type { RecordReference } from './use-history.ts';

/** The open version beside another one, and the button that brings it back. */
export function ComparedVersions(props: {
  readonly record: RecordReference;
  readonly version: Version;
  readonly versions: readonly Version[];
}) {
  const { record, version, versions } = props;
  const others = versions.filter(({ revision }) => revision !== version.revision);
  const before = versions[versions.indexOf(version) + 1] ?? null;
  const [against, setAgainst] = useState(before?.revision ?? '');
  const other = others.find(({ revision }) => revision === against) ?? null;
  const [older, newer] =
    other && other.revision > version.revision ? [version, other] : [other, version];
  return (
    <section className={classes['compared']} aria-label="The open version">
      <header className={classes['tools']}>
        <NativeSelect
          label="Compare with"
          value={against}
          disabled={others.length === 0}
          data={[
            { value: '', label: 'No other version' },
            ...others.map(({ revision, savedAt }) => ({
              value: revision,
              label: dayAndTime(savedAt),
            })),
          ]}
          onChange={(event) => setAgainst(event.currentTarget.value)}
        />
        {version.standing !== 'current' && !version.deleted && (
          <RestoreVersion record={record} version={version} />
        )}
      </header>
      <Suspense fallback={null}>
        <ComparedParts
          record={record}
          older={older}
          newer={newer}
          names={[older && dayAndTime(older.savedAt), dayAndTime(newer.savedAt)]}
        />
      </Suspense>
    </section>
  );
}

function RestoreVersion(props: { readonly record: RecordReference; readonly version: Version }) {
  const { history } = useJournal();
  const readAgain = useReadAgain();
  const [fault, setFault] = useState<string | null>(null);
  const restore = async () => {
    setFault(null);
    const saved = await history.restore({ ...props.record, revision: props.version.revision });
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    await readAgain();
  };
  return (
    <>
      <Button
        variant="filled"
        leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
        onClick={() => void restore()}
      >
        Restore this version
      </Button>
      {fault && <ErrorLine>{fault}</ErrorLine>}
    </>
  );
}
