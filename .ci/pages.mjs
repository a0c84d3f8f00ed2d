// Opens pages in a real browser and lets axe-core look at them, wide and as narrow as a phone; with and without colours.
// node pages.mjs FOLDER PAGE... : FOLDER has node_modules with axe-core and puppeteer-core; CHROMIUM names the browser.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...pages] = process.argv.slice(2);
const require = createRequire(pathToFileURL(resolve(folder, 'package.json')));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const widths = [1280, 320];
let passed = 0;
let failed = 0;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const page of pages) {
  for (const width of widths) {
    const tab = await browser.newPage();
    const asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.setViewport({ width, height: 900 });
    await tab.goto(pathToFileURL(resolve(page)).href);
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() =>
      // The best practices among the rules are not what a law or WCAG asks, but none of them is too much for us.
      globalThis.axe.run(document, { resultTypes: ['violations'] }),
    );
    const faults = violations.map(
      (each) => `${each.id} (${each.impact}), ${each.nodes.length} times, first at ${each.nodes[0].target}: ${each.help}`,
    );
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) faults.push(`the page is ${overflow} pixels wider than the window`);
    const elsewhere = asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'));
    if (elsewhere.length > 0) faults.push(`it asks for ${elsewhere.length} things from elsewhere`);
    for (const fault of faults) console.log(`${basename(page)} at ${width}: ${fault}`);
    if (faults.length > 0) failed++;
    else passed++;
    await tab.close();
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
