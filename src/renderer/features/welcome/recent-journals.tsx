import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconLock, IconNotebook, IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { recently } from '#renderer/ui/day.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import type { AppStatus } from '#shared/contract/app-calls.ts';
import classes from './welcome.module.css';

/** The journals opened before, newest first; taking one off the list leaves its folder alone. */
export function RecentJournals(props: {
  readonly recent: AppStatus['recent'];
  readonly busy: boolean;
  readonly onOpen: (folder: string) => void;
}) {
  const journal = useJournal();
  const queries = useQueryClient();
  const forget = async (folder: string) => {
    await journal.app.forgetRecent({ folder });
    await queries.invalidateQueries({ queryKey: ['app'] });
  };
  return (
    <ul className={classes['recent']}>
      {props.recent
        .map((recent) => ({ ...recent, name: nameOf(recent) }))
        .map(({ folder, name, locked, openedAt }) => (
          <li key={folder}>
            {locked ? (
              <IconLock size={18} stroke={1.75} aria-hidden />
            ) : (
              <IconNotebook size={18} stroke={1.75} aria-hidden />
            )}
            <div className={classes['what']}>
              <b>{name.shown}</b>
              <span title={folder}>
                {shortFolder(folder)} · {recently(openedAt)}
              </span>
            </div>
            <Button
              size="xs"
              disabled={props.busy}
              aria-label={`Open ${name.said}`}
              onClick={() => props.onOpen(folder)}
            >
              Open
            </Button>
            <Tooltip label="Take off this list. The folder stays.">
              <ActionIcon
                size="sm"
                aria-label={`Take ${name.said} off this list`}
                onClick={() => void forget(folder)}
              >
                <IconX size={16} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
    </ul>
  );
}

/** Of a journal with a password only its folder is known. */
function nameOf({ folder, candidate, level, locked }: AppStatus['recent'][number]) {
  if (!locked) return { shown: `${candidate}, Level ${level}`, said: candidate };
  const name = folder.split(/[/\\]+/).findLast(Boolean) ?? folder;
  return { shown: `${name}, with a password`, said: name };
}

/** The last two parts of a folder's path: `Documents › ellie-journal`. */
const shortFolder = (folder: string): string =>
  folder
    .split(/[/\\]+/)
    .filter(Boolean)
    .slice(-2)
    .join(' › ');
