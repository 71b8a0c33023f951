import type { why as english } from '../../en/sidebar/why.ts';

export const why: Record<keyof typeof english, string> = {
  'why.asks':
    'Du hast {asked|einmal|#-mal} gefragt: {given} zugesagt, {declined} nein, {dodged} ausgewichen, {silent} ohne gesehene Antwort',
  'why.asksOfKind':
    'Du hast {asked|einmal|#-mal} darum gebeten: {given} zugesagt, {declined} nein, {dodged} ausgewichen, {silent} ohne gesehene Antwort',
  'why.depth': 'Ebene 3 oder 4 gehört: {won} von {of} gewonnen. Nicht gehört: {otherWon} von {otherOf} gewonnen',
  'why.origin': 'Von dir eröffnet: {won} von {of} gewonnen. Zu dir gekommen: {otherWon} von {otherOf} gewonnen',
  'why.opened': 'Deals, die du eröffnet hast: {won} von {of} gewonnen',
  'why.done': 'Getan in {done} von {of} Deals',
  'why.sides': 'Getan: {won} von {of} gewonnen. Übergangen: {otherWon} von {otherOf} gewonnen',
  'why.passed': 'Bisher übergangen: {won} gewonnen, {lost} verloren, {open} offen',
  'why.moves': 'Eigene Wege: {moves}, davon {worked} mit Erfolg',
};
