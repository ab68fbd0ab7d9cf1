import { BrandMark } from '#renderer/ui/brand-mark.tsx';
import { NewJournal } from './new-journal.tsx';
import { OpenJournal } from './open-journal.tsx';
import { RestoreJournal } from './restore-journal.tsx';
import { SampleJournal } from './sample-journal.tsx';
import classes from './welcome.module.css';

/** The ways into a journal: a new one, one opened before, a copy, a sample. */
export function WelcomeScreen() {
  return (
    <main className={classes['welcome']}>
      <div className={classes['page']}>
        <header className={classes['hero']}>
          <BrandMark size={52} className={classes['mark']} />
          <div>
            <h1>Hindsight</h1>
            <p>
              A reflective journal for customer-service qualifications. It stays on this computer:
              no account, no internet.
            </p>
          </div>
        </header>
        <div className={classes['columns']}>
          <NewJournal />
          <div className={classes['side']}>
            <OpenJournal />
            <RestoreJournal />
            <SampleJournal />
          </div>
        </div>
      </div>
    </main>
  );
}
