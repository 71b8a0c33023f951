import type { merge as english } from '../../en/dashboard/merge.ts';

export const merge: Record<keyof typeof english, string> = {
  'merge.tab': 'Duplicados',
  'merge.comparing': 'Comparando todas las personas y empresas …',
  'merge.none': 'Nada parece estar dos veces',
  'merge.noneHow':
    'Cuentas que comparten dominio, página de LinkedIn o nombre, y personas que comparten correo, perfil o nombre en una cuenta, aparecerán aquí lado a lado.',
  'merge.more': 'Hay más. Salen a medida que se fusionan estos.',
  'merge.pair': '{a} y {b}',
  'merge.by.domain': 'mismo dominio: {value}',
  'merge.by.linkedin': 'misma página de LinkedIn: {value}',
  'merge.by.name': 'mismo nombre',
  'merge.by.address': 'mismo correo: {value}',
  'merge.do': 'Fusionar',
  'merge.apart': 'Son distintas',
  'merge.keptApart': '{n|1 par se mantiene|# pares se mantienen} aparte: dijiste que son distintas.',
  'merge.again': 'Mirar otra vez',
  'merge.bothKept': 'se conservan ambos',
  'merge.nothing': 'nada',
  'merge.pages': 'LinkedIn',
  'merge.account': 'Cuenta',
  'merge.deals': 'Negocios',
  'merge.accountNote': 'Queda una cuenta, con los negocios y las personas de ambas. Puedes deshacerlo.',
  'merge.contactNote':
    'Queda una persona, en los negocios de ambas, con todo lo que se le pidió y lo que dijo. Puedes deshacerlo.',
};
