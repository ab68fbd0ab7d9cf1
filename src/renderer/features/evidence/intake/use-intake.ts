import { useRef, useState } from 'react';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { askedAbove } from '#shared/evidence/vault-calls.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import type { JobProgress } from '#renderer/ui/use-job.ts';
import { createIntakeProgress } from './intake-progress.ts';
import { openPhotoDesk } from './photo-desk.ts';
import { takeInFile, type TakeOutcome } from './take-in-file.ts';

/** How taking some files in ended, file by file. */
export type IntakeEnding = {
  readonly added: number;
  /** One sentence each, for what was not added. */
  readonly told: readonly string[];
  /** Files so large that somebody is asked first. */
  readonly large: readonly File[];
  /** How many were not begun because somebody stopped. */
  readonly left: number;
};

type Intake = {
  readonly findKnown: (hash: string) => string | null;
  /** Puts a file that is in the vault where it belongs; gives a sentence when that could not be saved. */
  readonly onFile: (file: EvidenceFile) => Promise<string | null>;
};

/** Takes files in one after the other, so that the window stays free for everything else. */
export function useIntake({ findKnown, onFile }: Intake) {
  const { vault } = useJournal();
  const [progress] = useState(createIntakeProgress);
  const [ending, setEnding] = useState<IntakeEnding | null>(null);
  const [keepsOriginals, setKeepsOriginals] = useState(false);
  const stopping = useRef<AbortController | null>(null);

  const take = async (files: readonly File[], wantsLarge = false): Promise<void> => {
    if (stopping.current || files.length === 0) return;
    const abort = new AbortController();
    stopping.current = abort;
    setEnding(null);
    const large = wantsLarge ? [] : files.filter(({ size }) => size > askedAbove);
    const wanted = files.filter((file) => !large.includes(file));
    const desk = openPhotoDesk();
    const told: string[] = [];
    let added = 0;
    let begun = 0;
    for (const file of wanted) {
      if (abort.signal.aborted) break;
      const show = (part: string) => progress.tell(running(file, part, begun, wanted.length));
      show('');
      const outcome = await takeInFile({
        vault,
        desk,
        file,
        large: wantsLarge,
        keepsOriginals,
        signal: abort.signal,
        onProgress: (bytes) => show(shareOf(bytes, file.size)),
        findKnown,
      }).catch(failed);
      begun += 1;
      if (outcome.outcome === 'stopped') break;
      const problem =
        outcome.outcome === 'taken'
          ? await onFile({
              ...outcome.file,
              id: newRecordId(),
              caption: '',
              addedAt: new Date().toISOString(),
            })
          : sentence(file, outcome);
      if (problem === null) added += 1;
      else told.push(problem);
    }
    desk.close();
    stopping.current = null;
    progress.tell({ phase: 'idle' });
    setEnding({
      added,
      told,
      large,
      left: abort.signal.aborted ? wanted.length - added - told.length : 0,
    });
  };

  return {
    progress,
    ending,
    take,
    stop: () => stopping.current?.abort(),
    forget: () => setEnding(null),
    keepsOriginals,
    setKeepsOriginals,
  };
}

function sentence(
  file: File,
  outcome: Extract<TakeOutcome, { readonly outcome: 'known' | 'refused' }>,
): string {
  return outcome.outcome === 'known'
    ? `${visibleName(file.name)} is here already as ${outcome.as}.`
    : outcome.reason;
}

const failed = (error: unknown): TakeOutcome => ({
  outcome: 'refused',
  reason: error instanceof Error ? error.message : 'The app did not answer. Add the file again.',
});

const running = (file: File, part: string, done: number, total: number): JobProgress => ({
  phase: 'running',
  job: null,
  progress: {
    id: '',
    step: 0,
    doing: `Adding ${visibleName(file.name)}${part}`,
    done,
    total,
    ending: null,
  },
});

/** Only a large file takes long enough to be told in parts. */
const shareOf = (bytes: number, size: number): string =>
  size > 20_000_000 ? ` (${Math.floor((100 * bytes) / size)} %)` : '';
