import type { merge as english } from '../../en/dashboard/merge.ts';

export const merge: Record<keyof typeof english, string> = {
  'merge.tab': 'Doublons',
  'merge.comparing': 'Comparaison des personnes et des entreprises…',
  'merge.none': 'Rien ne semble figurer deux fois',
  'merge.noneHow':
    'Les comptes qui partagent un domaine, une page LinkedIn ou un nom, et les personnes qui partagent un e-mail, un profil, ou un nom dans un même compte, s’afficheront ici côte à côte.',
  'merge.more': 'Il y en a d’autres. Ils viendront à mesure que ceux-ci seront fusionnés.',
  'merge.pair': '{a} et {b}',
  'merge.by.domain': 'même domaine : {value}',
  'merge.by.linkedin': 'même page LinkedIn : {value}',
  'merge.by.name': 'même nom',
  'merge.by.address': 'même e-mail : {value}',
  'merge.do': 'Fusionner',
  'merge.apart': 'Pas les mêmes',
  'merge.keptApart': '{n|# paire reste séparée|# paires restent séparées} : pas les mêmes, selon vous.',
  'merge.again': 'Revoir',
  'merge.bothKept': 'les deux gardés',
  'merge.nothing': 'rien',
  'merge.pages': 'LinkedIn',
  'merge.account': 'Compte',
  'merge.deals': 'Affaires',
  'merge.accountNote': 'Un seul compte reste, avec les affaires et les personnes des deux. Vous pourrez l’annuler.',
  'merge.contactNote':
    'Une seule personne reste, dans les affaires des deux, avec tout ce qui lui a été demandé et ce qu’elle a dit. Vous pourrez l’annuler.',
};
