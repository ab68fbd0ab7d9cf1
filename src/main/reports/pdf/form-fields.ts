import {
  pdfText,
  type PdfDocument,
  type Reference,
  type StructureElement,
} from './pdf-document.ts';
import { printableText } from './printable-text.ts';

export type FieldArea = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type FieldOptions = {
  /** Read back under this name; boxes of a choice share one. */
  readonly name: string;
  /** Read aloud. */
  readonly label: string;
  readonly area: FieldArea;
  readonly element: StructureElement;
};

export type FormFields = {
  readonly addText: (options: FieldOptions & { readonly multiline: boolean }) => void;
  /** `isAlone`: it can be ticked and unticked by itself. */
  readonly addChoice: (
    options: FieldOptions & { readonly answer: string; readonly isAlone: boolean },
  ) => void;
};

/** The group that a field stands in, if any. */
type Level = { readonly parent?: Reference };

const fontSize = 11;
const radioFlag = 0x8000;
const printFlag = 4;
const unchosen = 'Off';

/** The fields to be filled in on the pages. The form begins with the first of them. */
export function createFormFields(document: PdfDocument): FormFields {
  let fontName: string | null = null;
  const levelsOf = createLevels(document);
  const choices = new Map<string, Reference>();
  const formFont = () => (fontName ??= document.startForm());

  return {
    addText: ({ name, label, area, element, multiline }) => {
      const font = formFont();
      const { last, parent } = levelsOf(name);
      document.formText(last, area.x, area.y, area.width, area.height, {
        ...parent,
        multiline,
        extra: {
          TU: pdfText(label),
          DA: pdfText(`/${font} ${fontSize} Tf 0 g`),
          AP: { N: appearance(document, area, '/Tx BMC EMC') },
          structParent: element,
        },
      });
    },
    addChoice: ({ name, label, area, element, answer, isAlone }) => {
      formFont();
      const choice =
        choices.get(name) ?? startChoice(document, name, label, isAlone ? 0 : radioFlag, levelsOf);
      choices.set(name, choice);
      const state = pdfName(answer);
      document.annotate(area.x, area.y, area.width, area.height, {
        Subtype: 'Widget',
        F: printFlag,
        Parent: choice,
        TU: pdfText(`${label}: ${printableText(answer)}`),
        AS: unchosen,
        AP: {
          N: {
            [state]: appearance(document, area, tickMark(area)),
            [unchosen]: appearance(document, area, ''),
          },
        },
        structParent: element,
      } as object);
      const widget = document.page.annotations.at(-1);
      choice.data['Kids'] = [...((choice.data['Kids'] as Reference[] | undefined) ?? []), widget];
    },
  };
}

type Levels = (name: string) => { readonly last: string; readonly parent: Level };

/**
 * A full stop parts the levels of a field's name: `decision/1.2` is field `2` in
 * group `decision/1`, and every reader joins the two again.
 */
function createLevels(document: PdfDocument): Levels {
  const groups = new Map<string, Reference>();
  return (name) => {
    const levels = name.split('.');
    const last = levels.pop() ?? name;
    let parent: Reference | undefined;
    levels.forEach((level, index) => {
      const path = levels.slice(0, index + 1).join('.');
      const group = groups.get(path) ?? document.formField(level, parent ? { parent } : {});
      groups.set(path, group);
      parent = group;
    });
    return { last, parent: parent ? { parent } : {} };
  };
}

function startChoice(
  document: PdfDocument,
  name: string,
  label: string,
  flags: number,
  levelsOf: Levels,
): Reference {
  const { last, parent } = levelsOf(name);
  const choice = document.formField(last, parent);
  Object.assign(choice.data, { FT: 'Btn', Ff: flags, V: unchosen, TU: pdfText(label) });
  return choice;
}

/** How a field looks until a viewer redraws it: the box itself is on the page already. */
function appearance(document: PdfDocument, area: FieldArea, drawing: string): Reference {
  const form = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, area.width, area.height],
    Resources: {},
  });
  form.write(drawing);
  form.end();
  return form;
}

/** A tick in the accent colour, as lines from the lower left corner of the box. */
const tickMark = ({ width, height }: FieldArea): string =>
  [
    'q 1.7 w 1 J 1 j 0.082 0.357 0.392 RG',
    `${width * 0.2} ${height * 0.5} m ${width * 0.42} ${height * 0.25} l`,
    `${width * 0.8} ${height * 0.78} l S Q`,
  ].join(' ');

/** The words of an answer as a name: everything but letters and digits is written as its bytes. */
const pdfName = (text: string): string =>
  [...new TextEncoder().encode(printableText(text))]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9]/u.test(character)
        ? character
        : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
