import { sentenceRule } from '../sentence-rule.ts';

export const searchWithoutBasis = sentenceRule({
  id: 'search-without-basis',
  kind: 'law',
  title: { nb: 'Kontroll av personer uten hjemmel', en: 'Control of persons without legal basis' },
  description: {
    nb: 'Testing, ransaking og visitasjon er inngrep som krever samtykke eller hjemmel i lov; en rektors ønske eller en avtale er ikke nok.',
    en: 'Testing and searching people need consent or a legal basis; a wish of the headmaster or an agreement is not enough.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [{ title: 'Straffeprosessloven kapittel 15 og Grunnloven § 102 og § 113', date: '2026-11' }],
  pattern: {
    words: [
      'narkotikatest*',
      'rustest*',
      'rusmiddeltest*',
      'urinprøve*',
      'ransak*',
      'visiter*',
      'visitasjon*',
      'veskekontroll*',
      'sekkekontroll*',
      'skapkontroll*',
      'narkotikahund*',
      'narkohund*',
      'gjennomsøk*',
    ],
    wrong: [
      / (?:narkotikatest|rustest|rusmiddeltest|urinprøve|ransak|visiter|visitasjon|veskekontroll|sekkekontroll|skapkontroll|narkotikahund|narkohund|gjennomsøk)\S* (?:\S+ ){0,5}(?:elev|ungdom|unge|skole|skule|skap|skåp|sekker|klubb|russ|besøkende|deltaker|deltakar)\S* /,
      / (?:elev|ungdom|unge|skole|skule|russ)\S* (?:\S+ ){0,5}(?:narkotikatest|rustest|rusmiddeltest|urinprøve|ransak|visiter|skapkontroll|veskekontroll|sekkekontroll)\S* /,
    ],
    unless:
      /samtykk|frivillig|foresatt|foreldr|føresett|føresette|mistanke|straffeprosess|hjemmel|heimel| vilkår|påtale|ruskontrakt|ungdomskontrakt|kontrakt| ikke | ikkje |orienter|ransak[ae]r$/,
    message: (words) => ({
      nb: `«${words}» er et inngrep som avtalen ikke gir hjemmel for.`,
      en: `“${words}” is an interference that the agreement gives no legal basis for.`,
    }),
    help: {
      nb: 'Skriv at det bare skjer med samtykke eller når lovens vilkår er oppfylt, og vis til bestemmelsen.',
      en: 'Say that it is done only with consent or when the conditions of the law are met, and cite the provision.',
    },
  },
});
