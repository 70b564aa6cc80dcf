'use strict';

// Loads a bundle through V8's code cache: the first run compiles and keeps what it compiled in the user's cache folder, later
// runs skip that. A cache that is missing, stale or unwritable costs time and nothing else; AVTALE_NO_CACHE=1 does without.

const fs = require('node:fs');
const { createRequire } = require('node:module');
const os = require('node:os');
const path = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

/**
 * Settings of V8 for one agreement, with what they are by themselves. It starts to optimise later, for most agreements are done before it is
 * worth that; it compiles regular expressions once, for machine code, instead of first for an interpreter; it keeps what it has compiled, for a cache
 * that is made after many agreements must not lack what ran once, at the start. For a PDF, which leaves much garbage at once, the young part of the
 * heap grows in one step instead of five. Lint marks what is garbage when it collects it and not in steps before, for what threads have begun to
 * mark has to be waited for at the end, mostly for nothing. Only settings that say when something is done may be changed in a
 * running program: V8 crashes when the interpreter for regular expressions is switched off, which would do the same. Other versions of Node
 * are left as they are.
 */
const isNode20 = process.version.startsWith('v20.');
const USUAL = isNode20
  ? [
      '--interrupt-budget=67584',
      '--regexp-tier-up-ticks=1',
      '--semi-space-growth-factor=2',
      '--flush-bytecode',
      '--incremental-marking',
    ]
  : [];
const OURS = isNode20 ? ['--interrupt-budget=1000000', '--regexp-tier-up-ticks=0', '--no-flush-bytecode'] : [];
const FOR_LINT = isNode20 ? [...OURS, '--no-incremental-marking'] : [];
const FOR_PDF = isNode20 ? [...OURS, '--semi-space-growth-factor=16'] : [];

/** Modules of Node that take long to load, and that many commands do without. */
const LATE = new Set(['node:child_process', 'node:crypto', 'node:fs/promises']);

/** What has a cache of its own: a command, or a process that works for one on many agreements. All else shares one. */
const USES = new Set(['build', 'lint', 'diff', 'verify', 'build-worker', 'lint-worker']);

/** In milliseconds. */
const MONTH = 30 * 24 * 60 * 60 * 1000;

const loaded = new Map();

/**
 * Runs a CommonJS bundle and returns its exports. Bundles beside it that it requires are loaded in the same way.
 *
 * @param {string} file path of the bundle
 * @param {string | undefined} use what it is loaded for; each use compiles other functions and so has a cache of its own
 */
function loadBundle(file, use) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const source = fs.readFileSync(file, 'latin1'); // the bundler escapes everything else than ASCII
  const cacheFile = process.env.AVTALE_NO_CACHE ? null : cacheFileOf(file, use);
  const cachedData = cacheFile ? read(cacheFile) : undefined;
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n});`;
  const script = asUsual(() => new vm.Script(wrapped, { filename: file, cachedData }));
  if (cacheFile && (!cachedData || script.cachedDataRejected)) {
    process.once('exit', () =>
      write(
        cacheFile,
        asUsual(() => script.createCachedData()),
      ),
    );
  }
  const folder = path.dirname(file);
  const plain = createRequire(file);
  const require_ = (id) => {
    if (/^\.\/[\w-]+\.cjs$/.test(id)) {
      setUpV8(settingsFor(use));
      return loadBundle(path.join(folder, id), use);
    }
    const module_ = () => asUsual(() => plain(id));
    return LATE.has(id) ? whenUsed(module_) : module_();
  };
  const module_ = { exports: {} };
  loaded.set(file, module_);
  script.runInThisContext().call(module_.exports, module_.exports, require_, module_, file, folder);
  return module_.exports;
}

function settingsFor(use) {
  if (use?.startsWith('build')) return FOR_PDF;
  return use === 'lint' ? FOR_LINT : OURS;
}

let settings = USUAL;

/** Sets V8 up for understanding and printing agreements. What standard output needs of Node is loaded before that. */
function setUpV8(wanted = OURS) {
  void process.stdout;
  settings = wanted;
  apply(settings);
}

/** V8 takes compiled code only under the settings that it was compiled with, and Node's own modules come compiled. */
function asUsual(load) {
  if (settings === USUAL) return load();
  apply(USUAL);
  const loaded = load();
  apply(settings);
  return loaded;
}

function apply(flags) {
  for (const flag of flags) v8.setFlagsFromString(flag);
}

/** Stands for an object that is made when something of it is first asked for. */
function whenUsed(make) {
  let made;
  const target = () => (made ??= make());
  return new Proxy(
    {},
    {
      get: (_, key) => target()[key],
      has: (_, key) => key in target(),
      ownKeys: () => Reflect.ownKeys(target()),
      getOwnPropertyDescriptor: (_, key) => ({
        ...Reflect.getOwnPropertyDescriptor(target(), key),
        configurable: true,
      }),
    },
  );
}

/** One file for each build of the bundle, each use of it and each kind of Node. */
function cacheFileOf(file, use) {
  const folder = cacheFolder();
  if (!folder) return null;
  const { mtimeMs, size } = fs.statSync(file);
  const key = [file, mtimeMs, size, USES.has(use) ? use : '', process.version, process.arch].join('\n');
  return path.join(folder, `${path.basename(file, '.cjs')}-${shortHash(key)}.v8`);
}

/** FNV-1a, twice with different seeds: it only tells files apart, and loading a real hash takes longer than all the rest here. */
function shortHash(text) {
  const half = (seed) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x01234567);
}

function cacheFolder() {
  const { AVTALE_CACHE_DIR, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (AVTALE_CACHE_DIR) return AVTALE_CACHE_DIR;
  if (XDG_CACHE_HOME) return path.join(XDG_CACHE_HOME, 'avtale');
  if (process.platform === 'win32') return LOCALAPPDATA ? path.join(LOCALAPPDATA, 'avtale', 'cache') : null;
  const home = os.homedir();
  return process.platform === 'darwin'
    ? path.join(home, 'Library', 'Caches', 'avtale')
    : path.join(home, '.cache', 'avtale');
}

function read(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

function write(file, data) {
  const temporary = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(temporary, data);
    fs.renameSync(temporary, file);
    removeOld(path.dirname(file));
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}

/** Caches that no run has asked for in a month are of versions that are gone. */
function removeOld(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    const { atimeMs, mtimeMs } = fs.statSync(file);
    if (name.endsWith('.v8') && Date.now() - Math.max(atimeMs, mtimeMs) > MONTH) fs.rmSync(file, { force: true });
  }
}

module.exports = { loadBundle, setUpV8, USUAL, OURS, FOR_LINT, FOR_PDF };
