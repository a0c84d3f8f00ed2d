// What Ajv, strict as it comes, says of the kit for vendors beside the reader, as a stranger would find out who has
// nothing but the kit: of every schema, and of every example by what is expected of it, with what networknt said of the
// same in the tests. Then of files of documents.
// Arguments: where Ajv is installed, the unpacked kit, the table of networknt's verdicts, and FILE=RECORDS with the
// records of `fostering check`.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const [, , modules, kit, second, ...pairs] = process.argv;
const require = createRequire(join(modules, 'x.js'));
const Ajv2020 = require('ajv/dist/2020').default;
const schemas = join(kit, 'schemas');
const examples = join(kit, 'examples');
// What only a reader of the text can tell, or what two properties say of each other.
const readerOnly = /^(json|limit)[.]|^object[.]inconsistent$/;
const isReaderOnly = ({ code, pointer }) =>
  // How a reference of RFC 3986 is formed, a schema says only with a format.
  readerOnly.test(code) || (code === 'event.attribute-malformed' && pointer === '/source');

const verdicts = {};
let failed = 0;
for (const file of readdirSync(schemas).filter((name) => name.endsWith('.schema.json')).sort()) {
  const noted = [];
  const logger = { log() {}, warn: (text) => noted.push(text), error: (text) => noted.push(text) };
  try {
    verdicts[file.replace('.schema.json', '')] = new Ajv2020({ strict: true, logger }).compile(
      JSON.parse(readFileSync(join(schemas, file), 'utf8')));
  } catch (fault) {
    noted.push(fault.message);
  }
  noted.forEach((text) => console.log(`${file}: ${text}`));
  failed += noted.length;
}
console.log(`${Object.keys(verdicts).length} schemas compiled in strict mode`);

const severities = Object.fromEntries(
  JSON.parse(readFileSync(join(kit, 'catalogue.json'), 'utf8')).codes.map((entry) => [entry.code, entry]));

const networknt = {};
for (const line of readFileSync(second, 'utf8').split('\n').slice(1).filter((row) => row)) {
  const [file, mode, takes] = line.split(',');
  networknt[`${file} ${mode}`] = takes === 'true';
}

const word = (takes) => (takes ? 'takes' : 'refuses');
const tally = {};
const validate = (type, mode, value) => {
  const keeps = verdicts[mode === 'strict' ? type : `${type}.tolerant`](value);
  // The schema of an event says nothing of the document in it but which it is.
  const inner = type === 'event' && keeps && value.data?.documentType;
  return keeps && (!verdicts[inner] || validate(inner, mode, value.data));
};
const compare = (type, name, mode, errors, text) => {
  const readerTakes = errors.length === 0;
  let onlyReader = !readerTakes && errors.every(isReaderOnly);
  let takes = false;
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, ''));
    takes = validate(verdicts[value?.documentType] ? value.documentType : type, mode, value);
  } catch (notJson) {
    // None, or several documents one after the other.
    onlyReader = true;
  }
  const same = takes === readerTakes;
  const kind = same ? 'same' : onlyReader ? 'only the text shows it' : 'DIFFERENT';
  const row = (tally[`${type} ${mode}`] ??= {});
  row[kind] = (row[kind] ?? 0) + 1;
  if (!same && !onlyReader) {
    failed++;
    console.log(`${name} ${mode}: the reader ${word(readerTakes)} it, Ajv ${word(takes)} it`);
  }
  const other = networknt[`${name.replace(/^(good|bad)[/]/, '')} ${mode}`];
  if (other === readerTakes) {
    row.networknt = (row.networknt ?? 0) + 1;
  } else if (other !== undefined) {
    failed++;
    console.log(`${name} ${mode}: the reader ${word(readerTakes)} it, networknt ${word(other)} it`);
  }
};

// The rows of a table in which only a pointer could need quotes, and none does.
const expected = {};
for (const row of readFileSync(join(examples, 'expected.csv'), 'utf8').split('\r\n').slice(1).filter((line) => line)) {
  const [file, mode, pointer, code] = row.split(',');
  ((expected[file] ??= {})[mode] ??= []).push({ pointer, code });
}
for (const file of readdirSync(examples, { recursive: true }).filter((name) => name.endsWith('.json')).sort()) {
  const text = readFileSync(join(examples, file), 'utf8');
  for (const mode of ['strict', 'tolerant']) {
    const type = basename(dirname(file));
    // What is no event and does not say which document it is can be neither.
    const isError = ({ code }) =>
      severities[code][mode] === 'error' || (type === 'event' && code === 'document.type-missing');
    compare(type, file, mode, (expected[file]?.[mode] ?? []).filter(isError), text);
  }
}
// The records of `fostering check`: a file of documents, and what was found in each.
for (const pair of pairs) {
  const [file, found] = pair.split('=');
  const documents = readFileSync(file, 'utf8').split('\n');
  for (const record of readFileSync(found, 'utf8').split('\n').filter((line) => line).map((line) => JSON.parse(line))) {
    if (record.documentType !== 'check-document') continue;
    const text = documents[record.line - 1];
    let type = 'enquiry';
    try {
      type = JSON.parse(text).documentType ?? type;
    } catch (notJson) {
      // It is refused by both.
    }
    const errors = (record.findings ?? [])
      .filter((finding) => finding.severity === 'error' && !finding.code.startsWith('consistency.'))
      .filter((finding) => severities[finding.code]);
    if (verdicts[type]) {
      compare(type, `${file}:${record.number}`, 'strict', errors, text);
    }
  }
}
console.log('| documents | Ajv says the same | only the text shows it | Ajv differs | networknt says the same |');
console.log('|---|---:|---:|---:|---:|');
for (const [documents, row] of Object.entries(tally)) {
  const counts = [row.same, row['only the text shows it'], row.DIFFERENT, row.networknt].map((count) => count ?? 0);
  console.log(`| ${documents} | ${counts.join(' | ')} |`);
}
if (Object.keys(networknt).length === 0) {
  console.log('networknt was not asked');
  failed++;
}
process.exit(failed === 0 ? 0 : 1);
