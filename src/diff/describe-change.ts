import { SECTION_IDS } from '../../schema/sections/index.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { ChangeKind, Draft } from './change.ts';
import { actorName } from './compare-actors.ts';

/** Values longer than this stand beside the message, not in it. */
const SHORT = 60;
/** Two values that are longer together are shown with their words marked. */
const TOGETHER = 70;

/** A change in one or two sentences. */
export function describeChange(it: Draft): Message {
  const where = placeOf(it);
  const what = KINDS[it.kind](it.old, it.new);
  const { nb, en } = reasonsOf(it);
  return {
    nb: `«${it.title}»${where.nb} ${what.nb}${nb}.${effectOf(it).nb}`,
    en: `“${it.title}”${where.en} ${what.en}${en}.${effectOf(it).en}`,
  };
}

function placeOf({ section, path }: Draft): Message {
  if (path.length <= 1) return { nb: '', en: '' };
  return SECTION_IDS.some((id) => id === section)
    ? { nb: ` i ${section}`, en: ` in ${section}` }
    : { nb: ` under ${section}`, en: ` under ${section}` };
}

const KINDS: Readonly<Record<ChangeKind, (old: string | null, now: string | null) => Message>> = {
  added: (_, now) => ({ nb: `er lagt til${shown(now, ': «', '»')}`, en: `was added${shown(now, ': “', '”')}` }),
  removed: (old) => ({ nb: `er tatt bort${shown(old, ': «', '»')}`, en: `was removed${shown(old, ': “', '”')}` }),
  moved: (_, now) => ({ nb: `er flyttet${shown(now, ': «', '»')}`, en: `was moved${shown(now, ': “', '”')}` }),
  changed: (old, now) =>
    isShort(old) && isShort(now) && old.length + now.length <= TOGETHER
      ? { nb: `er endret fra «${old}» til «${now}»`, en: `changed from “${old}” to “${now}”` }
      : { nb: 'er endret', en: 'changed' },
};

const isShort = (text: string | null): text is string => text !== null && text.length <= SHORT;
const shown = (text: string | null, open: string, close: string) => (isShort(text) ? `${open}${text}${close}` : '');

function reasonsOf({ reasons }: Draft): Message {
  const join = (language: keyof Message) => [...new Set(reasons.map((it) => it[language]))].slice(0, 4).join('; ');
  return reasons.length === 0 ? { nb: '', en: '' } : { nb: `: ${join('nb')}`, en: `: ${join('en')}` };
}

function effectOf({ effect, actor }: Draft): Message {
  if (effect === null) return { nb: '', en: '' };
  const [nb, en] = effect === 'weakened' ? ['Svekker', 'Weakens'] : ['Styrker', 'Strengthens'];
  const name = actor === null ? null : actorName(actor);
  return {
    nb: ` ${nb} en forpliktelse${name ? ` for ${name.nb}` : ''}.`,
    en: ` ${en} a commitment${name ? ` of ${name.en}` : ''}.`,
  };
}
