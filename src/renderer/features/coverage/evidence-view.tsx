import { IconPaperclip } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { UnitCoverage } from '#shared/coverage/coverage.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { typeName } from './coverage-filters.tsx';
import { claimAddress } from '#renderer/ui/claim-address.ts';
import { evidenceRows } from './coverage-rows.ts';
import classes from './coverage.module.css';

/** Coverage read the other way round: everything that shows something, and which criteria it shows. */
export function EvidenceView(props: {
  readonly units: readonly UnitCoverage[];
  /** The letter of each unit, where there are several. */
  readonly letters: ReadonlyMap<string, string>;
}) {
  const { units, letters } = props;
  const rows = evidenceRows(units, letters);
  if (rows.length === 0) {
    return (
      <EmptyState icon={IconPaperclip} title="Nothing shows a criterion yet">
        Select words in an entry that show one, or say which criteria an item of evidence shows.
      </EmptyState>
    );
  }
  return (
    <div className={`hs-sheet ${classes['sheet']}`}>
      {letters.size > 0 && (
        <p className={classes['letters']}>
          {units
            .filter(({ unitId }) => letters.has(unitId))
            .map(({ unitId, title }) => (
              <span key={unitId}>
                <b>{letters.get(unitId)}</b> {title}
              </span>
            ))}
        </p>
      )}
      <table className={classes['index']} aria-label="What shows which criteria">
        <thead>
          <tr>
            <th scope="col">Evidence</th>
            <th scope="col" className={classes['kind']}>
              Kind
            </th>
            <th scope="col">Shows</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <b>{row.label}</b> {row.title !== row.label && row.title}
              </th>
              <td>{typeName(row.type)}</td>
              <td>
                <ul className={classes['sources']}>
                  {row.criteria.map(({ id, code, claim }) => (
                    <li key={id}>
                      <Link
                        className={classes['source'] ?? ''}
                        to={claimAddress(claim)}
                        aria-label={`${code} in ${row.label}${claim.standing === 'counts' ? '' : ', not counted'}`}
                        data-private={claim.standing !== 'counts' || undefined}
                      >
                        {code}
                      </Link>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
