import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

const standard = 'ISO-IEC29500-4_2016';
const schemas = {
  word: [`${standard}/wml.xsd`, 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  extended: [
    `${standard}/shared-documentPropertiesExtended.xsd`,
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  ],
  custom: [
    `${standard}/shared-documentPropertiesCustom.xsd`,
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  ],
  theme: [`${standard}/dml-main.xsd`, 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  core: [
    'opc/opc-coreProperties.xsd',
    'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  ],
  types: [
    'opc/opc-contentTypes.xsd',
    'http://schemas.openxmlformats.org/package/2006/content-types',
  ],
  relationships: [
    'opc/opc-relationships.xsd',
    'http://schemas.openxmlformats.org/package/2006/relationships',
  ],
} as const;

export type SchemaName = keyof typeof schemas;
export type Validators = Readonly<Record<SchemaName, XsdValidator>>;

/** Reads the schemas of a folder. Each one also knows `xml:space`, whose schema some of them forget to name. */
export function readSchemas(folder: string): Validators {
  const provider = new XmlBufferInputProvider(dublinCore());
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (name.endsWith('.xsd')) {
      provider.addBuffer(
        `ooxml/${name.split(path.sep).join('/')}`,
        readFileSync(path.join(folder, name)),
      );
    }
  }
  xmlRegisterInputProvider(provider);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, [file, namespace]]) => [name, readSchema(file, namespace)]),
  ) as Validators;
}

function readSchema(file: string, namespace: string): XsdValidator {
  const driver = [
    '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">',
    `<xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="${standard}/xml.xsd"/>`,
    `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
    '</xsd:schema>',
  ].join('');
  return XsdValidator.fromDoc(XmlDocument.fromString(driver, { url: 'ooxml/driver.xsd' }));
}

/** The few elements of Dublin Core that the core properties refer to; the real schemas are on the net. */
function dublinCore(): Record<string, Uint8Array> {
  const place = 'http://dublincore.org/schemas/xmls/qdc/2003/04/02';
  const text = (name: string) => `<xs:element name="${name}" type="xs:string"/>`;
  const date = (name: string) => `<xs:element name="${name}" type="W3CDTF"/>`;
  const schema = (namespace: string, content: string) =>
    new TextEncoder().encode(
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" xmlns="${namespace}" elementFormDefault="qualified">${content}</xs:schema>`,
    );
  const names = ['creator', 'description', 'identifier', 'language', 'subject', 'title'];
  const w3cdtf =
    '<xs:simpleType name="W3CDTF"><xs:union memberTypes="xs:gYear xs:gYearMonth xs:date xs:dateTime"/></xs:simpleType>';
  return {
    [`${place}/dc.xsd`]: schema('http://purl.org/dc/elements/1.1/', names.map(text).join('')),
    [`${place}/dcterms.xsd`]: schema(
      'http://purl.org/dc/terms/',
      w3cdtf + date('created') + date('modified'),
    ),
  };
}
