// Builds the page outside into the folder that is given: a page, a script, a style, a service worker and pictures, each also compressed.
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const out = resolve(process.argv[2]);
const address = '/buiten/';

const BUNDLES = ['shared', 'ui', 'signaal', 'capture'];
const TEXTS = /^(capture|ui\.guard\.(kind|looks|mask)|shared\.input|signaal\.(field|soort|kanaal|input|note\.(done|woo)))\b/;
const SHARED = ['frontend/personal-data.ts', 'src/main/resources/nl/eenoverheid/shared/personal-data.json', 'package-lock.json'];
const TAKEN_OVER = ['manifest.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'];

const digest = (content) => createHash('sha256').update(content).digest('hex').slice(0, 8);
const source = (name) => readFileSync(join(here, name));

/** Nothing to do when nothing changed since the last time. */
function inputs() {
  const own = readdirSync(here).sort().map(source);
  const texts = BUNDLES.flatMap((name) => [`${name}.properties`, `${name}_en.properties`]);
  const others = [...texts.map(bundle), ...SHARED.map((name) => join(root, name))];
  return digest(Buffer.concat([...own, ...others.map((path) => readFileSync(path))]));
}

function bundle(name) {
  return join(root, 'src/main/resources/i18n', name);
}

function texts(ending) {
  const lines = BUNDLES.flatMap((name) => readFileSync(bundle(`${name}${ending}.properties`), 'utf8').split('\n'));
  return Object.fromEntries(
    lines
      .map((line) => /^([\w.]+)\s*=\s*(.*)$/.exec(line))
      .filter((found) => found && TEXTS.test(found[1]))
      .map((found) => [found[1], found[2]])
  );
}

async function script(entry, define) {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: join(here, entry), output: { format: 'es' } },
    },
  });
  return result.output[0].code;
}

function write(name, content) {
  const bytes = Buffer.from(content);
  writeFileSync(join(out, name), bytes);
  if (!name.endsWith('.png')) {
    writeFileSync(join(out, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    writeFileSync(join(out, `${name}.br`), brotliCompressSync(bytes, { params }));
  }
  return address + name;
}

function writeNumbered(name, ending, content) {
  return write(`${name}.${digest(content)}.${ending}`, content);
}

async function main() {
  const shapes = writeNumbered('gemeenten', 'json', JSON.stringify(JSON.parse(source('gemeenten.geojson'))));
  const words = { TEXTS: { nl: texts(''), en: texts('_en') } };
  const page = await script('main.ts', { ...words, SHAPES: shapes });
  const files = [writeNumbered('page', 'js', page), writeNumbered('style', 'css', source('style.css')), shapes];
  const html = source('index.html')
    .toString()
    .replace('%PAGE%', files[0].slice(address.length))
    .replace('%STYLE%', files[1].slice(address.length));
  write('index.html', html);
  const pictures = TAKEN_OVER.map((name) => write(name, source(name)));
  files.push(...pictures.filter((name) => !name.endsWith('.png')));
  const kept = [address, ...files];
  write('worker.js', await script('worker.ts', { ...words, FILES: kept, EDITION: digest(html + kept.join()) }));
}

const edition = inputs();
const stamp = join(out, '.edition');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== edition) {
  if (!existsSync(join(root, 'node_modules/vite'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  }
  const checked = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', here], { stdio: 'inherit' });
  if (checked.status !== 0) {
    process.exit(1);
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await main();
  writeFileSync(stamp, edition);
}
