import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconPackageExport } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { today } from '#renderer/ui/day.ts';
import { JobProgressLine } from '#renderer/ui/job-progress-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useProfile, useStatus } from '#renderer/ui/journal-queries.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import { bundleEnding, bundleName } from '#shared/bundles/bundle-name.ts';
import { joinPath } from './join-path.ts';
import classes from './settings.module.css';

/** The whole journal in one file: to keep it safe somewhere else, or to take it to another computer. */
export function CopyJournal() {
  const { open } = useStatus();
  const [asking, setAsking] = useState(false);
  return (
    <section className={classes['group']} aria-labelledby="copy-title">
      <h2 id="copy-title">A copy to keep</h2>
      <p className={classes['quiet']}>
        Everything in one file: entries with all their earlier versions, evidence, guides.{' '}
        {open?.hasPassword
          ? 'It stays encrypted: the password or the recovery key of today opens it.'
          : 'It is not locked: whoever has it can read it.'}{' '}
        “Restore a copy” on the first screen brings it back.
      </p>
      {asking ? (
        <CopyForm />
      ) : (
        <Button
          leftSection={<IconPackageExport size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          Copy the whole journal to one file…
        </Button>
      )}
    </section>
  );
}

function CopyForm() {
  const { app, bundles } = useJournal();
  const { documentsFolder, picksFolders } = useStatus();
  const { candidate } = useProfile();
  const [folder, setFolder] = useState(documentsFolder);
  const [name, setName] = useState(() => bundleName(candidate, today()));
  const [notCopied, setNotCopied] = useState<readonly string[]>([]);
  const { state, run, stop } = useJob();
  const file = joinPath(folder, name.trim().endsWith(bundleEnding) ? name : name + bundleEnding);

  const choose = async () => {
    const answer = await app.chooseFolder({ title: 'Where to keep the copy', start: folder });
    if (answer.outcome === 'chosen') setFolder(answer.folder);
  };
  const copy = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const started = await bundles.make({ file });
      setNotCopied(started.outcome === 'started' ? started.others : []);
      return started;
    });
  };
  return (
    <form onSubmit={copy} className={classes['copy']}>
      <div className={classes['folder']}>
        <TextInput
          label="Folder"
          value={folder}
          spellCheck={false}
          error={folder.trim() === '' && 'Enter a folder.'}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
        {picksFolders && <Button onClick={() => void choose()}>Choose…</Button>}
      </div>
      <TextInput
        label="Name of the file"
        value={name}
        spellCheck={false}
        error={name.trim() === '' && 'Enter a name.'}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {state.phase !== 'running' && (
        <Button type="submit" disabled={folder.trim() === '' || name.trim() === ''}>
          Copy the journal
        </Button>
      )}
      <JobProgressLine
        state={state}
        onStop={stop}
        done={
          <>
            <p className={classes['done']}>
              <IconCheck size={16} stroke={1.75} aria-hidden />
              Copied and read back. The copy is {file}
            </p>
            {notCopied.length > 0 && (
              <p className={classes['quiet']}>
                Not copied, because they are no part of a journal: {notCopied.join(', ')}
              </p>
            )}
          </>
        }
      />
    </form>
  );
}
