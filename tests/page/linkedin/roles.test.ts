import { expect, test } from 'vitest';
import { currentRole } from '../../../lib/page/linkedin/roles.ts';

const read = (...lines: string[]) => currentRole([{ lines, href: '/company/kestrel/' }]);

test.each([
  ['14 yrs 2 mos', 'Head of Purchasing', 'Full-time', 'Jan 2019 - Present · 6 yrs'],
  ['Full-time · 5 yrs', 'Head of Purchasing', 'Jan 2019 - Present · 6 yrs'],
  ['14 Jahre 2 Monate', 'Leiterin Einkauf', 'Vollzeit', 'Jan. 2019–Heute · 6 Jahre'],
  ['14 ans 2 mois', 'Directrice des achats', 'CDI', 'janv. 2019 - aujourd’hui · 6 ans'],
  ['14 años 2 meses', 'Jefa de compras', 'Jornada completa', 'ene. 2019 - actualidad · 6 años'],
  ['6 anni', 'Responsabile acquisti', 'A tempo pieno', 'gen 2019 - Presente · 6 anni'],
  ['14 jr 2 mnd', 'Hoofd inkoop', 'Fulltime', 'jan. 2019 - heden · 6 jr'],
  ['6 anos', 'Diretora de compras', 'Tempo integral', 'jan. de 2019 - o momento · 6 anos'],
])('a grouped entry of "%s" names the company first, then the role', (time, title, ...rest) => {
  expect(read('Kestrel', time, title, ...rest)).toEqual({ title, company: 'Kestrel', companyKey: 'kestrel' });
});

test('only a whole line is a kind of employment', () => {
  for (const title of ['Contract Manager', 'Stage Manager', 'Intern Architect'])
    expect(read('Kestrel', '2 yrs', title, 'Jan 2019 - Present')?.title).toBe(title);
});

test('a company may begin with a number', () => {
  expect(read('Analyst', '3 Anchors', '2019 - Present')).toMatchObject({ title: 'Analyst', company: '3 Anchors' });
});
