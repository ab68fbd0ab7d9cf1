import { isWritten, plainText, type NameMention } from '#shared/entries/claims.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';

const longest = 140;

/** The words an account stops with, whole words only: `…I would have chosen the corner from the start.` */
export function lastWords(entry: Pick<Entry, 'sections'>, nameMention: NameMention): string {
  const written = entry.sections.filter(({ content }) => isWritten(content)).at(-1);
  const text = written ? plainText(written.content, nameMention).trim().replace(/\s+/gu, ' ') : '';
  if (text.length <= longest) return text;
  const end = text.slice(-longest);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}

/** The first stage of the model that has no words yet. */
export function nextStage(
  entry: Pick<Entry, 'sections'>,
  model: ReflectiveModel,
): ReflectiveModel['stages'][number] | undefined {
  const written = new Set(
    entry.sections.filter(({ content }) => isWritten(content)).map(({ stageId }) => stageId),
  );
  return model.stages.find(({ id }) => !written.has(id));
}
