// What Ajv, strict as it comes, says of every published schema and of every fixture and example, beside the reader.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.argv[2], 'x.js'));
const Ajv2020 = require('ajv/dist/2020').default;
const root = new URL('../fostering-json/', import.meta.url).pathname;
const schemas = join(root, 'src/main/resources/org/fostering/json/schema/v1');
const fixtures = join(root, 'src/test/resources/v1');
// What only a reader of the text can tell, or what two properties say of each other.
const readerOnly = /^(json|limit)[.]|^object[.]inconsistent$/;

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
  readFileSync(join(root, 'src/test/resources/org/fostering/json/severities.csv'), 'utf8')
    .split('\n').slice(1).map((row) => row.split(',')).map(([code, strict, tolerant]) => [code, { strict, tolerant }]));

const word = (takes) => (takes ? 'takes' : 'refuses');
const tally = {};
const compare = (type, name, mode, readerTakes, onlyReader, text) => {
  const verdict = verdicts[mode === 'strict' ? type : `${type}.tolerant`];
  let takes = false;
  try {
    takes = verdict(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (notJson) {
    takes = false;
  }
  const same = takes === readerTakes;
  const kind = same ? 'same' : onlyReader ? 'only the text shows it' : 'DIFFERENT';
  const row = (tally[`${type} ${mode}`] ??= {});
  row[kind] = (row[kind] ?? 0) + 1;
  if (!same && !onlyReader) {
    failed++;
    console.log(`${type}/${name} ${mode}: the reader ${word(readerTakes)} it, Ajv ${word(takes)} it`);
  }
};

for (const type of readdirSync(fixtures).sort()) {
  for (const file of readdirSync(join(fixtures, type)).filter((name) => name.endsWith('.json')).sort()) {
    const beside = join(fixtures, type, file.replace(/json$/, 'expected'));
    const codes = existsSync(beside)
      ? readFileSync(beside, 'utf8').split('\n').filter((line) => line).map((line) => line.split(' ')[0]) : [];
    for (const mode of ['strict', 'tolerant']) {
      const errors = codes.filter((code) => severities[code]?.[mode] !== 'warning');
      const onlyReader = errors.length > 0 && errors.every((code) => readerOnly.test(code));
      compare(type, file, mode, errors.length === 0, onlyReader, readFileSync(join(fixtures, type, file), 'utf8'));
    }
  }
}
// The records of `fostering check`: a file of documents, and what was found in each.
for (const pair of process.argv.slice(3)) {
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
    const onlyReader = errors.length > 0 && errors.every((finding) => readerOnly.test(finding.code));
    if (verdicts[type]) {
      compare(type, `${file}:${record.number}`, 'strict', errors.length === 0, onlyReader, text);
    }
  }
}
console.log('| documents | same verdict | only the text shows it | different |\n|---|---:|---:|---:|');
for (const [documents, row] of Object.entries(tally)) {
  console.log(`| ${documents} | ${row.same ?? 0} | ${row['only the text shows it'] ?? 0} | ${row.DIFFERENT ?? 0} |`);
}
process.exit(failed === 0 ? 0 : 1);
