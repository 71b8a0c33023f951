import type { merge as english } from '../../en/dashboard/merge.ts';

export const merge: Record<keyof typeof english, string> = {
  'merge.tab': 'Duplicados',
  'merge.comparing': 'Comparando todas as pessoas e empresas …',
  'merge.none': 'Nada parece estar aqui duas vezes',
  'merge.noneHow':
    'Empresas com o mesmo domínio, página do LinkedIn ou nome, e pessoas com o mesmo e-mail, perfil, ou nome na mesma empresa, vão ficar aqui lado a lado.',
  'merge.more': 'Há mais. Aparecem conforme estes são unidos.',
  'merge.pair': '{a} e {b}',
  'merge.by.domain': 'mesmo domínio: {value}',
  'merge.by.linkedin': 'mesma página do LinkedIn: {value}',
  'merge.by.name': 'mesmo nome',
  'merge.by.address': 'mesmo e-mail: {value}',
  'merge.do': 'Unir',
  'merge.apart': 'São diferentes',
  'merge.keptApart': '{n|1 par segue separado|# pares seguem separados}: você disse que são diferentes.',
  'merge.again': 'Rever',
  'merge.bothKept': 'ficam os dois',
  'merge.nothing': 'nada',
  'merge.pages': 'LinkedIn',
  'merge.account': 'Empresa',
  'merge.deals': 'Negócios',
  'merge.accountNote': 'Fica uma empresa, com os negócios e as pessoas das duas. Dá para desfazer.',
  'merge.contactNote':
    'Fica uma pessoa, nos negócios das duas, com tudo o que se pediu a elas e o que disseram. Dá para desfazer.',
};
