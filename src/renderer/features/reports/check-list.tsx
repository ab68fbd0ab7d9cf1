import { IconFlag } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import { useChanges, useEntries } from '#renderer/ui/journal-queries.ts';
import { reportChecks } from './report-checks.ts';
import classes from './report.module.css';

/** So many are named; whoever has more of them is not about to hand in. */
const mostNamed = 3;

/** What to look at before handing in. It never stands in the way of an export. */
export function CheckList({ options }: { readonly options: ReportOptions }) {
  const checks = reportChecks(options, useEntries(), useChanges());
  const more = checks.length - mostNamed;
  if (checks.length === 0) return null;
  return (
    <section className={classes['checks']} aria-labelledby="checks-title">
      <IconFlag size={18} stroke={1.75} aria-hidden />
      <div>
        <h2 id="checks-title">
          {checks.length === 1
            ? '1 thing to check first'
            : `${checks.length} things to check first`}
        </h2>
        <ul>
          {checks.slice(0, mostNamed).map(({ text, address }) => (
            <li key={address}>
              {text} <Link to={address}>Open it</Link>
            </li>
          ))}
        </ul>
        {more > 0 && <p>And {more} more.</p>}
      </div>
    </section>
  );
}
