import { IconColumns2 } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { splitCriterionId } from '#shared/journal/ids.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useEvidence } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { evidenceTypeName } from './list-evidence.ts';
import { FileView } from './preview/file-view.tsx';
import classes from './evidence.module.css';

/** Two items beside each other: what each says of itself, and the first of its files. */
export function CompareScreen() {
  const items = useEvidence();
  const [search] = useSearchParams();
  const shown = ['one', 'other'].flatMap(
    (name) => items.find(({ id }) => id === search.get(name)) ?? [],
  );
  return (
    <Page wide>
      <PageHeader
        title="Two side by side"
        actions={<Link to="/evidence/communications">Choose two others</Link>}
      />
      {shown.length < 2 ? (
        <EmptyState icon={IconColumns2} title="Two items are needed">
          One of these is not in the journal any more. Choose two others.
        </EmptyState>
      ) : (
        <div className={classes['compare']}>
          {shown.map((item, index) => (
            <One key={`${index}-${item.id}`} item={item} />
          ))}
        </div>
      )}
    </Page>
  );
}

function One({ item }: { readonly item: Evidence }) {
  const facts = [
    evidenceTypeName(item.type),
    item.channel ?? '',
    item.scenario ?? '',
    item.date === null ? '' : shortDay(item.date),
  ];
  const [file] = item.files ?? [];
  return (
    <article className={classes['one']} aria-label={item.code}>
      <h2>
        <Link to={`/evidence?item=${item.id}`}>
          {item.code} · {item.title || 'Untitled'}
        </Link>
      </h2>
      <p className={classes['quiet']}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {item.description !== '' && <p className={classes['said']}>{item.description}</p>}
      {item.testimony && <blockquote>{item.testimony.statement}</blockquote>}
      {file ? (
        <>
          <p className={classes['quiet']}>
            <bdi>{visibleName(file.name)}</bdi>
          </p>
          <FileView file={file} />
        </>
      ) : (
        <p className={classes['quiet']}>{item.keptAt ? `Kept at: ${item.keptAt}` : 'No file.'}</p>
      )}
      {item.criteria.length > 0 && (
        <p>Shows {item.criteria.map((id) => splitCriterionId(id).code).join(', ')}</p>
      )}
    </article>
  );
}
