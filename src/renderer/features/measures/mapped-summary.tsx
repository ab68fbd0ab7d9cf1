import type { MappedTable } from '#shared/measures/map-columns.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import classes from './column-mapper.module.css';

/** More faults than this say the same thing again. */
const mostShown = 8;

/** What would come in, and every line that cannot be read with its reason. */
export function MappedSummary(props: { readonly mapped: MappedTable; readonly room: number }) {
  const { observations, problems, missing } = props.mapped;
  const before = observations.filter(({ phase }) => phase === 'before').length;
  const coded = observations.filter(({ who }) => who !== null).length;
  const more = problems.length - mostShown;
  return (
    <div className={classes['summary']} aria-live="polite">
      {missing !== null && <ErrorLine>{missing}</ErrorLine>}
      {observations.length > 0 && (
        <p>
          <b>{counted(observations.length, 'observation')}</b>: {counted(before)} before,{' '}
          {counted(observations.length - before)} after
          {coded > 0 && `, ${counted(coded)} with a customer code`}.
        </p>
      )}
      {observations.length > props.room && (
        <ErrorLine>A measure holds 100,000 observations. Bring in a part of the table.</ErrorLine>
      )}
      {problems.length > 0 && (
        <>
          <ErrorLine>
            {problems.length === 1
              ? 'One line cannot be read.'
              : `${counted(problems.length)} lines cannot be read.`}
          </ErrorLine>
          <ul>
            {problems.slice(0, mostShown).map(({ line, text }) => (
              <li key={line}>{text}</li>
            ))}
            {more > 0 && <li>And {counted(more)} more.</li>}
          </ul>
        </>
      )}
    </div>
  );
}

const counted = (count: number, noun = ''): string =>
  `${count.toLocaleString('en-GB')}${noun === '' ? '' : ` ${noun}${count === 1 ? '' : 's'}`}`;
