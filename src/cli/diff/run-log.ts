import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { mostSerious } from '../../diff/diff-run.ts';
import { className, effectName } from '../../diff/report/words.ts';
import { filesAt } from '../../git/files-at.ts';
import { type HistoryEntry, historyOf } from '../../git/history.ts';
import { sanitizeLine } from '../../report/sanitize.ts';
import { CannotRun } from '../cannot-run.ts';
import { EXIT, type Io } from '../io.ts';
import { type CommonOptions, type Run, runOf } from '../run.ts';
import { type Layers, layersFor } from './layers.ts';
import { findPlaces, inRepository, type Places } from './places.ts';
import { type Compared, comparePair, type Version } from './read-side.ts';

/** `avtale log`: the revisions of one agreement, newest first, each with what its most serious change means. */
export async function runLog(file: string, options: CommonOptions, io: Io): Promise<number> {
  const run = runOf(options, io);
  const places = await findPlaces(io);
  const entries = await historyOf(places.git, inRepository(file, places, io));
  if (entries.length === 0)
    throw new CannotRun(
      { nb: `Git har ingen revisjoner av «${file}».`, en: `Git has no revisions of “${file}”.` },
      {
        nb: 'Er filen lagret med «git commit», og er navnet riktig?',
        en: 'Was the file committed, and is the name right?',
      },
    );
  const layers = layersFor(io, places);
  let now: Version | null = await versionOf(entries[0]!, places, layers);
  for (const [index, entry] of entries.entries()) {
    const before = entries[index + 1];
    const old: Version | null = before ? await versionOf(before, places, layers) : null;
    io.stdout.write(`${row(entry, old || now ? comparePair({ old, new: now }) : null, run)}\n`);
    now = old;
  }
  if (places.shallow) io.stderr.write(shallowNote(run));
  return EXIT.ok;
}

async function versionOf({ commit, path }: HistoryEntry, { git }: Places, layers: Layers): Promise<Version | null> {
  if (path === null) return null;
  const bytes = (await filesAt(git, commit, [path]))?.get(path);
  return bytes ? { name: `${commit.slice(0, 12)}:${path}`, bytes, templates: await layers.at(commit) } : null;
}

function row(
  { commit, date, author, subject }: HistoryEntry,
  compared: Compared | null,
  { language, color }: Run,
): string {
  const meaning = compared === null ? '' : meaningOf(compared, language);
  const hash = color ? `\x1b[33m${commit.slice(0, 12)}\x1b[0m` : commit.slice(0, 12);
  return [date.slice(0, 10), hash, meaning.padEnd(26), sanitizeLine(author), sanitizeLine(subject)].join('  ');
}

function meaningOf({ changes, diagnostics, old, new: now }: Compared, language: Run['language']): string {
  const nb = language === 'nb';
  if (hasErrors(diagnostics)) return nb ? 'kan ikke leses' : 'cannot be read';
  if (old === null) return nb ? 'ny avtale' : 'new agreement';
  if (now === null) return nb ? 'tatt bort' : 'removed';
  const worst = mostSerious(changes);
  if (worst === null) return nb ? 'ingen endring' : 'no change';
  const weakened = changes.some((it) => it.effect === 'weakened');
  const effect = weakened ? 'weakened' : changes.some((it) => it.effect === 'strengthened') ? 'strengthened' : null;
  return className(worst, language) + (effect ? `, ${effectName(effect, language)}` : '');
}

function shallowNote({ language }: Run): string {
  return language === 'nb'
    ? 'Bare en del av historikken er hentet; eldre revisjoner vises ikke. Kjør «git fetch --unshallow».\n'
    : 'Only part of the history was fetched; older revisions are not shown. Run “git fetch --unshallow”.\n';
}
