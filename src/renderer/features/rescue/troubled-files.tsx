import { Link } from 'react-router';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import { Tag } from '#renderer/ui/tag.tsx';
import type { TroubledFile } from '#shared/rescue/rescue-calls.ts';
import classes from './rescue.module.css';

const shownAtMost = 200;

/** Each file that is damaged or gone: what it was a version of, and what there is instead. */
export function TroubledFiles({ files }: { readonly files: readonly TroubledFile[] }) {
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">Damaged or missing</h2>
      <ul className={classes['list']}>
        {files.slice(0, shownAtMost).map((file) => (
          <li key={file.path} className={classes['row']}>
            <div className={classes['line']}>
              <b>{file.record?.name ?? 'A file of the journal'}</b>
              <Tag tone={file.missing ? 'care' : 'bad'} shape={file.missing ? 'none' : 'stop'}>
                {file.missing ? 'Missing' : 'Damaged'}
              </Tag>
            </div>
            <p className={classes['path']}>
              {file.path} {file.problem}
            </p>
            <p className={classes['quiet']}>
              <Instead file={file} />
            </p>
          </li>
        ))}
      </ul>
      {files.length > shownAtMost && (
        <p className={classes['quiet']}>And {files.length - shownAtMost} more.</p>
      )}
    </section>
  );
}

function Instead({ file }: { readonly file: TroubledFile }) {
  const { open } = useStatus();
  const { record } = file;
  const versions =
    record && record.otherVersions > 0
      ? `${record.otherVersions} other ${record.otherVersions === 1 ? 'version' : 'versions'} can be read.`
      : record
        ? 'No other version is here.'
        : '';
  return (
    <>
      {versions} {file.inBackup ? 'A backup holds it whole.' : 'No backup holds it.'}{' '}
      {open && record && record.otherVersions > 0 && (
        <Link to={`/history/${record.kind}/${record.id}`}>Look at the versions</Link>
      )}
    </>
  );
}
