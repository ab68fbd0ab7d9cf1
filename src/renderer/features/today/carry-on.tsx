import { Button } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { EntrySummary } from '#shared/entries/entry-summary.ts';
import { recently } from '#renderer/ui/day.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useEntries, useGuides } from '#renderer/ui/journal-queries.ts';
import { useMentionSource } from '#renderer/ui/rich-text/use-mention-source.ts';
import { lastWords, nextStage } from './last-words.ts';
import classes from './today.module.css';

/** The entry written in last, with its last words and the stage that comes next. */
export function CarryOn() {
  const entries = useEntries();
  const latest = latestDraft(entries);
  if (!latest) {
    return (
      <section className={`hs-sheet ${classes['card']}`} aria-label="Carry on">
        <div className={classes['go']}>
          <div>
            <h2>{entries.length === 0 ? 'Write your first entry' : 'No entry is half written'}</h2>
            <p className={classes['last']}>
              Think of one moment with a customer this week. A few questions take you through it.
            </p>
          </div>
          <Button
            variant="filled"
            component={Link}
            to="/entries"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          >
            Go to entries
          </Button>
        </div>
      </section>
    );
  }
  return <Latest entry={latest} />;
}

function Latest({ entry }: { readonly entry: EntrySummary }) {
  const journal = useJournal();
  const { nameMention } = useMentionSource();
  const { reflectiveModels } = useGuides();
  const { data } = useQuery({
    queryKey: ['entries', 'last-words', entry.id, entry.savedAt],
    queryFn: () => journal.entries.get({ id: entry.id }),
  });
  const model = reflectiveModels.find(({ id }) => id === entry.modelId);
  const words = data ? lastWords(data, nameMention) : '';
  const next = data && model ? nextStage(data, model) : undefined;
  const facts = [
    model?.name ?? '',
    next === undefined ? 'every stage is begun' : `next stage: ${next.name}`,
    `saved ${recently(entry.savedAt)}`,
  ];
  return (
    <section className={`hs-sheet ${classes['card']}`} aria-label="Carry on">
      <div className={classes['go']}>
        <div>
          <p className={classes['over']}>Carry on</p>
          <h2>{entry.title === '' ? entry.code : entry.title}</h2>
          {words !== '' && <p className={classes['last']}>“{words}”</p>}
          <p className={classes['facts']}>{facts.filter(Boolean).join(' · ')}</p>
        </div>
        <Button
          variant="filled"
          component={Link}
          to={`/entries/${entry.id}${next ? `?stage=${next.id}` : ''}`}
          rightSection={<IconArrowRight size={18} stroke={1.75} aria-hidden />}
        >
          Carry on writing
        </Button>
      </div>
    </section>
  );
}

const latestDraft = (entries: readonly EntrySummary[]): EntrySummary | undefined =>
  entries
    .filter(({ status }) => status === 'draft')
    .toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1))[0];
