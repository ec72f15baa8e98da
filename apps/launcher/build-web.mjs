/** Bundles the web application into apps/web/dist, only where something it is made of has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const web = join(root, 'apps', 'web');
const stamp = join(web, 'dist', '.built-from');

const below = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
/** The application itself, the packages, and the pure rooms that it shares with the server. */
const sources = () => {
  const domains = readdirSync(join(root, 'libs')).map((room) => join(root, 'libs', room, 'src', 'domain'));
  const files = [join(web, 'src'), join(web, 'public'), ...domains].filter((folder) => existsSync(folder)).flatMap(below);
  const others = ['index.html', 'vite.config.ts', 'tsconfig.json'].map((name) => join(web, name));
  return [...files, ...others, join(root, 'package-lock.json')].filter((file) => !/\.spec\.tsx?$/.test(file)).sort();
};
const hashOf = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
};

const wanted = hashOf(sources());
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const { build } = await import('vite');
  const since = performance.now();
  await build({ configFile: join(web, 'vite.config.ts'), logLevel: 'warn' });
  const foreign = below(join(web, 'dist')).find((path) => path.includes('__vite-browser-external'));
  if (foreign) throw new Error(`${foreign}: something of Node's came along into the browser's bundle`);
  // Compressed once here, not at every request.
  for (const file of below(join(web, 'dist')).filter((path) => /\.(js|css|html|svg)$/.test(path))) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  }
  writeFileSync(stamp, wanted);
  console.error(`build: web application bundled in ${Math.round(performance.now() - since)} ms`);
}
