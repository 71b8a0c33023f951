/** O que o cliente disse, os recuos, e o que falta antes de apresentar. */
import type { honest as en } from '../../en/sidebar/honest.ts';

export const honest: Record<keyof typeof en, string> = {
  'capture.what': 'O que são estas palavras?',
  'capture.what.commitment': 'Pedido',
  'capture.what.ground-truth': 'Como é',
  'capture.what.vision': 'Visão',
  'capture.what.concern': 'Preocupação',

  'said.about.ground-truth': 'Como é',
  'said.about.vision': 'O que eles querem',
  'said.about.concern': 'O que os preocupa',
  'said.title': 'O que eles disseram',
  'said.add': 'Guardar o que disseram',
  'said.empty':
    'Como as coisas são, o que eles querem e o que os preocupa vai ficar aqui, nas palavras deles. Selecione-as numa mensagem, ou tecle H.',
  'said.words': 'Nas palavras deles',
  'said.wordsHint': '“Perdemos um dia por semana com …”',
  'said.by': 'Quem disse',
  'said.somebody': 'quem disse',
  'said.level': 'Nível {level}: {name}',
  'said.more': 'Mais para: {words}',
  'said.edit': 'Corrigir o que disseram',

  'setback.what': 'Recuou de {from}, {when}: {kind} não está mais de pé.',
  'setback.what.of': 'Recuou de {from}, {when}: {kind} de {name} não está mais de pé.',
  'setback.whyShort': 'Por quê?',
  'setback.sayWhy': 'Dizer por que voltou',
  'setback.because': 'Causa: {cause}',
  'setback.why': 'Por que voltou?',
  'setback.whyHint': 'Em uma linha',

  'stage.stalled': 'Parado: nada da parte deles tem data pela frente.',

  'before.title': 'Antes de apresentar',
  'before.count': '{count|Falta 1|Faltam #}',

  'plan.title': 'Um plano para o cliente',
  'plan.how': 'O que os dois lados combinaram. Tire linhas, ajuste as palavras: nada mais vai junto.',
  'plan.empty': 'O que eles aceitam e o que você promete vai ficar aqui, pronto para enviar.',
  'plan.heading': 'O que combinamos',
  'plan.they': 'Do seu lado',
  'plan.we': 'Do nosso lado',
  'plan.done': 'feito',
  'plan.noDay': 'Ainda sem data',
  'plan.words': 'Palavras da linha, {day}',

  'people.heardAgo': 'notícia {when}',
  'people.heardAgoFrom': '{name}, {when}',
  'people.rolesFilled': '{done} de {total} papéis preenchidos aqui',
};
