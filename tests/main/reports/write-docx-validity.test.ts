import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#main/reports/write-docx.ts';
import { arbitraryReport } from '../../ooxml/arbitrary-report.ts';
import { readSchemas } from '../../ooxml/ooxml-schema.ts';
import { sampleLayout, sampleReport } from '../../ooxml/sample-report.ts';
import { schemaFolder, schemasMissing } from '../../ooxml/schema-folder.ts';
import { validateDocx } from '../../ooxml/validate-docx.ts';

const folder = schemaFolder();
const validators = folder === null ? null : readSchemas(folder);

describe('the Word document against the schemas of ISO/IEC 29500', () => {
  it('is sound with every kind of block', async (ctx) => {
    if (!validators) return ctx.skip(schemasMissing);
    const bytes = await writeDocx(sampleReport(), sampleLayout());
    expect(validateDocx(bytes, validators)).toEqual([]);
  });

  it('is sound whatever the words in it', async (ctx) => {
    if (!validators) return ctx.skip(schemasMissing);
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const bytes = await writeDocx(report, sampleLayout());
        expect(validateDocx(bytes, validators)).toEqual([]);
      }),
      { numRuns: 24 },
    );
  });
});
