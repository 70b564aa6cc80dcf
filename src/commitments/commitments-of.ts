import type { Agreement } from '../../schema/agreement.ts';
import { SECTION_IDS } from '../../schema/sections/index.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import type { AgreementCommitment } from './commitment.ts';
import { commitmentsInFacts } from './commitments-in-facts.ts';
import { commitmentsInText } from './commitments-in-text.ts';

/**
 * Everything an agreement's facts and its own words commit somebody to, in the order of the sections. The words of templates are not
 * here: they say the facts again.
 */
export function commitmentsOf(agreement: Agreement): AgreementCommitment[] {
  return SECTION_IDS.flatMap((id) => [...commitmentsInFacts(agreement, id), ...sectionProse(agreement, id)]).concat(
    chapterProse(agreement),
    attachmentProse(agreement),
  );
}

function sectionProse(agreement: Agreement, id: (typeof SECTION_IDS)[number]): AgreementCommitment[] {
  const section = agreement.seksjoner[id];
  if (isUtelatt(section)) return [];
  return (['tekst', 'tillegg'] as const).flatMap((key) => prose(agreement, id, ['seksjoner', id, key], section[key]));
}

function chapterProse(agreement: Agreement): AgreementCommitment[] {
  return (agreement.disposisjon?.kapitler ?? []).flatMap((chapter, index) =>
    typeof chapter === 'object' && 'tekst' in chapter
      ? prose(agreement, chapter.id, ['disposisjon', 'kapitler', index, 'tekst'], chapter.tekst)
      : [],
  );
}

function attachmentProse(agreement: Agreement): AgreementCommitment[] {
  return (agreement.vedlegg ?? []).flatMap((it, index) =>
    prose(agreement, 'vedlegg', ['vedlegg', index, 'tekst'], it.tekst),
  );
}

function prose(
  agreement: Agreement,
  section: string,
  path: AgreementCommitment['path'],
  text: string | undefined,
): AgreementCommitment[] {
  if (text === undefined) return [];
  return commitmentsInText(text, agreement.målform).map((it) => ({ ...it, source: 'prose', section, path }));
}
