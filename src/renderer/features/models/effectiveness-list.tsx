import type { Effectiveness } from '#shared/customer-models/effectiveness.ts';
import classes from './models.module.css';

/** Model by model over all its uses: counts and limits, so that no single use is taken for all. */
export const EffectivenessList = ({ models }: { readonly models: readonly Effectiveness[] }) => (
  <section className={classes['effect']} aria-labelledby="effect-title">
    <h2 id="effect-title">Model by model</h2>
    <ul>
      {models.map((model) => (
        <li key={model.modelId}>
          <h3>{model.name}</h3>
          <p>
            Used {model.uses === 1 ? 'once' : `${model.uses} times`} · {model.verdicts}
            {model.proved < model.uses &&
              ` · ${model.uses - model.proved} without a word on how you know`}
          </p>
          {model.limits.length > 0 && (
            <ul aria-label={`Limits of ${model.name}`}>
              {model.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  </section>
);
