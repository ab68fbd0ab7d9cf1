import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useGuides, useProfile } from '#renderer/ui/journal-queries.ts';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { sectorNames } from '#renderer/ui/sector-names.ts';
import { useAutosave } from '#renderer/ui/use-autosave.ts';
import { sectorSchema, type Profile } from '#shared/journal/profile.ts';
import { CurrentWindow } from './current-window.tsx';
import { ProfileUnits } from './profile-units.tsx';
import classes from './settings.module.css';

type TextField = {
  readonly [Key in keyof Profile]-?: Profile[Key] extends string ? Key : never;
}[keyof Profile];

/** The text fields of the profile in the order a report prints them. */
const textFields: readonly {
  readonly field: TextField;
  readonly label: string;
  readonly hint?: string;
}[] = [
  { field: 'candidate', label: 'Your name' },
  {
    field: 'registration',
    label: 'Registration number',
    hint: 'The awarding organisation’s number for you',
  },
  { field: 'qualification', label: 'Qualification' },
  { field: 'jobTitle', label: 'Job title' },
  { field: 'workplace', label: 'Workplace' },
  { field: 'centre', label: 'Centre' },
  { field: 'centreNumber', label: 'Centre number' },
  { field: 'assessor', label: 'Assessor' },
  { field: 'qualityAssurer', label: 'Internal quality assurer' },
];

/** Everything the profile holds, saved as it is typed. */
export function ProfileSettings() {
  const journal = useJournal();
  const queries = useQueryClient();
  const { reflectiveModels } = useGuides();
  const saved = useProfile();
  // Only what is typed here is kept here: other settings change other parts of the profile.
  const [typed, setTyped] = useState<Partial<Profile>>({});
  const profile = { ...saved, ...typed };
  const { status, change, flush } = useAutosave<Profile>({
    save: async (value) => {
      queries.setQueryData(['profile'], await journal.profile.save(value));
      await queries.invalidateQueries({ queryKey: ['coverage'] });
      return { outcome: 'saved', savedAt: new Date().toISOString() };
    },
  });
  const set = (part: Partial<Profile>) => {
    const next = { ...profile, ...part };
    setTyped({ ...typed, ...part });
    // A journal without a name cannot be saved; the field says so, and the last name stands until then.
    if (next.candidate.trim() !== '') change(next);
  };

  return (
    <section className={classes['group']} aria-labelledby="profile-title">
      <header>
        <h2 id="profile-title">You and your qualification</h2>
        <SaveState status={status} onRetry={() => void flush()} />
      </header>
      <div className={classes['fields']}>
        {textFields.map(({ field, label, hint }) => (
          <TextInput
            key={field}
            label={label}
            description={hint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={profile[field]}
            error={
              field === 'candidate' && profile.candidate.trim() === '' ? 'Enter your name.' : null
            }
            onChange={(event) => set({ [field]: event.currentTarget.value })}
          />
        ))}
        <DayInput
          label="Started on"
          value={profile.startedOn}
          onChange={(startedOn) => set({ startedOn })}
        />
        <NativeSelect
          label="Level"
          value={String(profile.level)}
          data={['2', '3', '4']}
          onChange={(event) => set({ level: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          label="Sector"
          value={profile.sector}
          data={Object.entries(sectorNames).map(([value, label]) => ({ value, label }))}
          onChange={(event) => set({ sector: sectorSchema.parse(event.currentTarget.value) })}
        />
        <NativeSelect
          label="Questions offered first for a new entry"
          value={profile.modelId}
          data={reflectiveModels.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => set({ modelId: event.currentTarget.value })}
        />
        <CurrentWindow
          months={profile.currentMonths ?? null}
          onChange={(currentMonths) => set({ currentMonths })}
        />
        <ProfileUnits
          className={classes['whole']}
          chosen={profile.unitIds}
          onChange={(unitIds) => set({ unitIds })}
        />
      </div>
    </section>
  );
}
