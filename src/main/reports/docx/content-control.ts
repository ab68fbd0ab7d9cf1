import { TextRun, type ParagraphChild, type XmlComponent } from 'docx';
import type { BoxesBlock } from '#shared/reports/report.ts';
import { longestTag, type BoxMark } from './box-names.ts';
import { element, inParagraph, valueElement } from './element.ts';
import { markPlace } from './runs.ts';
import { xmlSafe } from './xml-safe.ts';

export type Box = BoxesBlock['boxes'][number];

/**
 * A place to type that Word and LibreOffice give back. Until something is typed it holds a placeholder: blank, so that a print-out leaves
 * room to write, or the choices, so that one can be ringed by hand.
 */
export const contentControl = (box: Box, mark: BoxMark): readonly ParagraphChild[] =>
  isTyped(box) ? typedControl(box, mark) : tickControl(box, mark);

type TypedBox = Box & { readonly kind: Exclude<Box['kind'], 'tick'> };
const isTyped = (box: Box): box is TypedBox => box.kind !== 'tick';

const typedControl = (box: TypedBox, mark: BoxMark): readonly ParagraphChild[] =>
  markPlace(mark, [
    inParagraph(
      element(
        'w:sdt',
        {},
        element(
          'w:sdtPr',
          {},
          valueElement('w:alias', shorten(box.label)),
          valueElement('w:tag', mark.tag),
          valueElement('w:id', mark.id),
          element('w:showingPlcHdr'),
          controlKind(box),
        ),
        element(
          'w:sdtContent',
          {},
          new TextRun({ style: 'PlaceholderText', text: placeholder(box) }),
        ),
      ),
    ),
  ]);

const unticked = '\u2610';
const ticked = '\u2612';

/** A box to be ticked, with its answer behind it; the sign in it says how it stands. */
const tickControl = (box: Box, mark: BoxMark): readonly ParagraphChild[] => [
  ...markPlace(mark, [
    inParagraph(
      element(
        'w:sdt',
        {},
        element(
          'w:sdtPr',
          {},
          valueElement('w:alias', shorten(box.label)),
          valueElement('w:tag', mark.tag),
          valueElement('w:id', mark.id),
          element(
            'w14:checkbox',
            {},
            element('w14:checked', { 'w14:val': 0 }),
            element('w14:checkedState', { 'w14:val': code(ticked), 'w14:font': tickFont }),
            element('w14:uncheckedState', { 'w14:val': code(unticked), 'w14:font': tickFont }),
          ),
        ),
        element('w:sdtContent', {}, new TextRun({ text: unticked, font: tickFont })),
      ),
    ),
  ]),
  ...box.choices.map((choice) => new TextRun(` ${choice}`)),
];

const tickFont = 'MS Gothic';
const code = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase();

const blank = '\u2003'.repeat(6);

const placeholder = (box: Box): string => (box.kind === 'choice' ? box.choices.join(' / ') : blank);

function controlKind(box: TypedBox): XmlComponent {
  switch (box.kind) {
    case 'text':
      return element('w:text', { 'w:multiLine': 1 });
    case 'signature':
      // A picture of a signature may be put in, or a name typed.
      return element('w:richText');
    case 'date':
      return element(
        'w:date',
        {},
        valueElement('w:dateFormat', 'd MMMM yyyy'),
        valueElement('w:lid', 'en-GB'),
        valueElement('w:storeMappedDataAs', 'date'),
        valueElement('w:calendar', 'gregorian'),
      );
    case 'choice':
      return element('w:dropDownList', {}, ...listItems(box.choices));
  }
}

/** Word refuses a list in which a value comes twice or is empty. */
const listItems = (choices: readonly string[]): readonly XmlComponent[] =>
  [...new Set(choices.filter((choice) => choice !== ''))].map((choice) =>
    element('w:listItem', { 'w:displayText': choice, 'w:value': choice }),
  );

const shorten = (label: string): string =>
  label.length <= longestTag ? label : `${xmlSafe(label.slice(0, longestTag - 1))}…`;
