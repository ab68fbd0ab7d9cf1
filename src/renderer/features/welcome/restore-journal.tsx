import { Button, TextInput } from '@mantine/core';
import { IconPackageImport } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { JobProgressLine } from '#renderer/ui/job-progress-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import { useJob } from '#renderer/ui/use-job.ts';
import { bundleEnding } from '#shared/bundles/bundle-name.ts';
import { FolderField } from './folder-field.tsx';
import { suggestedFolder } from './folder-name.ts';
import { useOpenJournal } from './use-open-journal.ts';
import classes from './welcome.module.css';

/** Brings a journal back from a copy in one file, and opens it. */
export function RestoreJournal() {
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="restore-title">
      <h3 id="restore-title">Restore</h3>
      {asking ? (
        <RestoreForm />
      ) : (
        <Button
          size="xs"
          leftSection={<IconPackageImport size={16} stroke={1.75} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          Restore a copy…
        </Button>
      )}
    </section>
  );
}

function RestoreForm() {
  const { app, bundles, journals } = useJournal();
  const { journalsFolder, picksFolders } = useStatus();
  const [file, setFile] = useState('');
  const [typedFolder, setTypedFolder] = useState<string | null>(null);
  const folder = typedFolder ?? suggestedFolder(journalsFolder, copyName(file));
  const { state, run, stop } = useJob();
  const { open, opening, reason } = useOpenJournal();

  const choose = async () => {
    const answer = await app.chooseFile({
      title: 'Restore a copy',
      kind: { name: 'Copies of a journal', ending: bundleEnding.slice(1) },
    });
    if (answer.outcome === 'chosen') setFile(answer.file);
  };
  const restore = async (event: FormEvent) => {
    event.preventDefault();
    const last = await run(() => bundles.restore({ file: file.trim(), folder: folder.trim() }));
    if (last.phase !== 'ended' || last.ending.outcome !== 'saved') return;
    const restored = last.ending.folder;
    await open(() => journals.open({ folder: restored }));
  };
  const ready = file.trim() !== '' && folder.trim() !== '';
  return (
    <form className={classes['form']} onSubmit={(event) => void restore(event)}>
      <div className={classes['folder']}>
        <TextInput
          label="The copy"
          description="The whole path of the file. It ends in .hindsight."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={file}
          spellCheck={false}
          onChange={(event) => setFile(event.currentTarget.value)}
        />
        {picksFolders && <Button onClick={() => void choose()}>Choose…</Button>}
      </div>
      <FolderField
        label="Restore into"
        description="A new folder, or an empty one."
        dialogTitle="Where to restore the journal"
        folder={folder}
        error={null}
        onFolder={setTypedFolder}
      />
      {state.phase !== 'running' && (
        <div>
          <Button type="submit" size="xs" loading={opening} disabled={!ready}>
            Restore and open
          </Button>
        </div>
      )}
      <JobProgressLine state={state} onStop={stop} done={<p>Restored.</p>} />
      {reason && <ErrorLine>{reason}</ErrorLine>}
    </form>
  );
}

/** `…/Hindsight Ada 2026-03-14.hindsight` as `Hindsight Ada 2026-03-14`. */
const copyName = (file: string): string =>
  (file.trim().split(/[/\\]/).at(-1) ?? '').replace(bundleEnding, '');
