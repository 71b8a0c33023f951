/** Ce que le client a dit, les reculs, et ce qui manque avant de présenter. */
import type { honest as english } from '../../en/sidebar/honest.ts';

export const honest: Record<keyof typeof english, string> = {
  'capture.what': 'Que sont ces mots ?',
  'capture.what.commitment': 'Demande',
  'capture.what.ground-truth': 'Situation',
  'capture.what.vision': 'Vision',
  'capture.what.concern': 'Réserve',

  'said.about.ground-truth': 'La situation',
  'said.about.vision': 'Ce qu’ils veulent',
  'said.about.concern': 'Ce qui les inquiète',
  'said.title': 'Ce qu’ils ont dit',
  'said.add': 'Garder ce qu’ils ont dit',
  'said.empty':
    'La situation, ce qu’ils veulent et ce qui les inquiète s’afficheront ici, dans leurs mots. Sélectionnez-les dans un message, ou appuyez sur H.',
  'said.words': 'Dans leurs mots',
  'said.wordsHint': '« Nous perdons un jour par semaine à … »',
  'said.by': 'Qui l’a dit',
  'said.somebody': 'qui l’a dit',
  'said.level': 'Niveau {level} : {name}',
  'said.more': 'Autres actions : {words}',
  'said.edit': 'Corriger ce qu’ils ont dit',

  'setback.what': 'Recul depuis {from}, {when} : {kind} ne tient plus.',
  'setback.what.of': 'Recul depuis {from}, {when} : {kind} ({name}) ne tient plus.',
  'setback.whyShort': 'Pourquoi ?',
  'setback.sayWhy': 'Dire pourquoi l’affaire a reculé',
  'setback.because': 'Cause : {cause}',
  'setback.why': 'Pourquoi a-t-elle reculé ?',
  'setback.whyHint': 'En une ligne',

  'stage.stalled': 'À l’arrêt : aucune date à venir de leur côté.',

  'before.title': 'Avant de présenter',
  'before.count': '{count|# manque|# manquent}',

  'plan.title': 'Un plan pour le client',
  'plan.how': 'Ce dont les deux côtés ont convenu. Retirez des lignes, retouchez les mots : rien d’autre ne part.',
  'plan.empty': 'Ce qu’ils accordent et ce que vous promettez s’affichera ici, prêt à envoyer.',
  'plan.heading': 'Ce dont nous avons convenu',
  'plan.they': 'De votre côté',
  'plan.we': 'De notre côté',
  'plan.done': 'fait',
  'plan.noDay': 'Pas encore de date',
  'plan.words': 'Mots de la ligne, {day}',

  'people.heardAgo': 'nouvelles {when}',
  'people.heardAgoFrom': '{name}, {when}',
  'people.rolesFilled': '{done|# rôle attribué|# rôles attribués} sur {total} ici',
};
