import type { why as english } from '../../en/sidebar/why.ts';

export const why: Record<keyof typeof english, string> = {
  'why.asks':
    'Pediste {asked|una vez|# veces}: {given|1 aceptado|# aceptados}, {declined} no, {dodged|1 esquivado|# esquivados}, {silent} sin respuesta vista',
  'why.asksOfKind':
    'Pediste esto {asked|una vez|# veces}: {given|1 aceptado|# aceptados}, {declined} no, {dodged|1 esquivado|# esquivados}, {silent} sin respuesta vista',
  'why.depth': 'Niveles 3 o 4 escuchados: {won} de {of} ganados. Sin escucharlos: {otherWon} de {otherOf} ganados',
  'why.origin': 'Lo abriste tú: {won} de {of} ganados. Te llegó: {otherWon} de {otherOf} ganados',
  'why.opened': 'Negocios que abriste tú: {won} de {of} ganados',
  'why.done': 'Hiciste esto en {done} de {of} negocios',
  'why.sides': 'Hecho: {won} de {of} ganados. Saltado: {otherWon} de {otherOf} ganados',
  'why.passed':
    'Saltado hasta ahora: {won|1 ganado|# ganados}, {lost|1 perdido|# perdidos}, {open|1 abierto|# abiertos}',
  'why.moves': 'Jugadas propias: {moves}; funcionaron {worked}',
};
