import { expect, it } from 'vitest';
import { moveStage } from '#renderer/features/settings/move-stage.ts';

it('moves a stage past its neighbour', () => {
  expect(moveStage(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moveStage(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
});

it('leaves a stage at the end where it is', () => {
  expect(moveStage(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moveStage(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
