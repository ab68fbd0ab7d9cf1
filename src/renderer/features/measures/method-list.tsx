import { measureName, type ComparedMeasure } from './compared-measures.ts';
import classes from './result.module.css';

/** How each difference was worked out, and why in that way. */
export function MethodList({ compared }: { readonly compared: readonly ComparedMeasure[] }) {
  const worked = compared.filter(({ comparison }) => comparison.method !== '');
  if (worked.length === 0) return null;
  return (
    <section className={classes['methods']} aria-labelledby="methods-title">
      <h2 id="methods-title">How it was worked out</h2>
      <dl>
        {worked.map(({ measure, comparison }) => (
          <div key={measure.id}>
            <dt>{measureName(measure)}</dt>
            <dd>
              {comparison.method}. {comparison.methodReason}{' '}
              {comparison.effects
                .map(({ name, value }) => `${name} ${value.toFixed(2)}`)
                .join(', ')}
              {comparison.test && (
                <details>
                  <summary>Test</summary>
                  {comparison.test.name}, two-sided: p = {comparison.test.p.toPrecision(3)}. It says
                  how often chance alone would show so much; the interval above says more.
                </details>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
