import type { CustomerModel } from '../guides/customer-model.ts';
import { askedParts, formOf, isTicked } from './answers.ts';
import { readService } from './gaps.ts';
import { readKano } from './kano.ts';
import { readListeningUse } from './listening.ts';
import type { ModelUse } from './model-use.ts';
import { readStages } from './path.ts';
import { readAsking } from './same-asking.ts';
import { readScriptLab } from './scripts.ts';
import { readComplaint } from './steps.ts';
import { readRecovery } from './three-points.ts';
import { readTrust } from './trust.ts';
import { nothingRead, type ReadUse, type UseReading } from './use-reading.ts';

/** The rules a form may name as its `score`. */
const readers: Readonly<Record<string, ReadUse>> = {
  trust: readTrust,
  steps: readComplaint,
  gaps: readService,
  'three-points': readRecovery,
  kano: readKano,
  path: readStages,
  listening: readListeningUse,
  scripts: readScriptLab,
  'same-asking': readAsking,
};

/** What the answers to a model come to; where its form names no rule, which parts were ticked. */
export function readUse(model: CustomerModel, use: ModelUse): UseReading {
  const { score = '' } = formOf(model);
  return (
    (Object.hasOwn(readers, score) ? readers[score] : undefined)?.(model, use) ??
    readTicks(model, use)
  );
}

const readTicks: ReadUse = (model, use) => {
  const field = formOf(model).perPart?.fields.find(({ type }) => type === 'tick');
  if (!field) return nothingRead;
  const parts = askedParts(model);
  const ticked = parts.filter(({ id }) => isTicked(use.answers, { part: id, field: field.id }));
  if (ticked.length === 0) return nothingRead;
  const left = parts.filter((part) => !ticked.includes(part)).map(({ name }) => name);
  return {
    ...nothingRead,
    findings: [
      `${ticked.length} of ${parts.length}: ${ticked.map(({ name }) => name).join(', ')}${left.length === 0 ? '' : `. Not: ${left.join(', ')}`}.`,
    ],
  };
};
