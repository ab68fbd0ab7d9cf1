import { useState, type ReactNode } from 'react';
import { switchModel } from '#shared/entries/switch-model.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { SwitchedLine } from './switched-line.tsx';
import type { EntryDraft } from './use-entry-draft.ts';

/**
 * Answers an entry after another model, and back. What was typed in between
 * goes along both ways, so that the way back loses nothing.
 */
export function useModelSwitch(
  { rewrite }: EntryDraft,
  model: ReflectiveModel | undefined,
): {
  readonly switchTo: (to: ReflectiveModel) => void;
  /** What to say on the page about the last switch. */
  readonly line: ReactNode;
} {
  const [before, setBefore] = useState<ReflectiveModel | null>(null);
  const change = (to: ReflectiveModel, next: ReflectiveModel | null) => {
    if (!model) return;
    rewrite((entry) => switchModel(entry, model, to));
    setBefore(next);
  };
  return {
    switchTo: (to) => change(to, model ?? null),
    line: before && model && (
      <SwitchedLine from={before} to={model} onBack={() => change(before, null)} />
    ),
  };
}
