import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { sectorNames } from '#renderer/ui/sector-names.ts';
import type { NewProfile } from '#shared/contract/app-calls.ts';
import { sectorSchema } from '#shared/journal/profile.ts';
import classes from './welcome.module.css';

/** Who the journal is for. Only the name is needed; everything can be changed in Settings. */
export function AboutYouStep(props: {
  readonly profile: NewProfile;
  readonly onEdit: (part: Partial<NewProfile>) => void;
  readonly onLevel: (level: number) => void;
  readonly onNext: () => void;
}) {
  const { profile, onEdit } = props;
  const [error, setError] = useState<string | null>(null);
  const next = (event: FormEvent) => {
    event.preventDefault();
    const candidate = profile.candidate.trim();
    if (candidate === '') {
      setError('Enter your name, as it should stand on your reports.');
      return;
    }
    onEdit({ candidate });
    props.onNext();
  };
  return (
    <form className={classes['form']} onSubmit={next} noValidate>
      <TextInput
        label="Your name"
        maxLength={200}
        value={profile.candidate}
        error={error}
        onChange={(event) => {
          setError(null);
          onEdit({ candidate: event.currentTarget.value });
        }}
      />
      <div className={classes['pair']}>
        <TextInput
          label="Workplace"
          maxLength={200}
          value={profile.workplace}
          onChange={(event) => onEdit({ workplace: event.currentTarget.value })}
        />
        <TextInput
          label="Job title"
          maxLength={200}
          value={profile.jobTitle}
          onChange={(event) => onEdit({ jobTitle: event.currentTarget.value })}
        />
        <NativeSelect
          label="Sector"
          value={profile.sector}
          data={Object.entries(sectorNames).map(([value, label]) => ({ value, label }))}
          onChange={(event) => onEdit({ sector: sectorSchema.parse(event.currentTarget.value) })}
        />
        <NativeSelect
          label="Level of your qualification"
          value={String(profile.level)}
          data={['2', '3', '4'].map((value) => ({ value, label: `Level ${value}` }))}
          onChange={(event) => props.onLevel(Number(event.currentTarget.value))}
        />
      </div>
      <div>
        <Button
          type="submit"
          variant="filled"
          rightSection={<IconArrowRight size={18} stroke={1.75} />}
        >
          Next
        </Button>
      </div>
    </form>
  );
}
