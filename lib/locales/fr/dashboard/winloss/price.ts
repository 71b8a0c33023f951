import type { price as english } from '../../../en/dashboard/winloss/price.ts';

export const price: Record<keyof typeof english, string> = {
  'shell.price': 'Prix',
  'price.title': 'Le prix de la résistance',
  'chart.table': 'En tableau',

  'price.lead':
    'Les affaires où une chose a été faite, face à celles où vous l’avez laissée de côté. D’après vos propres affaires clôturées, pour vous uniquement. Des estimations, pas des preuves.',
  'price.choose': 'Choisissez avant de regarder',
  'price.choose.why':
    'Qui parcourt tout jusqu’à ce que quelque chose ressorte trouve toujours quelque chose. Choisissez donc d’abord, deux éléments au plus : ceux que vous laissez de côté et qui vous interrogent.',
  'price.chooseSecond': 'Un de plus, si vous voulez',
  'price.chooseSecond.why':
    'Deux au plus. Avec deux sur la page, il en faut davantage avant de mettre quoi que ce soit en mots.',
  'price.element': 'Élément de votre processus',
  'price.pick': 'Un élément…',
  'price.marked': 'Marqué dans votre dernier audit',
  'price.show': 'Montrer les affaires',
  'price.leave': 'Ne plus l’observer',
  'price.chosen': 'choisi',
  'price.closedSince': '{n|# de ces affaires s’est terminée|# de ces affaires se sont terminées} depuis.',

  'price.says.counts':
    'Des décomptes, rien de plus : {n|# affaire|# affaires} du plus petit côté. Moins de 8 ne disent rien, ni dans un sens ni dans l’autre.',
  'price.says.early': 'Trop tôt pour le dire : {n} affaires du plus petit côté. Dès 20, il y a une estimation.',
  'price.says.more':
    'À situation comparable, entre {low} et {high} affaires de plus sur 100 ont été gagnées là où c’était fait. Une estimation, d’après vos seules affaires.',
  'price.says.fewer':
    'À situation comparable, entre {low} et {high} affaires de moins sur 100 ont été gagnées là où c’était fait. Peut-être vaut-il la peine de s’en passer.',
  'price.says.unsaid':
    'L’estimation se trouve d’un côté de zéro, mais de si peu que le hasard en fait autant parfois. Rien à en dire encore.',
  'price.says.none': 'Aucune différence que l’on puisse distinguer du hasard : zéro est dans l’estimation.',

  'price.dots': 'Affaires comparables',
  'price.side.done': 'Fait',
  'price.side.passed': 'Laissé de côté',
  'price.side.says': '{name} : {n|# affaire|# affaires}, {won|# gagnée|# gagnées}.',
  'price.side.counts': '{won} sur {n} gagnées',
  'price.column.side': 'Côté',
  'price.column.all': 'Toutes',
  'price.column.compared': 'Comparées',
  'price.column.won': 'Gagnées',
  'price.column.lost': 'Perdues',
  'price.column.rate': 'Gagnées parmi les comparées',

  'price.band': 'Différence, en affaires sur cent',
  'price.band.says': 'De {low} à {high} affaires sur cent.',
  'price.band.left': 'moins de gagnées là où c’était fait',
  'price.band.right': 'plus de gagnées là où c’était fait',
  'price.band.low': 'Borne basse',
  'price.band.high': 'Borne haute',
  'price.band.note':
    'Gagnées là où c’était fait : {done}, compté avec le mélange d’origines et de tailles des affaires où c’était laissé de côté. Gagnées là où c’était laissé de côté : {passed}. Quatre fourchettes de ce genre sur cinq contiennent la réalité.',

  'price.payers': 'Qui en a été privé',
  'price.payer.rep': 'Vous',
  'price.payer.rep.says': '{n|# affaire non gagnée|# affaires non gagnées}, {days|# jour|# jours} d’ouverture en tout.',
  'price.payer.company': 'Votre entreprise',
  'price.payer.company.none':
    '{n|# affaire non gagnée|# affaires non gagnées}. Un montant vient avec l’estimation, à partir de 20 affaires.',
  'price.payer.company.says':
    '{n|# affaire non gagnée|# affaires non gagnées}, pour {value}. À cette différence : entre {low} et {high}, estimé.',
  'price.withoutValue': '{n|# affaire|# affaires} sans montant.',
  'price.payer.client': 'Les clients',
  'price.payer.client.says': 'Ils n’ont pas eu le résultat : {clients}.',
  'price.payer.client.more': 'Ils n’ont pas eu le résultat : {clients} et {n|# autre|# autres}.',

  'price.won': 'Gagnées malgré tout : {n}',
  'price.won.none': 'Aucune.',
  'price.lost': 'Non gagnées : {n}',
  'price.lost.none': 'Aucune.',

  'price.out': 'Hors de ces chiffres',
  'price.stratum': '{origin}, {size}',
  'price.size.smaller': 'moitié inférieure en montant',
  'price.size.larger': 'moitié supérieure en montant',
  'price.size.unknown': 'montant non précisé',
  'price.out.noneDone': '{kind} : {n|# affaire|# affaires}, toujours laissé de côté, donc rien à mettre en face.',
  'price.out.nonePassed': '{kind} : {n|# affaire|# affaires}, toujours fait, donc rien à mettre en face.',
  'price.out.set-aside':
    '{n|# affaire restée|# affaires restées} à la première étape, {n|disqualifiée ou remise|disqualifiées ou remises} à plus tard.',
  'price.out.not-in-process': '{n|# affaire|# affaires} sur un processus sans cet élément.',
  'price.out.never-left': '{n|# affaire terminée|# affaires terminées} à son étape ou avant.',
  'price.out.open':
    '{n|# affaire|# affaires} où c’est encore ouvert à ce jour : demandé sans réponse, ou rien de noté.',
  'price.out.not-applicable': '{n|# affaire|# affaires} où c’était sans objet, déjà vrai, ou pas encore le moment.',
  'price.out.declined': '{n|# affaire|# affaires} où vous avez demandé et où le client a refusé.',
  'price.out.dead': '{n|# affaire|# affaires} où c’était laissé de côté une fois l’affaire morte.',

  'price.rules': 'Comment c’est compté',
  'price.rule.counts':
    'Moins de 8 affaires du plus petit côté : des décomptes seuls ; jusqu’à 19, il est trop tôt pour le dire ; dès 20, une fourchette à 80 %.',
  'price.rule.strata':
    'Les affaires sont comparées à leurs semblables : même origine, et même moitié en montant dans la même devise, pondérées comme dans les affaires où c’était laissé de côté.',
  'price.rule.not':
    'Non corrigé : la qualité de l’affaire par ailleurs, qui décidait, ce que vous avez fait ou omis d’autre, et la saison.',
  'price.rule.words':
    'Une conclusion n’est formulée que là où la fourchette s’écarte de zéro plus que le hasard ne le fait sur une page comme celle-ci. Rien de cela ne dit pourquoi une affaire s’est terminée ainsi.',
  'price.rule.looked': 'Vos {n} affaires clôturées les plus récentes ont été examinées.',
};
