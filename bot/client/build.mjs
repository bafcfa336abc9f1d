// Puts the browser files that the host serves into wwwroot/vendor: takes each package's tarball (not its hundreds of
// megabytes of dependencies), checks the file against the checksum written here, and compresses it once.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const vendor = join(here, '..', 'wwwroot', 'vendor');
const versions = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies;

// package: [file in the package, name served, SHA-256]
const files = {
  'botframework-webchat': [
    ['dist/webchat.js', 'webchat.js', '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff'],
    ['dist/webchat.js.LICENSE.txt', 'webchat.js.LICENSE.txt'],
  ],
  '@tabler/core': [
    ['dist/css/tabler.min.css', 'tabler.min.css', '370a2d4e608ae518351d10528fc7dbe19b354ae5062c51b2a9cb294850d65403'],
  ],
  'htmx.org': [
    ['dist/htmx.min.js', 'htmx.min.js', 'd6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717'],
  ],
  '@microsoft/signalr': [
    ['dist/browser/signalr.min.js', 'signalr.min.js', '97e9b97e642a72e5a470917147a2bf79f86cad829a5c6786adb10614d248bb95'],
  ],
};

const work = mkdtempSync(join(tmpdir(), 'legalbot-client-'));
try {
  mkdirSync(vendor, { recursive: true });
  for (const [name, wanted] of Object.entries(files)) {
    const folder = unpack(name, versions[name]);
    for (const [path, served, sha256] of wanted) {
      put(served, readFileSync(join(folder, path)), sha256, `${name}@${versions[name]}/${path}`);
    }
  }
} catch (error) {
  console.error(`client files: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function unpack(name, version) {
  const folder = mkdtempSync(join(work, 'package-'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const printed = execFileSync(npm, ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder], { cwd: folder, encoding: 'utf8' });
  execFileSync('tar', ['-xzf', join(folder, printed.trim().split('\n').at(-1)), '-C', folder]);
  return join(folder, 'package');
}

function put(served, bytes, sha256, origin) {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (sha256 && found !== sha256) {
    throw new Error(`${origin} has the checksum ${found}, not the pinned one. Do not use it before you know why.`);
  }

  writeFileSync(join(vendor, served), bytes);
  if (sha256) {
    writeFileSync(join(vendor, `${served}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(vendor, `${served}.br`), brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }));
  }
}
