import { Button, Popover, Stack } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useProfile } from '#renderer/ui/journal-queries.ts';
import { LongText } from '#renderer/ui/long-text.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import type { AssessorAnswer } from '#shared/entries/entry.ts';

/** Takes in what the assessor said of a submitted account in another way than in a marked report. */
export function RecordAnswer(props: {
  readonly fault: string;
  readonly onAnswer: (answer: AssessorAnswer) => Promise<void>;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={360} trapFocus withRoles>
      <Popover.Target>
        <Button size="xs" variant="filled" onClick={() => setOpen(!open)}>
          Feedback is in…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <AnswerForm {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}

function AnswerForm(props: {
  readonly fault: string;
  readonly onAnswer: (answer: AssessorAnswer) => Promise<void>;
}) {
  const today = useToday();
  const profile = useProfile();
  const [answeredOn, setAnsweredOn] = useState<string | null>(today);
  const [isDay, setIsDay] = useState(true);
  const [assessor, setAssessor] = useState(profile.assessor);
  const [feedback, setFeedback] = useState('');
  return (
    <Stack gap="xs">
      <p>
        The entry can be changed again and submitted once more. A marked report brings its feedback
        by itself: bring it in under Reports.
      </p>
      <DayInput
        label="Given on"
        latest={today}
        value={answeredOn}
        onChange={setAnsweredOn}
        onReadable={setIsDay}
      />
      <ShortText label="By" most={200} value={assessor} onChange={setAssessor} />
      <LongText
        label="What the assessor said"
        placeholder="Optional"
        most={4000}
        value={feedback}
        onChange={setFeedback}
      />
      {props.fault !== '' && <ErrorLine>{props.fault}</ErrorLine>}
      <Button
        size="xs"
        variant="filled"
        disabled={answeredOn === null || !isDay}
        onClick={() => {
          if (answeredOn === null) return;
          const answer = { answeredOn, assessor: assessor.trim(), feedback: feedback.trim() };
          void props.onAnswer(answer);
        }}
      >
        Record feedback
      </Button>
    </Stack>
  );
}
