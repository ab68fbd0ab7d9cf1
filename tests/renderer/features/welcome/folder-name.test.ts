import { describe, expect, it } from 'vitest';
import { folderName, suggestedFolder } from '#renderer/features/welcome/folder-name.ts';

describe('the folder suggested for a journal', () => {
  it.each([
    ['Sam Whitcombe', 'sam-whitcombe-journal'],
    ['  Zoë O’Neill ', 'zoe-o-neill-journal'],
    ['../..', 'my-journal'],
    ['李', 'my-journal'],
    ['', 'my-journal'],
  ])('for “%s” is %s', (candidate, name) => {
    expect(folderName(candidate)).toBe(name);
  });

  it('stands in the suggested place, in the way the machine writes folders', () => {
    expect(suggestedFolder('/home/sam/Documents/', 'Sam')).toBe('/home/sam/Documents/sam-journal');
    expect(suggestedFolder('C:\\Users\\sam\\Documents', 'Sam')).toBe(
      'C:\\Users\\sam\\Documents\\sam-journal',
    );
  });
});
