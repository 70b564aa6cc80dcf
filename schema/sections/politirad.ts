import * as z from 'zod/mini';
import { about, described, field, optional } from '../meta.ts';
import { hyppighet, hyppighetWith, veksling } from '../values/hyppighet.ts';
import { verv } from '../values/kontakt.ts';
import { line, some } from '../values/text.ts';
import { tidsrom } from '../values/tid.ts';
import { orUtelatt } from '../values/utelatt.ts';
import { section } from './section.ts';

const sekretær = z
  .strictObject({
    rolle: optional(line, about('Rolle', 'Rollen som er sekretær.', 'resign', 'SLT-koordinator')),
    navn: optional(line, about('Navn', 'Personen, når den er kjent.', 'editorial')),
    hos: optional(line, about('Hos', 'Kommunen eller enheten rollen hører til.', 'resign')),
    veksler: optional(veksling, about('Veksler', 'Når partene bytter på å være sekretær.', 'resign')),
    tilrettelegger: optional(
      z.boolean(),
      about('Tilrettelegger', 'Sekretæren legger også til rette for møtene.', 'resign'),
    ),
  })
  .check(
    z.refine((it) => it.rolle !== undefined || it.veksler !== undefined, { params: { code: 'rolle-eller-veksler' } }),
  );

const gjest = described(
  z.strictObject({
    hvem: some(line, about('Hvem', 'Hvem som kan inviteres.', 'substantive', ['skoler', 'næringsliv'])),
    når: optional(line, about('Når', 'Fullfører «kan inviteres …».', 'substantive', 'når saken tilsier det')),
    møter: optional(hyppighet, about('Møter', 'Hvor ofte, når det er fast.', 'resign')),
  }),
  { identity: ['hvem'] },
);

export const politiråd = described(
  section({
    rolle: optional(
      line,
      about('Rolle', 'Hva slags organ rådet er. Fullfører «er et …».', 'resign', 'rådgivende og overordnet organ'),
    ),
    saker: optional(
      line,
      about(
        'Saker',
        'Hva rådet behandler.',
        'resign',
        'strategiske spørsmål om samarbeidet mellom kommunen og politiet',
      ),
    ),
    oppgaver: z.optional(
      some(line, about('Oppgaver', 'Hovedoppgaver. Hvert punkt begynner med verb i infinitiv, uten «å».', 'resign')),
    ),
    leder: z.optional(orUtelatt(verv, about('Leder', 'Hvem som leder rådet.', 'resign', { rolle: 'ordfører' }))),
    nestleder: optional(verv, about('Nestleder', 'Hvem som leder når leder er borte.', 'resign')),
    sekretær: z.optional(
      orUtelatt(
        sekretær,
        about('Sekretær', 'Hvem som kaller inn og skriver referat, eller hvordan partene bytter på det.', 'resign', {
          rolle: 'SLT-koordinator',
        }),
      ),
    ),
    medlemmer: optional(
      z.strictObject({
        kommune: z.optional(
          orUtelatt(
            some(line),
            about('Kommune', 'Kommunens faste medlemmer, som roller.', 'resign', ['ordfører', 'kommunedirektør']),
          ),
        ),
        politi: z.optional(
          orUtelatt(
            some(line),
            about('Politi', 'Politiets faste medlemmer, som roller.', 'resign', [
              'politistasjonssjef',
              'politikontakt',
            ]),
          ),
        ),
        andre: z.optional(some(line, about('Andre', 'Andre faste medlemmer.', 'resign'))),
      }),
      about('Medlemmer', 'Hvem som sitter fast i rådet.', 'resign'),
    ),
    gjester: z.optional(some(gjest, about('Gjester', 'Hvem som kan inviteres, og når.', 'substantive'))),
    møter: z.optional(
      orUtelatt(hyppighet, about('Møter', 'Hvor ofte rådet møtes.', 'resign', { antall: 2, per: 'halvår' })),
    ),
    fellesmøter: optional(
      hyppighetWith({
        med: some(line, about('Med', 'Kommunene rådet møter.', 'resign', ['Porsgrunn'])),
      }),
      about('Fellesmøter', 'Møter sammen med andre kommuners politiråd.', 'resign'),
    ),
    møteplan: optional(
      z.strictObject({
        for: field(
          tidsrom,
          about('For', 'Hvor langt fram møtene planlegges.', 'substantive', { antall: 1, enhet: 'år' }),
        ),
        styrke: optional(z.enum(['skal', 'bør']), about('Styrke', 'skal eller bør.', 'resign')),
      }),
      about('Møteplan', 'Planen for møtene.', 'substantive'),
    ),
    lokaler: z.optional(some(line, about('Lokaler', 'Hvor møtene holdes.', 'substantive'))),
    undergrupper: z.optional(some(line, about('Undergrupper', 'Grupper under rådet.', 'substantive'))),
    til_politisk_behandling: z.optional(
      some(
        line,
        about('Til politisk behandling', 'Saker som legges fram for politiske organer.', 'substantive', [
          'politivedtekter',
        ]),
      ),
    ),
  }),
  { title: 'Politiråd', description: 'Rådet der kommunens og politiets ledelse møtes.', change: 'substantive' },
);
