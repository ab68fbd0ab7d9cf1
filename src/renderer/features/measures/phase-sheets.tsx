import { IconArrowRight } from '@tabler/icons-react';
import type { PhaseSummary } from '#shared/measures/comparison.ts';
import type { Phase } from '#shared/measures/measure.ts';
import { periodText } from '#shared/reports/day-text.ts';
import { measureName, type ComparedMeasure } from './compared-measures.ts';
import { PhaseMark } from './phase-mark.tsx';
import classes from './result.module.css';

/** Before on the left, after on the right, the same measures in the same places. */
export function PhaseSheets({ compared }: { readonly compared: readonly ComparedMeasure[] }) {
  return (
    <div className={classes['phases']}>
      <PhaseSheet phase="before" compared={compared} />
      <IconArrowRight size={18} stroke={1.75} className={classes['arrow']} aria-hidden />
      <PhaseSheet phase="after" compared={compared} />
    </div>
  );
}

function PhaseSheet(props: {
  readonly phase: Phase;
  readonly compared: readonly ComparedMeasure[];
}) {
  const { compared, phase } = props;
  const name = phase === 'before' ? 'Before' : 'After';
  return (
    <section className={`hs-sheet ${classes['phase']}`} aria-label={name}>
      <header>
        <h2>
          <PhaseMark phase={phase} />
          {name}
        </h2>
        <span>{periodOf(compared.map(({ comparison }) => comparison[phase]))}</span>
      </header>
      <dl>
        {compared.map(({ measure, comparison }) => (
          <div key={measure.id}>
            <dt title={measureName(measure)}>{measureName(measure)}</dt>
            <dd>
              {comparison[phase].valueText === '' ? '–' : comparison[phase].valueText}
              <span>{comparison[phase].n === 0 ? 'nothing yet' : comparison[phase].basis}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** From the first to the last day of all measures. */
function periodOf(phases: readonly PhaseSummary[]): string {
  const first = phases.flatMap(({ firstDay }) => firstDay ?? []).sort();
  const last = phases.flatMap(({ lastDay }) => lastDay ?? []).sort();
  return periodText(first[0] ?? null, last.at(-1) ?? null);
}
