/** Where the templates speak for themselves, in French. */
import type { AllTemplateWords } from '../../templates/plan.ts';

export const templates: AllTemplateWords = {
  short: {
    name: 'Cycle court',
    stages: {
      discover: {
        objective: 'Trouver en un ou deux échanges ce qui fait mal, et s’ils vont le changer.',
        exit: [
          'Une phrase à eux disant que cela ne peut pas rester ainsi',
          'Des personnes de deux niveaux ont été entendues',
        ],
      },
      present: {
        exit: ['Tous ceux qui décident ont parcouru la solution avec vous', 'Les réserves sont listées, avec une date'],
      },
      negotiate: {
        name: 'Décider',
        objective: 'Répondre à ce qui est ouvert, et obtenir une décision pour une date donnée.',
        exit: ['Ils ont énoncé la décision et une date', 'Leur première tâche a un responsable'],
      },
    },
    elements: {},
  },
  rfp: {
    name: 'Entrée par appel d’offres',
    stages: {
      qualify: {
        objective: 'Décider selon votre propre règle si cet appel d’offres mérite une réponse.',
        clientValue: 'Ils ont tôt une réponse franche, et pas un dossier auquel personne ne croit.',
      },
      discover: {
        objective: 'Compléter ce que l’appel d’offres a omis : qui vit avec le problème, et s’ils vont changer.',
      },
      present: {
        objective: 'Répondre à l’appel d’offres, et demander les trois choses encore possibles.',
        clientValue: 'Ils ont une réponse au problème derrière l’appel d’offres, et peuvent encore la façonner.',
      },
    },
    elements: {
      'rfp.steps.go-or-not': 'Décider de répondre ou non, avant d’écrire une ligne',
      'rfp.information.author': 'Qui a écrit l’appel d’offres, et avec l’aide de qui',
      'rfp.information.incumbent': 'Qui le fait pour eux aujourd’hui, et ce qu’ils en pensent',
      'rfp.steps.owner': 'Demander un échange avec qui porte le problème',
      'rfp.steps.below': 'Demander un échange avec ceux qui font le travail',
      'rfp.steps.criteria': 'Demander à faire évoluer leurs critères de décision',
    },
  },
  renewal: {
    name: 'Renouvellement et extension',
    stages: {
      discover: {
        objective: 'Entendre à plusieurs niveaux ce qu’il en est advenu, et ce qu’il leur faut ensuite.',
        clientValue: 'Ils voient ce qu’ils ont eu pour leur argent, dans leurs propres chiffres.',
      },
      diagnose: { objective: 'Convenir de ce qui les freine maintenant, de ce que cela coûte et de ce qu’il faut.' },
      present: {
        exit: [
          'Les réserves sont listées, chacune avec un responsable et une date',
          'L’ordre de grandeur du budget et des moyens est accepté',
        ],
      },
      close: { name: 'Renouveler et lancer' },
    },
    elements: {
      'renewal.steps.first-result': 'Mettre les résultats face à ce qui était promis',
      'renewal.information.got': 'Ce qu’ils y ont gagné, dans leurs chiffres',
      'renewal.information.since': 'Ce qui a changé de leur côté depuis',
    },
  },
};
