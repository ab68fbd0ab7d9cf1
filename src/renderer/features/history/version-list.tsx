import type { Version } from '#shared/history/history-calls.ts';
import { dayAndTime } from '#renderer/ui/day.ts';
import { Tag } from '#renderer/ui/tag.tsx';
import { changeSummary } from './change-summary.ts';
import classes from './history.module.css';

/** The versions, the newest first; the one that is open is marked by its edge and said to be. */
export function VersionList(props: {
  readonly versions: readonly Version[];
  readonly openRevision: string;
  readonly onOpen: (revision: string) => void;
}) {
  return (
    <ol className={classes['versions']} aria-label="Versions">
      {props.versions.map((version, index) => (
        <li key={version.revision}>
          <button
            type="button"
            aria-current={version.revision === props.openRevision}
            onClick={() => props.onOpen(version.revision)}
          >
            <b>{dayAndTime(version.savedAt)}</b>
            <Standing version={version} />
            <span>{changeSummary(version, index === props.versions.length - 1)}</span>
            {!version.here && <span>On another computer ({version.device})</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Standing({ version: { standing, deleted } }: { readonly version: Version }) {
  if (standing === 'current') {
    return deleted ? <Tag shape="none">In the trash</Tag> : <Tag shape="written">Now</Tag>;
  }
  if (standing === 'other') {
    return (
      <Tag tone="care" shape="stop">
        Waits for your choice
      </Tag>
    );
  }
  return standing === 'joined' ? <Tag shape="claimed">Joined into the newest</Tag> : null;
}
