import { useState } from 'react';
import { useGuides, useStatus } from '#renderer/ui/journal-queries.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { AboutYouStep } from './about-you-step.tsx';
import { suggestedFolder } from './folder-name.ts';
import { atLevel, emptyProfile } from './new-profile.ts';
import { Step } from './step.tsx';
import { useOpenJournal } from './use-open-journal.ts';
import classes from './welcome.module.css';
import { WhereStep } from './where-step.tsx';
import { WorkingTowardsStep } from './working-towards-step.tsx';

/** A new journal in three short steps. */
export function NewJournal() {
  const journal = useJournal();
  const guides = useGuides();
  const { journalsFolder } = useStatus();
  const [profile, setProfile] = useState(() => emptyProfile(guides));
  const [typedFolder, setTypedFolder] = useState<string | null>(null);
  const [now, setNow] = useState(1);
  const { open, opening, reason } = useOpenJournal();

  const folder = typedFolder ?? suggestedFolder(journalsFolder, profile.candidate);
  const unit = guides.units.find(({ id }) => id === profile.unitIds[0]);
  const model = guides.reflectiveModels.find(({ id }) => id === profile.modelId);
  const set = (part: Partial<typeof profile>) => setProfile({ ...profile, ...part });
  const setLevel = (level: number) => setProfile(atLevel(profile, level, guides.units));

  return (
    <section className={`hs-sheet ${classes['new']}`} aria-labelledby="new-title">
      <h2 id="new-title">Start a new journal</h2>
      <ol>
        <Step
          number={1}
          now={now}
          title="About you"
          summary={[profile.candidate, profile.workplace].filter(Boolean).join(' · ')}
          onChange={() => setNow(1)}
        >
          <AboutYouStep
            profile={profile}
            onEdit={set}
            onLevel={setLevel}
            onNext={() => setNow(2)}
          />
        </Step>
        <Step
          number={2}
          now={now}
          title="What you are working towards"
          preview="A unit, and how you would like to be asked"
          summary={[unit?.title, model?.name].filter(Boolean).join(' · ')}
          onChange={() => setNow(2)}
        >
          <WorkingTowardsStep profile={profile} onEdit={set} onNext={() => setNow(3)} />
        </Step>
        <Step number={3} now={now} title="Where to keep it" preview="A folder on this computer">
          <WhereStep
            folder={folder}
            onFolder={setTypedFolder}
            creating={opening}
            reason={reason}
            onCreate={(password) =>
              void open(() =>
                journal.journals.create({
                  folder: folder.trim(),
                  profile,
                  ...(password && { password }),
                }),
              )
            }
          />
        </Step>
      </ol>
    </section>
  );
}
