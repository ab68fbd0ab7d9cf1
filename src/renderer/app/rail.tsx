import { Tooltip, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import {
  IconChartDots,
  IconFileText,
  IconLayoutGrid,
  IconLock,
  IconNotebook,
  IconPaperclip,
  IconPencilPlus,
  IconSettings,
  IconTargetArrow,
  IconSunHigh,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { BrandMark } from '#renderer/ui/brand-mark.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { journalQueries } from '#renderer/ui/journal-queries.ts';
import { useLockJournal } from '#renderer/ui/use-lock-journal.ts';
import classes from './rail.module.css';

type RailProps = {
  readonly sample: boolean;
  /** It can be locked. */
  readonly hasPassword: boolean;
  /** Opens the one-minute note. */
  readonly onNote: () => void;
};

/** The way round an open journal. Below 1024 px it shows icons, with their names as tooltips. */
export function Rail({ sample, hasPassword, onNote }: RailProps) {
  const { profile, counts } = useFigures();
  const privacy = sample
    ? 'A sample. Nothing you do here is kept.'
    : hasPassword
      ? 'Private. Encrypted, and kept on this computer only.'
      : 'Private. Kept on this computer only.';
  return (
    <nav className={classes['rail']} aria-label="Journal">
      <div className={classes['brand']}>
        <BrandMark size={24} className={classes['mark']} />
        <div>
          <b>Hindsight</b>
          <span>{profile && `${profile.candidate}, Level ${profile.level}`}</span>
        </div>
      </div>
      <button
        type="button"
        className={classes['note']}
        title={`New one-minute note, ${noteKeys}`}
        onClick={onNote}
      >
        <IconPencilPlus size={18} stroke={1.75} aria-hidden />
        <span className={classes['name']}>New note</span>
        <kbd className={classes['count']}>{noteKeys}</kbd>
      </button>
      <RailLink to="/today" name="Today" icon={IconSunHigh} />
      <RailLink
        to="/entries"
        name="Entries"
        icon={IconNotebook}
        count={counts.entries}
        also={['/lessons', '/models']}
      />
      <RailLink
        to="/customers"
        name="Customers"
        icon={IconUsers}
        count={counts.customers}
        also={['/contacts', '/follow-ups', '/complaints', '/feedback', '/register']}
      />
      <RailLink to="/evidence" name="Evidence" icon={IconPaperclip} count={counts.evidence} />
      <RailLink to="/measures" name="Measures" icon={IconChartDots} count={counts.measures} />
      <RailLink
        to="/plan"
        name="Plan"
        icon={IconTargetArrow}
        count={counts.plans}
        also={['/policies', '/privacy']}
      />
      <RailLink to="/coverage" name="Coverage" icon={IconLayoutGrid} />
      <RailLink to="/reports" name="Reports" icon={IconFileText} />
      <div className={classes['end']}>
        <RailLink to="/settings" name="Settings" icon={IconSettings} />
        {hasPassword && <LockButton />}
        <p className={classes['private']} title={privacy}>
          <IconLock size={15} stroke={1.75} aria-hidden />
          <span>{privacy}</span>
        </p>
      </div>
    </nav>
  );
}

/** None of them is waited for: the way round a long journal is there before its lists are. */
function useFigures() {
  const queries = journalQueries(useJournal());
  const counted = { select: ({ length }: readonly unknown[]) => length, throwOnError: true };
  return {
    profile: useQuery({ ...queries.profile, throwOnError: true }).data,
    counts: {
      entries: useQuery({ ...queries.entries, ...counted }).data,
      customers: useQuery({ ...queries.customers, ...counted }).data,
      evidence: useQuery({ ...queries.evidence, ...counted }).data,
      measures: useQuery({ ...queries.measures, ...counted }).data,
      plans: useQuery({ ...queries.plans, ...counted }).data,
    },
  };
}

function LockButton() {
  const lock = useLockJournal();
  const narrow = useMediaQuery('(width < 1024px)');
  return (
    <Tooltip label="Lock" position="right" disabled={!narrow}>
      <button type="button" className={classes['link'] ?? ''} onClick={() => void lock()}>
        <IconLock size={18} stroke={1.75} aria-hidden />
        <span className={classes['name']}>Lock</span>
      </button>
    </Tooltip>
  );
}

/** The keys that open the note, as this system writes them. */
const noteKeys = /Mac/.test(navigator.userAgent) ? '⌘ J' : 'Ctrl J';

function RailLink(props: {
  readonly to: string;
  readonly name: string;
  readonly icon: Icon;
  readonly count?: number | undefined;
  /** Other addresses of the same room. */
  readonly also?: readonly string[];
}) {
  const { pathname } = useLocation();
  const isHere = [props.to, ...(props.also ?? [])].some(
    (room) => pathname === room || pathname.startsWith(`${room}/`),
  );
  const narrow = useMediaQuery('(width < 1024px)');
  return (
    <Tooltip label={props.name} position="right" disabled={!narrow}>
      <Link
        to={props.to}
        className={classes['link'] ?? ''}
        aria-current={isHere ? 'page' : undefined}
      >
        <props.icon size={18} stroke={1.75} aria-hidden />
        <span className={classes['name']}>{props.name}</span>
        {props.count !== undefined && props.count > 0 && (
          <em className={classes['count']}>
            {props.count}
            <VisuallyHidden> in this journal</VisuallyHidden>
          </em>
        )}
      </Link>
    </Tooltip>
  );
}
