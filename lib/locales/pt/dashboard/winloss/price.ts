import type { price as english } from '../../../en/dashboard/winloss/price.ts';

export const price: Record<keyof typeof english, string> = {
  'shell.price': 'Preço',
  'price.title': 'Preço da resistência',
  'chart.table': 'Como tabela',

  'price.lead':
    'Negócios em que algo foi feito, comparados com negócios em que você o pulou. Dos seus próprios negócios encerrados, só para você. Estimativas, não provas.',
  'price.choose': 'Escolha antes de olhar',
  'price.choose.why':
    'Quem olha tudo até algo chamar a atenção sempre acha algo. Então escolha primeiro, no máximo dois itens: os que você pula e sobre os quais tem dúvida.',
  'price.chooseSecond': 'Mais um, se quiser',
  'price.chooseSecond.why': 'No máximo dois. Com dois na página, é preciso mais para que algo seja dito em palavras.',
  'price.element': 'Item do seu processo',
  'price.pick': 'Um item …',
  'price.marked': 'Marcados na sua última auditoria',
  'price.show': 'Mostrar os negócios',
  'price.leave': 'Parar de observar',
  'price.chosen': 'escolhido',
  'price.closedSince': '{n|1 destes negócios terminou|# destes negócios terminaram} desde então.',

  'price.says.counts':
    'Contagens e nada mais: {n|1 negócio está|# negócios estão} no lado menor. Menos de 8 não dizem nada, nem num sentido nem no outro.',
  'price.says.early': 'Cedo demais para dizer: {n} negócios no lado menor. A partir de 20 há uma estimativa.',
  'price.says.more':
    'Entre iguais, de {low} a {high} negócios a mais em cada 100 foram ganhos onde isso foi feito. Uma estimativa, só dos seus negócios.',
  'price.says.fewer':
    'Entre iguais, de {low} a {high} negócios a menos em cada 100 foram ganhos onde isso foi feito. Talvez valha a pena deixar de fora.',
  'price.says.unsaid':
    'A estimativa fica de um lado do zero, mas por tão pouco que o acaso faz o mesmo de vez em quando. Ainda sem palavras sobre isso.',
  'price.says.none': 'Nenhuma diferença que se distinga do acaso: o zero está dentro da estimativa.',

  'price.dots': 'Negócios que se podem comparar',
  'price.side.done': 'Feito',
  'price.side.passed': 'Pulado',
  'price.side.says': '{name}: {n|1 negócio|# negócios}, {won|1 ganho|# ganhos}.',
  'price.side.counts': '{won} de {n} ganhos',
  'price.column.side': 'Lado',
  'price.column.all': 'Todos',
  'price.column.compared': 'Comparados',
  'price.column.won': 'Ganhos',
  'price.column.lost': 'Perdidos',
  'price.column.rate': 'Ganhos entre os comparados',

  'price.band': 'Diferença, em negócios de cada cem',
  'price.band.says': 'De {low} a {high} em cada cem negócios.',
  'price.band.left': 'menos ganhos onde foi feito',
  'price.band.right': 'mais ganhos onde foi feito',
  'price.band.low': 'Ponta de baixo',
  'price.band.high': 'Ponta de cima',
  'price.band.note':
    'Ganhos onde foi feito: {done}, contados com a mistura de origens e tamanhos dos negócios em que foi pulado. Ganhos onde foi pulado: {passed}. Quatro faixas assim em cinco contêm o valor real.',

  'price.payers': 'Quem ficou sem',
  'price.payer.rep': 'Você',
  'price.payer.rep.says':
    '{n|1 negócio que não foi ganho, aberto|# negócios que não foram ganhos, abertos} por {days|1 dia|# dias} ao todo.',
  'price.payer.company': 'A sua empresa',
  'price.payer.company.none':
    '{n|1 negócio não foi ganho|# negócios não foram ganhos}. Um valor vem com a estimativa, a partir de 20 negócios.',
  'price.payer.company.says':
    '{n|1 negócio não ganho, no valor de|# negócios não ganhos, no valor de} {value}. Com esta diferença: entre {low} e {high}, estimado.',
  'price.withoutValue': '{n|1 negócio|# negócios} sem valor.',
  'price.payer.client': 'Os clientes',
  'price.payer.client.says': 'Ficaram sem o resultado: {clients}.',
  'price.payer.client.more': 'Ficaram sem o resultado: {clients} e {n|mais 1|mais #}.',

  'price.won': 'Ganhos mesmo assim: {n}',
  'price.won.none': 'Nenhum.',
  'price.lost': 'Não ganhos: {n}',
  'price.lost.none': 'Nenhum.',

  'price.out': 'Fora destes números',
  'price.stratum': '{origin}, {size}',
  'price.size.smaller': 'metade menor em valor',
  'price.size.larger': 'metade maior em valor',
  'price.size.unknown': 'sem valor informado',
  'price.out.noneDone': '{kind}: {n|1 negócio, pulado|# negócios, todos pulados}, então nada com que comparar.',
  'price.out.nonePassed': '{kind}: {n|1 negócio, feito|# negócios, todos feitos}, então nada com que comparar.',
  'price.out.set-aside':
    '{n|1 negócio que nunca deixou|# negócios que nunca deixaram} a primeira etapa, não {n|tinha|tinham} o perfil, ou {n|ficou|ficaram} para manter contato.',
  'price.out.not-in-process': '{n|1 negócio|# negócios} num processo sem este item.',
  'price.out.never-left': '{n|1 negócio que terminou|# negócios que terminaram} na etapa dele ou antes.',
  'price.out.open':
    '{n|1 negócio|# negócios} em que segue em aberto até hoje: pedido sem resposta, ou nada registrado.',
  'price.out.not-applicable':
    '{n|1 negócio|# negócios} em que não se aplicava, já era verdade, ou ainda não era a hora.',
  'price.out.declined': '{n|1 negócio|# negócios} em que você pediu e o cliente recusou.',
  'price.out.dead': '{n|1 negócio|# negócios} em que foi pulado depois que o negócio já tinha morrido.',

  'price.rules': 'Como isto é contado',
  'price.rule.counts':
    'Com menos de 8 negócios no lado menor há só contagens, até 19 é cedo demais para dizer, a partir de 20 há uma faixa de 80%.',
  'price.rule.strata':
    'Negócios são comparados com os seus iguais: a mesma origem, e a mesma metade em valor na mesma moeda, com o peso que têm nos negócios em que foi pulado.',
  'price.rule.not':
    'O que não é compensado: quão bom era o negócio no resto, quem decidia, o que mais você fez ou deixou de fora, e a época do ano.',
  'price.rule.words':
    'Palavras só vêm onde a faixa passa do zero mais do que o acaso faz numa página assim. Nada disso diz por que um negócio terminou como terminou.',
  'price.rule.looked': 'Foram vistos os seus {n} negócios encerrados mais novos.',
};
