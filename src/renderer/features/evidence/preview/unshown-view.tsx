import { IconFile } from '@tabler/icons-react';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { fileSize } from '#shared/evidence/file-size.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import classes from './preview.module.css';

/** What is known of a file that is not shown: its name, size and fingerprint. */
export function UnshownView(props: { readonly file: EvidenceFile; readonly reason: string }) {
  const { file, reason } = props;
  return (
    <div className={classes['unshown']}>
      <IconFile size={40} stroke={1.25} aria-hidden />
      <p>{reason}</p>
      <dl>
        <div>
          <dt>Name</dt>
          <dd>
            <bdi>{visibleName(file.name)}</bdi>
          </dd>
        </div>
        <div>
          <dt>Size</dt>
          <dd>{fileSize(file.bytes)}</dd>
        </div>
        <div>
          <dt>Fingerprint</dt>
          <dd className={classes['hash']}>{file.blob}</dd>
        </div>
      </dl>
    </div>
  );
}
