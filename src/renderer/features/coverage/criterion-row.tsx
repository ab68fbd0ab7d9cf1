import { useEffect, useId, useRef, useState } from 'react';
import { IconChevronRight, IconFlag } from '@tabler/icons-react';
import { Link } from 'react-router';
import { claimAddress } from '#renderer/ui/claim-address.ts';
import { StateShape } from '#renderer/ui/state-shape.tsx';
import { flagNames } from '#shared/coverage/criterion-flag.ts';
import type { CriterionCoverage } from '#shared/coverage/coverage.ts';
import { coverageSources } from './coverage-rows.ts';
import { useEntries } from '#renderer/ui/journal-queries.ts';
import { CriterionDetail } from './criterion-detail.tsx';
import classes from './coverage.module.css';

/** One criterion: its state, links to what shows it, and below, unfolded, the words themselves. */
export function CriterionRow(props: {
  readonly criterion: CriterionCoverage;
  readonly startsOpen: boolean;
}) {
  const { criterion, startsOpen } = props;
  const [open, setOpen] = useState(startsOpen);
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (startsOpen) row.current?.scrollIntoView({ block: 'center' });
  }, [startsOpen]);
  const detailId = useId();
  const sources = coverageSources(criterion.claims);
  const privateIds = usePrivateIds();
  return (
    <>
      <tr ref={row} className={classes['row']} data-open={open || undefined}>
        <th scope="row">
          <button
            type="button"
            className={classes['unfold']}
            aria-expanded={open}
            aria-controls={open ? detailId : undefined}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={16} stroke={1.75} className={classes['chevron']} aria-hidden />
            <span className={classes['code']}>{criterion.code}</span>
            <span>
              {criterion.text}
              {criterion.flags.length > 0 && (
                <span className={classes['rowFlags']}>
                  {criterion.flags.map(({ flag, text }) => (
                    <span key={flag} className={classes['flag']} title={text}>
                      <IconFlag size={14} stroke={1.75} aria-hidden /> {flagNames[flag]}
                    </span>
                  ))}
                </span>
              )}
            </span>
          </button>
        </th>
        <td className={classes['state']}>
          <StateShape state={criterion.state} />
        </td>
        <td>
          <ul className={classes['sources']}>
            {sources.map((source) => (
              <li key={source.key}>
                <Link
                  className={classes['source'] ?? ''}
                  to={claimAddress(source.claims[0])}
                  aria-label={`${criterion.code} in ${source.label}: ${source.title}${privateIds.has(source.claims[0].id) ? ', private' : ''}`}
                  title={source.title}
                  data-private={privateIds.has(source.claims[0].id) || undefined}
                >
                  {source.label}
                  {source.claims.length > 1 && <small> ×{source.claims.length}</small>}
                </Link>
              </li>
            ))}
          </ul>
        </td>
      </tr>
      {open && (
        <tr id={detailId} className={classes['detail']}>
          <td colSpan={3}>
            <CriterionDetail criterion={criterion} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Words in a private entry draft a criterion; they do not claim it yet. */
const usePrivateIds = (): ReadonlySet<string> =>
  new Set(useEntries().flatMap(({ id, included }) => (included ? [] : [id])));
