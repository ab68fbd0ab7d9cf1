import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { packageFaults } from './package-faults.ts';
import type { SchemaName, Validators } from './ooxml-schema.ts';
import { withoutExtensions } from './without-extensions.ts';

/** What is wrong with a Word document by the standard, one line for each fault; nothing for a sound one. */
export function validateDocx(bytes: Uint8Array, validators: Validators): readonly string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const faults = [...parts].flatMap(([path, data]) => {
    const schema = schemaOf(path);
    return schema === null ? [] : partFaults(path, strFromU8(data), validators, schema);
  });
  return [...faults, ...packageFaults(parts)];
}

function schemaOf(path: string): SchemaName | null {
  if (path.endsWith('.rels')) return 'relationships';
  if (path === '[Content_Types].xml') return 'types';
  if (path === 'docProps/core.xml') return 'core';
  if (path === 'docProps/app.xml') return 'extended';
  if (path === 'docProps/custom.xml') return 'custom';
  if (path.startsWith('word/theme/')) return 'theme';
  return path.startsWith('word/') && path.endsWith('.xml') ? 'word' : null;
}

function partFaults(
  path: string,
  xml: string,
  validators: Validators,
  schema: SchemaName,
): readonly string[] {
  try {
    const document = XmlDocument.fromString(withoutExtensions(xml));
    try {
      validators[schema].validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) {
      return error.details.map((detail) => `${path}: ${detail.message.trim()}`);
    }
    return [`${path}: ${String(error)}`];
  }
}
