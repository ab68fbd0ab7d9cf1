import { Run, StringContainer } from 'docx';
import { element } from './element.ts';

const fieldCharacter = (type: 'begin' | 'separate' | 'end') =>
  element('w:fldChar', { 'w:fldCharType': type });

/**
 * The two ends of a field whose result spans paragraphs. It is not marked
 * dirty: Word then shows the result as written and does not ask about updates.
 */
export const fieldStart = (instruction: string) =>
  new Run({
    children: [
      fieldCharacter('begin'),
      new StringContainer('w:instrText', instruction),
      fieldCharacter('separate'),
    ],
  });
export const fieldEnd = () => new Run({ children: [fieldCharacter('end')] });
