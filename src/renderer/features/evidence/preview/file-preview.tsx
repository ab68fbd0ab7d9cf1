import { Button, Group, Modal } from '@mantine/core';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { FileActions } from './file-actions.tsx';
import { FileSays } from './file-says.tsx';
import { FileView } from './file-view.tsx';
import classes from './preview.module.css';

/** One file of an item, large, with the ones before and after it. */
export function FilePreview(props: {
  readonly files: readonly EvidenceFile[];
  readonly shown: EvidenceFile;
  readonly onShow: (id: string | null) => void;
}) {
  const { files, shown } = props;
  const index = files.findIndex(({ id }) => id === shown.id);
  const step = (by: number) => props.onShow(files[index + by]?.id ?? shown.id);
  return (
    <Modal
      opened
      onClose={() => props.onShow(null)}
      title={<bdi>{visibleName(shown.name)}</bdi>}
      size="56rem"
    >
      <div className={classes['sheet']}>
        <FileView key={shown.id} file={shown} />
        <FileSays key={`says ${shown.id}`} file={shown} />
        {shown.caption !== '' && <p>{shown.caption}</p>}
        <Group gap="xs" justify="space-between">
          <FileActions file={shown} />
          {files.length > 1 && (
            <Group gap="xs">
              <span className={classes['quiet']}>
                File {index + 1} of {files.length}
              </span>
              <Button size="xs" disabled={index === 0} onClick={() => step(-1)}>
                Previous
              </Button>
              <Button size="xs" disabled={index === files.length - 1} onClick={() => step(1)}>
                Next
              </Button>
            </Group>
          )}
        </Group>
      </div>
    </Modal>
  );
}
