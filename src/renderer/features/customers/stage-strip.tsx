import type { Contact } from '#shared/customers/contact.ts';
import { stageCounts } from '#shared/customers/lifecycle-path.ts';
import { lifecycleBands, stagesIn } from '#shared/customers/lifecycle-stages.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import classes from './customers.module.css';

/** Which of the nine stages contacts show, band by band: a shape and a number for each, and none in words. */
export function StageStrip({ contacts }: { readonly contacts: readonly Contact[] }) {
  const counts = new Map(stageCounts(contacts).map((each) => [each.stage, each.contacts]));
  return (
    <section aria-label="Stages shown" className={classes['strip']}>
      {lifecycleBands.map((band) => (
        <div key={band.id}>
          <h3>{band.name}</h3>
          <ul>
            {stagesIn(band.id).map(({ id, name }) => {
              const count = counts.get(id) ?? 0;
              return (
                <li key={id} data-shown={count > 0}>
                  <Shape shape={count > 0 ? 'written' : 'none'} />
                  <span>{name}</span>
                  <b>{count === 0 ? 'None' : count}</b>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
