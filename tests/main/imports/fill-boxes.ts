import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parseXml } from '../../ooxml/parse-xml.ts';

type Values = Readonly<Record<string, string>>;

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const part = 'word/document.xml';

/** Types into the boxes of a Word document as Word does: the placeholder goes, the words come; a day is also stored as such. */
export function fillDocx(bytes: Uint8Array, values: Values): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = parseXml(strFromU8(parts[part] ?? new Uint8Array()));
  for (const [name, value] of Object.entries(values)) fillControl(xml, name, value);
  return zipSync({ ...parts, [part]: strToU8(new XMLSerializer().serializeToString(xml)) });
}

function fillControl(xml: Document, name: string, value: string): void {
  const control = Array.from(xml.getElementsByTagName('w:sdt')).find(
    (each) => first(each, 'w:tag')?.getAttribute('w:val') === name,
  );
  const content = control && first(control, 'w:sdtContent');
  if (!control || !content) throw new Error(`There is no box ${name}`);
  const placeholder = first(control, 'w:showingPlcHdr');
  placeholder?.parentNode?.removeChild(placeholder);
  const date = first(control, 'w:date');
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    date?.setAttributeNS(wordNamespace, 'w:fullDate', `${value}T00:00:00Z`);
  }
  first(control, 'w14:checked')?.setAttribute('w14:val', '1');
  while (content.firstChild) content.removeChild(content.firstChild);
  value.split('\n').forEach((line, index) => {
    const run = content.appendChild(xml.createElementNS(wordNamespace, 'w:r'));
    if (index > 0) run.appendChild(xml.createElementNS(wordNamespace, 'w:br'));
    run.appendChild(xml.createElementNS(wordNamespace, 'w:t')).textContent = line;
  });
}

const first = (element: Element, name: string): Element | undefined =>
  element.getElementsByTagName(name)[0];

type FormField = {
  readonly id: string;
  readonly type: string;
  readonly exportValues?: string | null;
};

/** Fills in the fields of a PDF as a viewer does, and saves it. */
export async function fillPdf(bytes: Uint8Array, values: Values): Promise<Uint8Array> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const fields = (await document.getFieldObjects()) as Record<string, FormField[]> | null;
  for (const [name, value] of Object.entries(values)) {
    const boxes = (fields?.[name] ?? []).filter(({ type }) => type !== '');
    if (boxes.length === 0) throw new Error(`There is no field ${name}`);
    for (const { id, type, exportValues } of boxes) {
      const isChoice = type === 'radiobutton' || type === 'checkbox';
      document.annotationStorage.setValue(id, { value: isChoice ? exportValues === value : value });
    }
  }
  const saved = await document.saveDocument();
  await task.destroy();
  return saved;
}
