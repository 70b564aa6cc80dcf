import { about } from '../meta.ts';
import { line, some } from '../values/text.ts';
import { section } from './section.ts';

const hint = 'Hvert punkt begynner med verb i infinitiv, uten «å».';

export const forventninger = section({
  til_begge: some(
    line,
    about('Til begge', `Hva partene venter av hverandre. ${hint}`, 'resign', ['prioritere forebygging']),
  ).optional(),
  til_kommunen: some(line, about('Til kommunen', `Hva politiet venter av kommunen. ${hint}`, 'resign')).optional(),
  til_politiet: some(line, about('Til politiet', `Hva kommunen venter av politiet. ${hint}`, 'resign')).optional(),
}).meta({ title: 'Forventninger', description: 'Hva partene venter av hverandre.', change: 'substantive' });
