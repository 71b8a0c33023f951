/** Where the templates speak for themselves, in Portuguese. */
import type { AllTemplateWords } from '../../templates/plan.ts';

export const templates: AllTemplateWords = {
  short: {
    name: 'Ciclo curto',
    stages: {
      discover: {
        objective: 'Descobrir em uma ou duas conversas o que dói, e se vão mudar.',
        exit: ['Uma frase deles de que não pode ficar como está', 'Pessoas em dois níveis foram ouvidas'],
      },
      present: { exit: ['Todos os que decidem passaram por ela com você', 'Preocupações listadas, com data'] },
      negotiate: {
        name: 'Decidir',
        objective: 'Responder o que está em aberto, e obter uma decisão até uma data.',
        exit: ['Eles disseram a decisão e uma data', 'A primeira tarefa deles tem responsável'],
      },
    },
    elements: {},
  },
  rfp: {
    name: 'Entrada por licitação',
    stages: {
      qualify: {
        objective: 'Decidir pela sua própria regra se esta licitação merece resposta.',
        clientValue: 'Eles recebem cedo uma resposta honesta, e nenhum papel que ninguém sustenta.',
      },
      discover: { objective: 'Completar o que a licitação deixou de fora: quem vive com isso, e se vão mudar.' },
      present: {
        objective: 'Responder à licitação, e pedir as três coisas que ainda funcionam.',
        clientValue: 'Eles recebem uma resposta ao problema por trás da licitação, e ainda podem moldá-la.',
      },
    },
    elements: {
      'rfp.steps.go-or-not': 'Decidir se vai responder, antes de escrever uma linha',
      'rfp.information.author': 'Quem escreveu a licitação, e com a ajuda de quem',
      'rfp.information.incumbent': 'Quem faz isso para eles hoje, e o que acham',
      'rfp.steps.owner': 'Pedir uma conversa com quem é dono do problema',
      'rfp.steps.below': 'Pedir uma conversa com quem faz o trabalho',
      'rfp.steps.criteria': 'Pedir uma chance de influir nos critérios da decisão',
    },
  },
  renewal: {
    name: 'Renovação e expansão',
    stages: {
      discover: {
        objective: 'Saber por vários níveis no que deu, e do que precisam a seguir.',
        clientValue: 'Eles veem o que receberam pelo dinheiro, nos próprios números.',
      },
      diagnose: { objective: 'Concordar sobre o que os prende agora, o que custa e o que é preciso.' },
      present: {
        exit: [
          'As preocupações estão listadas, cada uma com responsável e data',
          'A faixa de dinheiro e dedicação foi aceita',
        ],
      },
      close: { name: 'Renovar e iniciar' },
    },
    elements: {
      'renewal.steps.first-result': 'Comparar os resultados com o que foi prometido',
      'renewal.information.got': 'O que receberam disso, nos números deles',
      'renewal.information.since': 'O que mudou do lado deles desde então',
    },
  },
};
