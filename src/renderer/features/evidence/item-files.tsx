import { Switch } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Evidence } from '#shared/evidence/evidence.ts';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { useEvidence } from '#renderer/ui/journal-queries.ts';
import { FileList } from './file-list.tsx';
import { ChooseFiles } from './intake/choose-files.tsx';
import { DropZone } from './intake/drop-zone.tsx';
import { findKnownFile } from '#shared/evidence/find-known-file.ts';
import { IntakeReport } from './intake/intake-report.tsx';
import { useIntake } from './intake/use-intake.ts';
import classes from './evidence.module.css';

/** The files of one item, or that it must have none. */
export function ItemFiles(props: {
  readonly item: Evidence;
  readonly onEdit: (changed: Partial<Evidence>) => void;
}) {
  const { item, onEdit } = props;
  const intake = useFilesOf(item, (files) => onEdit({ files }));
  const files = item.files ?? [];
  const mustNotBeCopied = item.signpost === true;
  return (
    <DropZone
      says={`Add to ${item.code}`}
      onFiles={(dropped) => void (mustNotBeCopied ? undefined : intake.take(dropped))}
    >
      <fieldset className={classes['group']}>
        <legend>Files</legend>
        {files.length > 0 && (
          <FileList files={files} onChange={(changed) => onEdit({ files: changed })} />
        )}
        <IntakeReport intake={intake} />
        {!mustNotBeCopied && (
          <ChooseFiles
            name={`Add files to ${item.code}…`}
            onFiles={(chosen) => void intake.take(chosen)}
            button={{ size: 'xs' }}
          />
        )}
        {files.length === 0 && (
          <Switch
            label="It must not be copied: this is a signpost"
            checked={mustNotBeCopied}
            onChange={(event) => onEdit({ signpost: event.currentTarget.checked })}
          />
        )}
      </fieldset>
    </DropZone>
  );
}

/** Files come one by one while the item is being edited: each is added to the list as it is then. */
function useFilesOf(item: Evidence, onFiles: (files: readonly EvidenceFile[]) => void) {
  const others = useEvidence();
  const files = useRef(item.files ?? []);
  useEffect(() => {
    files.current = item.files ?? [];
  }, [item.files]);
  return useIntake({
    findKnown: (hash) =>
      findKnownFile(
        [{ ...item, files: files.current }, ...others.filter(({ id }) => id !== item.id)],
        hash,
      ),
    onFile: (file) => {
      files.current = [...files.current, file];
      onFiles(files.current);
      return Promise.resolve(null);
    },
  });
}
