import { isWritten } from '../entries/claims.ts';
import type { Section } from '../entries/section.ts';
import type { PlacedClaim } from './mark-claims.ts';
import type { Block } from './report.ts';
import { richTextBlocks, type RichTextNames } from './rich-text-blocks.ts';

/** One stage of an account with what was written for it. */
export type WrittenStage = {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly anchor: string;
  /** Empty where nothing was written yet. */
  readonly blocks: readonly Block[];
  readonly claims: readonly PlacedClaim[];
};

type Stage = { readonly id: string; readonly name: string; readonly question: string };

/**
 * The stages in the model's order, then what was written under stages that the
 * model does not have (after a change of model): no words are left out.
 */
export function writtenStages(
  stages: readonly Stage[],
  sections: readonly Section[],
  account: string,
  names: RichTextNames,
): readonly WrittenStage[] {
  const known = new Set(stages.map((stage) => stage.id));
  const others = sections
    .filter((section) => !known.has(section.stageId) && isWritten(section.content))
    .map((section) => ({ id: section.stageId, name: stageName(section.stageId), question: '' }));
  const all = [...stages, ...new Map(others.map((stage) => [stage.id, stage])).values()];
  return all.map((stage, index) => {
    const anchor = `${account}-${index + 1}`;
    const texts = sections
      .filter((section) => section.stageId === stage.id)
      .map((section, part) => richTextBlocks(section.content, placeOf(anchor, part), names));
    return {
      ...stage,
      anchor,
      blocks: texts.flatMap((written) => written.blocks),
      claims: texts.flatMap((written) => written.claims),
    };
  });
}

const placeOf = (anchor: string, part: number): string =>
  part === 0 ? anchor : `${anchor}-part-${part + 1}`;

/** `action-plan` is `Action plan`. */
const stageName = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
