import { heading, paragraph } from '../make-blocks.ts';
import type { Block, HeadingBlock } from '../report.ts';
import type { WrittenStage } from '../written-stages.ts';

/** A stage: its name, its question (unless the document has asked it before), and the answer or a plain word that there is none yet. */
export const stageBlocks = (
  stage: WrittenStage,
  level: HeadingBlock['level'],
  asks = true,
): readonly Block[] => [
  heading(level, stage.name, stage.anchor),
  ...(stage.question === '' || !asks ? [] : [paragraph(stage.question, 'question')]),
  ...(stage.blocks.length === 0 ? [paragraph('Nothing written yet.', 'small')] : stage.blocks),
];
