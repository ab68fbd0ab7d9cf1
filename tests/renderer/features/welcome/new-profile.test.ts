import { describe, expect, it } from 'vitest';
import { atLevel, byLevel, emptyProfile } from '#renderer/features/welcome/new-profile.ts';
import type { Unit } from '#shared/guides/unit.ts';

const unit = (id: string, level: number) => ({ id, level }) as Unit;
const units = [unit('relations-l4', 4), unit('relationships-l2', 2)];
const shelf = { units, reflectiveModels: [], customerModels: [] };

describe('the profile of a new journal', () => {
  it('starts with the lowest unit and its level', () => {
    expect(emptyProfile(shelf)).toMatchObject({ level: 2, unitIds: ['relationships-l2'] });
    expect(byLevel(units).map(({ id }) => id)).toEqual(['relationships-l2', 'relations-l4']);
  });

  it('moves to a unit of the chosen level, and keeps its unit where there is none', () => {
    expect(atLevel(emptyProfile(shelf), 4, units)).toMatchObject({
      level: 4,
      unitIds: ['relations-l4'],
    });
    expect(atLevel(emptyProfile(shelf), 3, units)).toMatchObject({
      level: 3,
      unitIds: ['relationships-l2'],
    });
  });
});
