/** What it means to ask for each kind of commitment, in Portuguese. Samples can be sent as they stand. */
import type { GuidesWords } from '../../shape.ts';

export const guides: GuidesWords = {
  time: {
    name: 'Tempo',
    purpose: 'O cliente aceita dedicar tempo a uma primeira conversa, ou à próxima.',
    asked:
      'Pede-se uma reunião ou uma ligação a uma pessoa, pelo nome. Num primeiro e-mail frio, perguntar se há interesse também conta.',
    given: 'Aceitou um convite, ou disse um dia e uma hora.',
    soft: '“Seria ótimo trocar uma ideia qualquer hora”, “me avise quando estiver por aí”.',
    sample:
      'Você teria 20 minutos na terça ou na quinta? Eu mostro uma coisa que empresas como a sua mudaram, e você vê se isso merece mais do seu tempo.',
    value: 'uma ideia que dá para usar, siga a conversa ou não',
  },
  explore: {
    name: 'Exploração',
    purpose: 'O cliente aceita olhar a sério se algo deve melhorar, e deixa você perguntar sobre isso.',
    asked:
      'Pede-se uma sessão de trabalho sobre a situação do próprio cliente; está dito para que serve e quem deve estar lá.',
    given: 'A sessão aconteceu ou tem data, e o cliente trouxe ou enviou fatos seus.',
    soft: '“Pode me contar mais”, “me mande um material”.',
    sample:
      'Podemos entender juntos como isso funciona hoje, numa sessão de trabalho na semana que vem com quem lida com isso todo dia? As anotações ficam com vocês de qualquer forma.',
    value: 'uma visão mais clara do próprio problema',
  },
  change: {
    name: 'Mudança',
    purpose: 'O cliente diz que ficar como está não serve. Até lá é um lead, não uma oportunidade.',
    asked: 'Pergunta-se, com todas as letras, se vão mudar isso e até quando precisa estar diferente.',
    given: 'Uma frase do próprio cliente de que vai agir, de preferência com uma data ou um evento que obrigue.',
    soft: '“Está no nosso radar”, “interessante”.',
    sample:
      'Antes de nós dois investirmos mais tempo: é algo que vocês vão mudar, e até quando precisa estar diferente? Se puder ficar como está, prefiro saber agora.',
    value: 'uma decisão honesta: isso merece ou não mais esforço',
  },
  collaborate: {
    name: 'Colaboração',
    purpose: 'O cliente põe ideias suas na solução, para que ela seja dele tanto quanto sua.',
    asked: 'Pede-se que corrija, edite ou escreva parte do diagnóstico ou da solução.',
    given: 'As mudanças do cliente estão no documento, ou vocês trabalharam nele juntos.',
    soft: '“Parece bom”, ou nenhum comentário.',
    sample:
      'Segue o nosso rascunho das causas, como as entendemos. Você e a sua equipe podem marcar até sexta o que está errado ou faltando?',
    value: 'uma solução que combina com o trabalho de verdade',
  },
  consensus: {
    name: 'Consenso',
    purpose: 'O cliente traz as pessoas que decidem e as que vão viver com o resultado.',
    asked: 'Pede-se acesso a pessoas ou papéis, pelo nome, os andares de baixo incluídos.',
    given: 'Apresentou você, marcou datas com os outros, ou os outros entraram na conversa.',
    soft: '“Eu mesmo falo com eles”, “quem decide sou eu”.',
    sample:
      'Quem mais sentiria essa mudança no dia a dia, e quem precisa concordar com ela? Você pode me apresentar a essas pessoas antes de desenharmos qualquer coisa?',
    value: 'menos surpresas e menos resistência interna depois',
  },
  invest: {
    name: 'Investimento',
    purpose: 'O cliente aceita que o resultado leva dinheiro, tempo e energia do lado dele.',
    asked: 'A faixa de valor e a dedicação do lado do cliente estão na mesa, e pede-se um sim aos dois.',
    given: 'Aceitou a faixa ou disse o caminho até o orçamento, e disse quem vai dedicar tempo.',
    soft: '“Mande um preço”, ou silêncio sobre a dedicação.',
    sample:
      'Para chegar a esse resultado, vocês precisariam do orçamento na faixa de que falamos e de algumas horas por semana da equipe de vocês. Se o plano se sustentar, você pode se comprometer com os dois?',
    value: 'nenhum susto com preço ou trabalho mais tarde',
  },
  review: {
    name: 'Revisão',
    purpose: 'Todos os que decidem passam pela solução proposta com você e ainda podem mudá-la.',
    asked: 'Pede-se uma revisão com todos os que decidem na sala, antes de sair a proposta final.',
    given: 'A revisão aconteceu com as pessoas combinadas, e as mudanças delas foram anotadas.',
    soft: 'A proposta foi por e-mail; “vamos circular internamente”.',
    sample:
      'Antes de fecharmos a versão final: podemos passar o rascunho juntos na semana que vem com todos os que decidem, para que vocês ainda possam mudar o que não servir?',
    value: 'uma proposta que já serve a cada um deles',
  },
  resolve: {
    name: 'Preocupações',
    purpose: 'O cliente diz o que o preocupa e dá a você a chance de responder.',
    asked: 'Pergunta-se abertamente pelas preocupações, e por uma data para passar por elas.',
    given: 'Uma lista de preocupações, cada uma com responsável e data; ou a palavra de que não resta nenhuma.',
    soft: '“Vamos pensar”, “a gente retorna”.',
    sample:
      'O que ainda preocupa vocês antes de seguir? Podemos passar por cada ponto na segunda até ele estar respondido?',
    value: 'uma prova, um plano ou uma resposta para cada preocupação',
  },
  decide: {
    name: 'Decisão',
    purpose: 'O cliente decide seguir, ou não, até uma data.',
    asked: 'Pede-se o fechamento em palavras claras.',
    given:
      'Um sim com data de assinatura, ou a assinatura. Um não claro também é uma resposta: registre como recusado.',
    soft: '“Está caminhando”, “estamos quase lá”.',
    sample:
      'Pelo que vejo, todos os pontos da sua lista estão respondidos. Vocês estão prontos para seguir, e podemos assinar esta semana?',
    value: 'a melhoria começa',
  },
  execute: {
    name: 'Execução',
    purpose: 'O cliente faz do lado dele as mudanças que deixam o resultado acontecer.',
    asked: 'Pedem-se tarefas do lado do cliente, cada uma com responsável e data.',
    given: 'Há responsáveis com nome e as primeiras tarefas estão feitas.',
    soft: 'Houve uma reunião de início e ninguém do lado do cliente tem tarefa.',
    sample:
      'Quem vai cuidar da preparação do lado de vocês, e a primeira parte pode estar pronta antes do dia em que começamos?',
    value: 'o resultado pelo qual se pagou, não só o contrato',
  },
};
