import { ActionIcon, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { fileSize } from '#shared/evidence/file-size.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { FileFace } from './file-face.tsx';
import { FilePreview } from './preview/file-preview.tsx';
import classes from './evidence.module.css';

/** The files of an item: a look at each, what it shows, and a way to take it off. */
export function FileList(props: {
  readonly files: readonly EvidenceFile[];
  readonly onChange: (files: readonly EvidenceFile[]) => void;
}) {
  const { files, onChange } = props;
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = files.find(({ id }) => id === shownId);
  const change = (id: string, changed: Partial<EvidenceFile>) =>
    onChange(files.map((file) => (file.id === id ? { ...file, ...changed } : file)));
  return (
    <>
      <ul className={classes['files']} aria-label="Files">
        {files.map((file) => {
          const name = visibleName(file.name);
          return (
            <li key={file.id} className={classes['file']}>
              <button
                type="button"
                className={classes['face']}
                aria-label={`Look at ${name}`}
                onClick={() => setShownId(file.id)}
              >
                <FileFace file={file} />
              </button>
              <div className={classes['about']}>
                <bdi>{name}</bdi>
                <span>
                  {fileSize(file.bytes)}
                  {file.original && ', and as it was taken'}
                </span>
              </div>
              <ActionIcon
                aria-label={`Take ${name} off`}
                onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
              >
                <IconTrash size={18} stroke={1.75} />
              </ActionIcon>
              <TextInput
                aria-label={`Caption of ${name}`}
                placeholder="What it shows, and why"
                maxLength={1000}
                value={file.caption}
                onChange={(event) => change(file.id, { caption: event.currentTarget.value })}
              />
            </li>
          );
        })}
      </ul>
      {shown && <FilePreview files={files} shown={shown} onShow={setShownId} />}
    </>
  );
}
