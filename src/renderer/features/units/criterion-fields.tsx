import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { commandVerbOf } from '#shared/units/command-verb-of.ts';
import type { CriterionDraft } from '#shared/units/unit-draft.ts';
import classes from './units.module.css';

/** One criterion: its code, its wording, the verb it asks by, its kind and what it stands under. */
export function CriterionFields(props: {
  readonly criterion: CriterionDraft;
  /** For somebody who cannot see where a field stands: `criterion 1.2`. */
  readonly name: string;
  /** The codes it may stand under. */
  readonly above: readonly string[];
  readonly fault: string | null;
  readonly onChange: (criterion: CriterionDraft) => void;
  /** What moves and removes it. */
  readonly children: ReactNode;
}) {
  const { criterion, name } = props;
  const set = (part: Partial<CriterionDraft>) => props.onChange({ ...criterion, ...part });
  return (
    <div className={classes['criterion']} data-under={criterion.under !== '' || undefined}>
      <TextInput
        aria-label={`Code of ${name}`}
        maxLength={40}
        value={criterion.code}
        onChange={({ currentTarget }) => set({ code: currentTarget.value })}
      />
      <Textarea
        aria-label={`Wording of ${name}`}
        autosize
        minRows={1}
        maxLength={2000}
        value={criterion.text}
        error={props.fault}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      {props.children}
      <div className={classes['small']}>
        <TextInput
          size="xs"
          aria-label={`Command verb of ${name}`}
          placeholder={commandVerbOf(criterion.text) || 'command verb'}
          maxLength={40}
          value={criterion.verb}
          onChange={({ currentTarget }) => set({ verb: currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          aria-label={`Kind of ${name}`}
          value={criterion.type}
          data={[
            { value: '', label: 'As the outcome' },
            { value: 'knowledge', label: 'Knowledge' },
            { value: 'performance', label: 'Performance' },
          ]}
          onChange={({ currentTarget: { value } }) =>
            set({ type: value === 'knowledge' || value === 'performance' ? value : '' })
          }
        />
        <NativeSelect
          size="xs"
          aria-label={`What ${name} stands under`}
          value={criterion.under}
          data={[
            { value: '', label: 'Stands by itself' },
            ...[...new Set([...props.above, criterion.under])]
              .filter((code) => code !== '')
              .map((code) => ({ value: code, label: `Under ${code}` })),
          ]}
          onChange={({ currentTarget }) => set({ under: currentTarget.value })}
        />
      </div>
    </div>
  );
}
