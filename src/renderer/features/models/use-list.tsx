import { useState } from 'react';
import { Link } from 'react-router';
import { verdictNames } from '#shared/customer-models/model-use.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { ListTools } from '#renderer/ui/list-tools.tsx';
import {
  fitsFilter,
  listUses,
  verdictFilters,
  type NamedUse,
  type UseFilter,
  type UseSort,
} from './list-uses.ts';
import classes from './models.module.css';

/** All uses, to be found by words, by how they were judged, and sorted. */
export function UseList({ uses }: { readonly uses: readonly NamedUse[] }) {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<UseFilter>('all');
  const [sort, setSort] = useState<UseSort>('newest');
  const shown = listUses(uses, { text, filter, sort });
  return (
    <section className={classes['all']} aria-labelledby="uses-title">
      <h2 id="uses-title">Use by use</h2>
      <ListTools
        name="uses of models"
        text={text}
        placeholder="Model, customer, entry or words"
        onText={setText}
        sort={sort}
        sorts={[
          { value: 'newest', label: 'Newest first' },
          { value: 'model', label: 'Model' },
        ]}
        onSort={setSort}
      />
      <FilterPills
        label="Show uses"
        pressed={filter}
        onPress={setFilter}
        pills={verdictFilters.map((value) => ({
          value,
          name: filterName(value),
          count: uses.filter(({ use }) => fitsFilter(use, value)).length,
        }))}
      />
      {shown.length === 0 && <p>No use of a model fits. Search for fewer words or show all.</p>}
      <ul className={classes['uses']} aria-label="Uses of models">
        {shown.map(({ use, name, about }) => (
          <li key={use.id}>
            <Link to={`/models/${use.id}`}>
              <b>{[name, about].filter(Boolean).join(' · ')}</b>
              <span>
                {use.because.trim() || 'Nothing said yet about what you did because of it'}
              </span>
            </Link>
            <span className={classes['side']}>
              {filterName(use.verdict ?? 'not-judged')}
              {use.usedOn !== null && ` · ${shortDay(use.usedOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function filterName(filter: UseFilter): string {
  if (filter === 'all') return 'All';
  return filter === 'not-judged' ? 'Not judged yet' : verdictNames[filter];
}
