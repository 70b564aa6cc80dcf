import * as z from 'zod';
import { about } from '../meta.ts';
import { hyppighet, hyppighetWith, veksling } from '../values/hyppighet.ts';
import { verv } from '../values/kontakt.ts';
import { line, some } from '../values/text.ts';
import { tidsrom } from '../values/tid.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const sekretær = z
  .strictObject({
    rolle: line.meta(about('Rolle', 'Rollen som er sekretær.', 'resign', 'SLT-koordinator')).optional(),
    navn: line.meta(about('Navn', 'Personen, når den er kjent.', 'editorial')).optional(),
    hos: line.meta(about('Hos', 'Kommunen eller enheten rollen hører til.', 'resign')).optional(),
    veksler: veksling.meta(about('Veksler', 'Når partene bytter på å være sekretær.', 'resign')).optional(),
    tilrettelegger: z
      .boolean()
      .meta(about('Tilrettelegger', 'Sekretæren legger også til rette for møtene.', 'resign'))
      .optional(),
  })
  .refine((it) => it.rolle !== undefined || it.veksler !== undefined, { params: { code: 'rolle-eller-veksler' } });

const gjest = z
  .strictObject({
    hvem: some(line, about('Hvem', 'Hvem som kan inviteres.', 'substantive', ['skoler', 'næringsliv'])),
    når: line.meta(about('Når', 'Fullfører «kan inviteres …».', 'substantive', 'når saken tilsier det')).optional(),
    møter: hyppighet.meta(about('Møter', 'Hvor ofte, når det er fast.', 'resign')).optional(),
  })
  .meta({ identity: ['hvem'] });

export const politiråd = section({
  rolle: line
    .meta(about('Rolle', 'Hva slags organ rådet er. Fullfører «er et …».', 'resign', 'rådgivende og overordnet organ'))
    .optional(),
  saker: line
    .meta(
      about(
        'Saker',
        'Hva rådet behandler.',
        'resign',
        'strategiske spørsmål om samarbeidet mellom kommunen og politiet',
      ),
    )
    .optional(),
  oppgaver: some(
    line,
    about('Oppgaver', 'Hovedoppgaver. Hvert punkt begynner med verb i infinitiv, uten «å».', 'resign'),
  ).optional(),
  leder: orUtelatt(verv, about('Leder', 'Hvem som leder rådet.', 'resign', { rolle: 'ordfører' })).optional(),
  nestleder: verv.meta(about('Nestleder', 'Hvem som leder når leder er borte.', 'resign')).optional(),
  sekretær: orUtelatt(
    sekretær,
    about('Sekretær', 'Hvem som kaller inn og skriver referat, eller hvordan partene bytter på det.', 'resign', {
      rolle: 'SLT-koordinator',
    }),
  ).optional(),
  medlemmer: z
    .strictObject({
      kommune: orUtelatt(
        some(line),
        about('Kommune', 'Kommunens faste medlemmer, som roller.', 'resign', ['ordfører', 'kommunedirektør']),
      ).optional(),
      politi: orUtelatt(
        some(line),
        about('Politi', 'Politiets faste medlemmer, som roller.', 'resign', ['politistasjonssjef', 'politikontakt']),
      ).optional(),
      andre: some(line, about('Andre', 'Andre faste medlemmer.', 'resign')).optional(),
    })
    .meta(about('Medlemmer', 'Hvem som sitter fast i rådet.', 'resign'))
    .optional(),
  gjester: some(gjest, about('Gjester', 'Hvem som kan inviteres, og når.', 'substantive')).optional(),
  møter: orUtelatt(
    hyppighet,
    about('Møter', 'Hvor ofte rådet møtes.', 'resign', { antall: 2, per: 'halvår' }),
  ).optional(),
  fellesmøter: hyppighetWith({
    med: some(line, about('Med', 'Kommunene rådet møter.', 'resign', ['Porsgrunn'])),
  })
    .meta(about('Fellesmøter', 'Møter sammen med andre kommuners politiråd.', 'resign'))
    .optional(),
  møteplan: z
    .strictObject({
      for: tidsrom.meta(about('For', 'Hvor langt fram møtene planlegges.', 'substantive', { antall: 1, enhet: 'år' })),
      styrke: z
        .enum(['skal', 'bør'])
        .meta(about('Styrke', 'skal eller bør.', 'resign'))
        .optional(),
    })
    .meta(about('Møteplan', 'Planen for møtene.', 'substantive'))
    .optional(),
  lokaler: some(line, about('Lokaler', 'Hvor møtene holdes.', 'substantive')).optional(),
  undergrupper: some(line, about('Undergrupper', 'Grupper under rådet.', 'substantive')).optional(),
  til_politisk_behandling: some(
    line,
    about('Til politisk behandling', 'Saker som legges fram for politiske organer.', 'substantive', [
      'politivedtekter',
    ]),
  ).optional(),
}).meta({ title: 'Politiråd', description: 'Rådet der kommunens og politiets ledelse møtes.', change: 'substantive' });
