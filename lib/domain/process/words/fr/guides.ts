/** What it means to ask for each kind of commitment, in French. Samples can be sent as they stand. */
import type { GuidesWords } from '../../shape.ts';

export const guides: GuidesWords = {
  time: {
    name: 'Temps',
    purpose: 'Ils acceptent de passer du temps à un premier échange, ou au suivant.',
    asked:
      'Un rendez-vous ou un appel est demandé à une personne nommée. Dans un premier e-mail à froid, demander s’il y a un intérêt compte aussi.',
    given: 'Ils ont accepté une invitation, ou donné un jour et une heure.',
    soft: '« Ce serait un plaisir d’échanger un de ces jours », « faites-moi signe si vous êtes disponible ».',
    sample:
      'Auriez-vous 20 minutes mardi ou jeudi, pour que je vous montre une chose que des entreprises comme la vôtre ont changée ? À vous de juger ensuite si elle mérite davantage de votre temps.',
    value: 'une idée utilisable, qu’ils aillent plus loin ou non',
  },
  explore: {
    name: 'Explorer',
    purpose:
      'Ils acceptent de regarder sérieusement si quelque chose devrait aller mieux, et de vous laisser poser vos questions.',
    asked:
      'Une séance de travail sur leur propre situation leur est demandée ; son but et les participants sont nommés.',
    given: 'La séance a eu lieu ou a une date, et ils ont apporté ou envoyé des faits à eux.',
    soft: '« Volontiers, dites-m’en plus », « envoyez-moi de la documentation ».',
    sample:
      'Pourrions-nous prévoir une heure la semaine prochaine pour une séance de travail avec ceux qui vivent cela au quotidien, afin de voir ce que cela vous coûte aujourd’hui ? Les notes vous restent dans tous les cas.',
    value: 'une image plus nette de leur propre problème',
  },
  change: {
    name: 'Changer',
    purpose: 'Ils disent que rester ainsi n’est pas acceptable. D’ici là, c’est une piste, pas une opportunité.',
    asked: 'On leur demande, avec des mots, s’ils vont changer cela et pour quand cela doit être différent.',
    given: 'Une phrase à eux disant qu’ils vont agir, au mieux avec une date ou un événement qui l’impose.',
    soft: '« C’est dans un coin de notre tête », « intéressant ».',
    sample:
      'Avant d’y passer plus de temps, vous comme nous : allez-vous changer cela, et pour quand faut-il que ce soit différent ? Si cela peut rester ainsi, je préfère l’entendre maintenant.',
    value: 'une décision franche : y consacrer plus d’efforts, ou non',
  },
  collaborate: {
    name: 'Collaborer',
    purpose: 'Ils mettent leurs propres idées dans la solution, pour qu’elle devienne aussi la leur.',
    asked: 'On leur demande de corriger, compléter ou écrire une partie du diagnostic ou de la solution.',
    given: 'Leurs changements sont dans le document, ou vous y avez travaillé ensemble.',
    soft: '« Ça me paraît bien », ou aucun commentaire.',
    sample:
      'Voici notre ébauche des causes telles que nous les avons comprises. Pourriez-vous, avec votre équipe, indiquer d’ici vendredi ce qui est faux ou ce qui manque ?',
    value: 'une solution adaptée à leur façon réelle de travailler',
  },
  consensus: {
    name: 'Impliquer les autres',
    purpose: 'Ils font entrer ceux qui décident et ceux qui vivront avec le résultat.',
    asked: 'L’accès à des personnes ou à des rôles est demandé par leur nom, étages du dessous compris.',
    given:
      'Ils ont fait les présentations ou fixé des dates avec les autres, ou les autres ont rejoint la conversation.',
    soft: '« Je leur en parlerai moi-même », « c’est moi qui décide ».',
    sample:
      'Qui sentirait le plus ce changement au quotidien, et qui doit l’accepter ? Pourriez-vous me les présenter avant que nous concevions quoi que ce soit ?',
    value: 'moins de surprises et moins de résistance en interne par la suite',
  },
  invest: {
    name: 'Investir',
    purpose: 'Ils acceptent que le résultat demande de l’argent, du temps et de l’énergie de leur côté.',
    asked:
      'L’ordre de grandeur du budget et les moyens de leur côté sont sur la table, et on leur demande d’accepter les deux.',
    given: 'Ils ont accepté l’ordre de grandeur ou nommé le chemin vers le budget, et nommé qui donnera du temps.',
    soft: '« Envoyez-nous un prix », ou le silence sur les moyens.',
    sample:
      'Pour obtenir ce résultat, il vous faudrait le budget dont nous avons parlé et quelques heures par semaine de vos propres équipes. Si le plan tient la route, pouvez-vous vous engager sur les deux ?',
    value: 'aucun choc tardif sur le prix ou la charge de travail',
  },
  review: {
    name: 'Passer en revue',
    purpose: 'Tous ceux qui décident parcourent la solution proposée avec vous et peuvent encore la changer.',
    asked: 'Une revue avec tous les décideurs présents est demandée avant l’envoi de la proposition finale.',
    given: 'La revue a eu lieu avec les personnes nommées, et leurs changements ont été écrits.',
    soft: 'La proposition est partie par e-mail ; « nous la ferons circuler ».',
    sample:
      'Avant de la finaliser : pourrions-nous parcourir l’ébauche la semaine prochaine avec tous ceux qui décident, pour que vous puissiez encore changer ce qui ne convient pas ?',
    value: 'une proposition qui convient déjà à chacun',
  },
  resolve: {
    name: 'Lever les réserves',
    purpose: 'Ils vous disent ce qui les inquiète et vous laissent y répondre.',
    asked: 'On leur demande ouvertement leurs réserves, et une date pour les traiter.',
    given: 'Une liste de réserves, chacune avec un responsable et une date ; ou leur parole qu’il n’en reste aucune.',
    soft: '« Nous allons y réfléchir », « nous reviendrons vers vous ».',
    sample:
      'Qu’est-ce qui vous ferait hésiter à y aller ? Pourrions-nous prendre 30 minutes lundi et reprendre chaque point jusqu’à ce qu’il ait sa réponse ?',
    value: 'une preuve, un plan ou une réponse pour chaque inquiétude',
  },
  decide: {
    name: 'Décider',
    purpose: 'Ils décident d’y aller, ou non, pour une date donnée.',
    asked: 'La commande est demandée avec des mots clairs.',
    given:
      'Un oui avec une date de signature, ou la signature. Un non clair est aussi une réponse : notez-le comme refusé.',
    soft: '« Ça se présente bien », « nous y sommes presque ».',
    sample:
      'Nous avons répondu à chaque point de votre liste. Êtes-vous prêts à donner votre accord, et pouvons-nous signer cette semaine ?',
    value: 'l’amélioration commence',
  },
  execute: {
    name: 'Mettre en œuvre',
    purpose: 'Ils font de leur côté les changements qui permettent le résultat.',
    asked: 'Des tâches de leur côté sont demandées, chacune avec un responsable et une date.',
    given: 'Les responsables sont nommés et les premières tâches sont faites.',
    soft: 'Une réunion de lancement a eu lieu et personne de leur côté n’a de tâche.',
    sample:
      'Qui prend en charge les préparatifs de votre côté, et les premiers peuvent-ils être faits avant le jour du démarrage ?',
    value: 'le résultat qu’ils ont payé, pas seulement le contrat',
  },
};
