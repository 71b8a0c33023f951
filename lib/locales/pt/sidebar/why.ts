import type { why as english } from '../../en/sidebar/why.ts';

export const why: Record<keyof typeof english, string> = {
  'why.asks':
    'Você pediu {asked|uma vez|# vezes}: {given|1 aceito|# aceitos}, {declined|1 não|# nãos}, {dodged|1 evasiva|# evasivas}, {silent} sem resposta vista',
  'why.asksOfKind':
    'Você pediu isso {asked|uma vez|# vezes}: {given|1 aceito|# aceitos}, {declined|1 não|# nãos}, {dodged|1 evasiva|# evasivas}, {silent} sem resposta vista',
  'why.depth': 'Níveis 3 ou 4 ouvidos: {won} de {of} ganhos. Não ouvidos: {otherWon} de {otherOf} ganhos',
  'why.origin': 'Abertos por você: {won} de {of} ganhos. Vindos até você: {otherWon} de {otherOf} ganhos',
  'why.opened': 'Negócios que você abriu: {won} de {of} ganhos',
  'why.done': 'Você fez isso em {done} de {of} negócios',
  'why.sides': 'Feito: {won} de {of} ganhos. Pulado: {otherWon} de {otherOf} ganhos',
  'why.passed': 'Pulado até agora: {won|1 ganho|# ganhos}, {lost|1 perdido|# perdidos}, {open} em aberto',
  'why.moves': 'Movimentos próprios: {moves}, {worked|1 deu certo|# deram certo}',
};
