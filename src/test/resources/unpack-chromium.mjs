// Unpacks the browser of the npm package @sparticuz/chromium into the current folder.
import { chmodSync, createReadStream, createWriteStream, renameSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { createRequire } from 'node:module';

const tar = createRequire(`${process.cwd()}/`)('tar-fs');
const packed = 'node_modules/@sparticuz/chromium/bin';
const unpack = (file, target) =>
  pipeline(createReadStream(`${packed}/${file}`), createBrotliDecompress(), target);

await unpack('al2023.tar.br', tar.extract('.'));
await unpack('fonts.tar.br', tar.extract('.'));
// For a machine that has no fonts at all.
writeFileSync('fonts.conf', `<fontconfig><dir>${process.cwd()}/fonts</dir></fontconfig>`);
await unpack('chromium.br', createWriteStream('chromium.part'));
chmodSync('chromium.part', 0o755);
renameSync('chromium.part', 'chromium');
