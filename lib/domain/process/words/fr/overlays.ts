/** The words of the overlays, in French. */
import type { AllOverlayWords } from '../../overlays/shape.ts';

export const overlays: AllOverlayWords = {
  meddpicc: {
    name: 'MEDDPICC',
    fields: {
      metrics: ['indicateurs', 'Le chiffre qui leur fera dire que c’est un succès'],
      buyer: ['décideur économique', 'Peut dire oui au budget sans personne d’autre'],
      criteria: ['critères de décision', 'Ce sur quoi ils comparent les options'],
      process: ['processus de décision', 'Comment ils décident : qui, dans quel ordre, pour quand'],
      paper: ['parcours contractuel', 'Le chemin du contrat, avec les jours que prend chaque service'],
      pain: ['douleur identifiée', 'La douleur qu’ils ont nommée, et qui la ressent'],
      champion: ['champion', 'Vend en interne quand vous n’êtes pas là'],
      competition: ['concurrence', 'Qui et quoi d’autre ils envisagent, y compris ne rien faire'],
    },
  },
  spiced: {
    name: 'SPICED',
    fields: {
      situation: ['situation', 'Les faits : comment ils travaillent aujourd’hui'],
      pain: ['douleur', 'Ce qui leur a fait chercher autre chose'],
      impact: ['impact', 'Ce que cela changerait pour eux, en chiffres et en ressenti'],
      event: ['événement critique', 'Une date dans leur monde après laquelle il est trop tard'],
      decision: ['décision', 'Qui décide, comment, et pour quand'],
    },
  },
  bant: {
    name: 'BANT',
    fields: {
      budget: ['budget', 'Ce qui est prévu, ou d’où cela viendrait'],
      authority: ['autorité', 'Qui doit donner son accord'],
      need: ['besoin', 'Ce pour quoi ils en ont besoin'],
      timing: ['calendrier', 'Pour quand cela doit être là'],
    },
  },
  upfront: {
    name: 'Accord préalable',
    fields: {
      agree: [
        'préalable',
        'Convenir au début du but, de la durée, des attentes de chacun et des issues possibles : oui, non, une suite datée',
      ],
      next: ['préalable', 'Le prochain rendez-vous : but, durée, leurs attentes, les vôtres, issues possibles'],
    },
  },
};
