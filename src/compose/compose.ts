import { toString as textOf } from 'mdast-util-to-string';
import type { Agreement } from '../../schema/agreement.ts';
import type { SectionId } from '../../schema/sections/index.ts';
import { markOf } from '../../schema/status.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Chapter, Document, Metadata } from '../document/document.ts';
import type { Source } from '../source/source.ts';
import { attachmentId, attachmentsOf, signaturesOf } from './ending.ts';
import { detailsOf, partiesOf, subtitleOf } from './front.ts';
import { joinList } from './language/list.ts';
import { wordsFor } from './language/words.ts';
import { type ForeignName, statedNames, tagLanguages } from './languages.ts';
import { plainInline } from './markdown/blocks.ts';
import { coveredBy, outlineOf, type PlannedChapter } from './outline.ts';
import { composeOwnText } from './own-text.ts';
import { type ComposeContext, composeSection } from './sections.ts';
import { STANDARD, type Templates } from './templates.ts';
import { kommunerOf, scopeOf, viewOf } from './view.ts';

export interface Composed {
  document: Document;
  diagnostics: Diagnostic[];
  /** The template layers whose words the document uses, sorted. */
  layers: string[];
}

/**
 * Composes the Document tree of an agreement: facts from the agreement, words from the template layers or its own text.
 * Never throws for anything an agreement can contain.
 *
 * @param knownNames names in Sami and Kven that the register knows for the parties; marked with their language wherever they stand
 */
export function compose(
  source: Source,
  agreement: Agreement,
  templates: Templates,
  knownNames: readonly ForeignName[] = [],
): Composed {
  return composeWith(source, agreement, templates, knownNames, true);
}

/**
 * Composes only what the agreement itself has written, to find what is wrong with that. The document lacks the words of all templates, so it is
 * not one to print.
 */
export function composeOwnWords(source: Source, agreement: Agreement, templates: Templates): Composed {
  return composeWith(source, agreement, templates, [], false);
}

function composeWith(
  source: Source,
  agreement: Agreement,
  templates: Templates,
  knownNames: readonly ForeignName[],
  forPrint: boolean,
): Composed {
  const diagnostics: Diagnostic[] = [];
  const { målform } = agreement;
  const words = wordsFor(målform);
  const outline = outlineOf(agreement);
  const context: ComposeContext = {
    source,
    agreement,
    målform,
    status: agreement.status,
    templates,
    forPrint,
    view: viewOf(agreement),
    anchors: new Set([
      ...outline.map((it) => it.id),
      ...(agreement.vedlegg ?? []).map((_, index) => attachmentId(index)),
    ]),
    mentioned: new Set(),
    usedLayers: new Set(),
    report: (it) => diagnostics.push(it),
  };
  reportUnknownLayer(context);

  const chapters = outline.map((planned, index) => composeChapter(planned, index, words.sections, context));
  const document: Document = {
    language: målform === 'nynorsk' ? 'nn-NO' : 'nb-NO',
    words: words.printed,
    mark: markOf(agreement.status),
    title: plainInline(agreement.tittel),
    subtitle: plainInline(subtitleOf(agreement, words.front)),
    parties: partiesOf(agreement, words.front),
    details: detailsOf(agreement, words.front),
    chapters,
    signatures: signaturesOf(context, words.printed.signatures),
    attachments: attachmentsOf(context),
    metadata: metadataOf(agreement, subtitleOf(agreement, words.front)),
  };
  tagDocument(document, [...statedNames(agreement), ...knownNames]);
  return { document, diagnostics, layers: [...context.usedLayers].sort() };
}

function composeChapter(
  planned: PlannedChapter,
  index: number,
  titles: Readonly<Record<SectionId, string>>,
  context: ComposeContext,
): Chapter {
  const { agreement } = context;
  const sections = planned.own ? coveredBy(agreement, planned.own.id) : planned.sections;
  const blocks = planned.own
    ? composeOwnText(
        planned.own.tekst,
        [...planned.path, 'tekst'],
        scopeOf(context.view, sections.length === 1 ? sections[0]! : null),
        context,
      )
    : sections.flatMap((id) => composeSection(id, context));
  return {
    id: planned.id,
    number: agreement.disposisjon?.nummerert === false ? null : String(index + 1),
    title: plainInline(planned.title ?? titleOf(sections, titles, agreement)),
    sections,
    blocks,
    origin: planned.path,
  };
}

/** The heading of a chapter made of sections: each section's own or usual heading, joined. */
function titleOf(
  sections: readonly SectionId[],
  titles: Readonly<Record<SectionId, string>>,
  agreement: Agreement,
): string {
  const names = sections.map((id) => {
    const section = agreement.seksjoner[id];
    return (isUtelatt(section) ? undefined : section.overskrift) ?? titles[id];
  });
  const [first = '', ...rest] = names;
  return joinList([first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))]);
}

function metadataOf(agreement: Agreement, subtitle: string): Metadata {
  return {
    title: `${agreement.tittel} ${subtitle}`,
    authors: [...kommunerOf(agreement).map((it) => it.navn), agreement.parter.politi.distrikt],
    subject:
      agreement.målform === 'nynorsk'
        ? 'Samarbeid om førebygging av kriminalitet'
        : 'Samarbeid om forebygging av kriminalitet',
    keywords: ['politiråd', 'politikontakt', 'SLT'],
    caseNumber: agreement.arkiv?.saksnummer ?? null,
    journalNumber: agreement.arkiv?.journalnummer ?? null,
  };
}

function reportUnknownLayer({ agreement, templates, source, report }: ComposeContext): void {
  const { mal } = agreement;
  if (mal === undefined || mal === STANDARD || templates.has(mal)) return;
  report({
    rule: 'unknown-template',
    severity: 'error',
    file: source.file,
    path: ['mal'],
    range: source.rangeOf(['mal']),
    message: { nb: `Malen «${mal}» finnes ikke.`, en: `There is no template layer “${mal}”.` },
    help: {
      nb: `Lag mappen templates/${mal}/nb, eller ta bort «mal» for å bruke standardteksten.`,
      en: `Make the folder templates/${mal}/nb, or remove “mal” to use the standard text.`,
    },
  });
}

/** Marks foreign names everywhere in the tree. */
function tagDocument(document: Document, names: readonly ForeignName[]): void {
  const { title, subtitle, parties, details, chapters, signatures, attachments } = document;
  const inline = [title, subtitle, ...parties.map((it) => it.name), ...details.map((it) => it.description)];
  inline.push(...chapters.map((it) => it.title), ...attachments.map((it) => it.title));
  inline.push(...signatures.signatories.flatMap((it) => [it.role, it.organisation]));
  for (const nodes of inline) tagLanguages([{ type: 'paragraph', children: nodes }], names);
  for (const blocks of [...chapters, ...attachments].map((it) => it.blocks)) tagLanguages(blocks, names);
  tagLanguages(signatures.closing, names);
}

/** The words of inline nodes, without their formatting. */
export const plainText = (nodes: Parameters<typeof textOf>[0]): string => textOf(nodes);
