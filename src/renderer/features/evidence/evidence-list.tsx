import { useState } from 'react';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { ListTools } from '#renderer/ui/list-tools.tsx';
import { RecordRows } from '#renderer/ui/record-rows.tsx';
import { EvidenceThumb } from './evidence-thumb.tsx';
import {
  evidenceTypeName,
  listEvidence,
  type EvidenceKind,
  type EvidenceSort,
} from './list-evidence.ts';
import classes from './evidence.module.css';

/** All items, or those of one kind, by label or newest first. */
export function EvidenceList(props: {
  readonly items: readonly Evidence[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const [text, setText] = useState('');
  const [sort, setSort] = useState<EvidenceSort>('code');
  const [kind, setKind] = useState<EvidenceKind>('all');
  const shown = listEvidence(props.items, { text, sort, kind });
  const count = (each: EvidenceKind) =>
    listEvidence(props.items, { text: '', sort, kind: each }).length;
  return (
    <>
      <div className={classes['pills']}>
        <FilterPills
          label="Show evidence"
          pressed={kind}
          onPress={setKind}
          pills={[
            { value: 'all', name: 'All', count: count('all') },
            { value: 'files', name: 'With files', count: count('files') },
            { value: 'signposts', name: 'Signposts', count: count('signposts') },
            { value: 'testimonies', name: 'Testimonies', count: count('testimonies') },
          ]}
        />
      </div>
      <ListTools
        name="evidence"
        text={text}
        placeholder="Title, label, type, file or criterion"
        onText={setText}
        sort={sort}
        sorts={[
          { value: 'code', label: 'Label' },
          { value: 'date', label: 'Newest first' },
        ]}
        onSort={setSort}
      />
      {shown.length === 0 ? (
        <p>No evidence has all of these words. Search for fewer, or show all.</p>
      ) : (
        <RecordRows
          label="Evidence"
          rows={shown.map(rowOf)}
          openId={props.openId}
          onOpen={props.onOpen}
        />
      )}
    </>
  );
}

function rowOf(item: Evidence) {
  const files = item.files?.length ?? 0;
  const parts = [
    evidenceTypeName(item.type),
    item.date === null ? '' : shortDay(item.date),
    files === 0 ? item.keptAt : files === 1 ? '1 file' : `${files} files`,
    item.testimony ? `from ${item.testimony.job || 'a witness'}` : '',
  ];
  const criteria = item.criteria.length;
  return {
    id: item.id,
    name: `${item.code} · ${item.title === '' ? 'Untitled' : item.title}`,
    line: parts.filter((part) => part !== '').join(' · ') || 'Nothing written about it yet',
    side: (
      <span className={classes['side']}>
        <EvidenceThumb item={item} />
        {criteria === 1 ? '1 criterion' : `${criteria} criteria`}
      </span>
    ),
  };
}
