import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import { arbitraryEntry } from '../entries/arbitrary-entry.ts';
import { modelCalled } from '../guides/read-models.ts';
import { makeContent } from '../reports/make-content.ts';

const gibbs = modelCalled('gibbs');
const entries = fc.array(arbitraryEntry(gibbs), { minLength: 1, maxLength: 4 });

test('Coverage that was looked at before is that of a journal opened now, whatever has changed in between', () => {
  fc.assert(
    fc.property(entries, fc.boolean(), fc.boolean(), (given, included, isRenamed) => {
      const base = makeContent({ entries: given });
      const content = { ...base, profile: { ...base.profile, unitIds: ['unit'] } };
      const renamed = {
        ...gibbs,
        stages: gibbs.stages.map((stage) => ({ ...stage, name: 'New' })),
      };
      const looks = [
        content,
        { ...content, entries: given.map((entry) => ({ ...entry, included })) },
        { ...content, guides: { ...content.guides, reflectiveModels: [renamed] } },
        content,
      ];
      for (const look of looks) {
        const name = () => (isRenamed && look === content ? 'Customer B' : 'Customer A');
        expect(buildCoverage(look, name)).toEqual(buildCoverage(structuredClone(look), name));
      }
    }),
    { numRuns: 40 },
  );
});
