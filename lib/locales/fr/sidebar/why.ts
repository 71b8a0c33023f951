import type { why as english } from '../../en/sidebar/why.ts';

export const why: Record<keyof typeof english, string> = {
  'why.asks':
    'Vous avez demandé {asked} fois : {given} oui, {declined} non, {dodged|# esquive|# esquives}, {silent} sans réponse vue',
  'why.asksOfKind':
    'Vous l’avez demandé {asked} fois : {given} oui, {declined} non, {dodged|# esquive|# esquives}, {silent} sans réponse vue',
  'why.depth': 'Niveaux 3 ou 4 entendus : {won} sur {of} gagnées. Sinon : {otherWon} sur {otherOf} gagnées',
  'why.origin': 'À votre initiative : {won} sur {of} gagnées. Venues à vous : {otherWon} sur {otherOf} gagnées',
  'why.opened': 'Affaires à votre initiative : {won} sur {of} gagnées',
  'why.done': 'Vous l’avez fait dans {done} affaires sur {of}',
  'why.sides': 'Fait : {won} sur {of} gagnées. Laissé de côté : {otherWon} sur {otherOf} gagnées',
  'why.passed':
    'Laissé de côté jusqu’ici : {won|# gagnée|# gagnées}, {lost|# perdue|# perdues}, {open|# ouverte|# ouvertes}',
  'why.moves': 'Vos propres initiatives : {moves}, dont {worked} avec succès',
};
