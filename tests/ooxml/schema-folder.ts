import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder with the schemas of ISO/IEC 29500, or null where there is none.
 * They are no part of the project: name their place in `OOXML_SCHEMAS`, or keep
 * them in `shared/ooxml-schemas` beside the project's folder.
 */
export function schemaFolder(): string | null {
  const folder = process.env['OOXML_SCHEMAS'] ?? path.resolve('..', 'shared', 'ooxml-schemas');
  return existsSync(path.join(folder, 'ISO-IEC29500-4_2016', 'wml.xsd')) ? folder : null;
}

export const schemasMissing =
  'the schemas of ISO/IEC 29500 are not here: name their folder in OOXML_SCHEMAS';
