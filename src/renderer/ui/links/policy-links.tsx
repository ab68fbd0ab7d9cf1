import { Button, Select } from '@mantine/core';
import { lawLibrary, policyOfLaw } from '#shared/policies/law-library.ts';
import { linksOf, type RecordLink } from '#shared/links/record-link.ts';
import { usePolicies } from '../journal-queries.ts';
import { LongText } from '../long-text.tsx';
import { newRecordId } from '../new-record-id.ts';
import { useAddRecord } from '../use-record-draft.ts';
import classes from './policy-links.module.css';

/** The laws and policies that bounded this, each with how it shaped what was done. A law of the library is copied into the journal when it is first chosen. */
export function PolicyLinks(props: {
  readonly links: readonly RecordLink[];
  readonly onChange: (links: readonly RecordLink[]) => void;
}) {
  const policies = usePolicies();
  const addPolicy = useAddRecord('policies');
  const chosen = linksOf(props.links, 'policy');
  const free = policies.filter(({ id }) => !chosen.some((link) => link.id === id));
  const laws = lawLibrary.filter(({ id }) => !policies.some(({ lawId }) => lawId === id));
  const link = (id: string) => props.onChange([...props.links, { kind: 'policy', id, how: '' }]);
  const choose = async (value: string) => {
    const law = laws.find(({ id }) => id === value);
    if (!law) return link(value);
    const policy = policyOfLaw(law, newRecordId());
    const saved = await addPolicy(policy);
    if (saved.outcome === 'saved') link(policy.id);
  };
  const edit = (id: string, how: string) =>
    props.onChange(
      props.links.map((each) =>
        each.kind === 'policy' && each.id === id ? { ...each, how } : each,
      ),
    );
  const remove = (id: string) =>
    props.onChange(props.links.filter((each) => each.kind !== 'policy' || each.id !== id));
  return (
    <div className={classes['policies']}>
      {chosen.map(({ id, how }) => {
        const policy = policies.find((each) => each.id === id);
        const title = policy?.title ?? 'A policy that is not in this journal';
        return (
          <section key={id} className={classes['policy']} aria-label={title}>
            <div className={classes['head']}>
              <b>{title}</b>
              <Button
                size="xs"
                variant="subtle"
                aria-label={`Take ${title} away`}
                onClick={() => remove(id)}
              >
                Take away
              </Button>
            </div>
            <p className={classes['asks']}>{policy?.reference}</p>
            <LongText
              label="How it shaped what I did"
              most={2000}
              value={how}
              onChange={(words) => edit(id, words)}
            />
          </section>
        );
      })}
      <Select
        label="Add a law or policy"
        placeholder="Choose"
        searchable
        value={null}
        data={[
          {
            group: 'In this journal',
            items: free.map(({ id, title }) => ({ value: id, label: title || 'Untitled policy' })),
          },
          {
            group: 'Laws to start from',
            items: laws.map(({ id, title }) => ({ value: id, label: title })),
          },
        ].filter(({ items }) => items.length > 0)}
        nothingFoundMessage="Add your employer’s own under Plan, Law and policy."
        onChange={(value) => value !== null && void choose(value)}
      />
    </div>
  );
}
