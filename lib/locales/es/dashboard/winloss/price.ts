import type { price as english } from '../../../en/dashboard/winloss/price.ts';

export const price: Record<keyof typeof english, string> = {
  'shell.price': 'Precio',
  'price.title': 'El precio de la resistencia',
  'chart.table': 'Como tabla',

  'price.lead':
    'Negocios en que se hizo algo, frente a negocios en que lo saltaste. De tus propios negocios cerrados, solo para ti. Estimaciones, no pruebas.',
  'price.choose': 'Elige antes de mirar',
  'price.choose.why':
    'Quien lo mira todo hasta que algo destaca siempre encuentra algo. Así que elige antes, dos elementos como mucho: los que te saltas y te hacen dudar.',
  'price.chooseSecond': 'Uno más, si quieres',
  'price.chooseSecond.why': 'Dos como mucho. Con dos en la página hace falta más antes de decir nada con palabras.',
  'price.element': 'Elemento de tu proceso',
  'price.pick': 'Un elemento …',
  'price.marked': 'Marcado en tu última auditoría',
  'price.show': 'Ver sus negocios',
  'price.leave': 'Dejar de mirarlo',
  'price.chosen': 'elegido',
  'price.closedSince': '{n|1 de estos negocios terminó|# de estos negocios terminaron} desde entonces.',

  'price.says.counts':
    'Solo recuentos: {n|hay 1 negocio|hay # negocios} en el lado menor. Menos de 8 no dicen nada en ningún sentido.',
  'price.says.early':
    'Demasiado pronto para decir algo: {n} negocios en el lado menor. A partir de 20 hay una estimación.',
  'price.says.more':
    'Comparando iguales, se ganaron entre {low} y {high} más de cada 100 negocios donde se hizo. Una estimación, solo de tus negocios.',
  'price.says.fewer':
    'Comparando iguales, se ganaron entre {low} y {high} menos de cada 100 negocios donde se hizo. Quizá valga la pena dejarlo.',
  'price.says.unsaid':
    'La estimación queda a un lado del cero, pero por tan poco que el azar hace lo mismo de vez en cuando. Aún sin palabras.',
  'price.says.none': 'Ninguna diferencia que se distinga del azar: el cero cae dentro de la estimación.',

  'price.dots': 'Negocios que se pueden comparar',
  'price.side.done': 'Hecho',
  'price.side.passed': 'Saltado',
  'price.side.says': '{name}: {n|1 negocio|# negocios}, {won|1 ganado|# ganados}.',
  'price.side.counts': '{won} de {n} ganados',
  'price.column.side': 'Lado',
  'price.column.all': 'Todos',
  'price.column.compared': 'Comparados',
  'price.column.won': 'Ganados',
  'price.column.lost': 'Perdidos',
  'price.column.rate': 'Ganados de los comparados',

  'price.band': 'Diferencia, en negocios de cada cien',
  'price.band.says': 'De {low} a {high} de cada cien negocios.',
  'price.band.left': 'menos ganados donde se hizo',
  'price.band.right': 'más ganados donde se hizo',
  'price.band.low': 'Extremo inferior',
  'price.band.high': 'Extremo superior',
  'price.band.note':
    'Ganados donde se hizo: {done}, contados con la mezcla de orígenes y tamaños de los negocios en que se saltó. Ganados donde se saltó: {passed}. Cuatro de cada cinco bandas así contienen lo que es.',

  'price.payers': 'Quién se quedó sin ello',
  'price.payer.rep': 'Tú',
  'price.payer.rep.says':
    '{n|1 negocio que no se ganó|# negocios que no se ganaron}; días abiertos en total: {days|1|#}.',
  'price.payer.company': 'Tu empresa',
  'price.payer.company.none':
    '{n|1 negocio no se ganó|# negocios no se ganaron}. El importe llega con la estimación, a partir de 20 negocios.',
  'price.payer.company.says':
    '{n|1 negocio no ganado|# negocios no ganados}, por valor de {value}. Con esta diferencia: entre {low} y {high}, estimado.',
  'price.withoutValue': '{n|1 negocio|# negocios} sin valor.',
  'price.payer.client': 'Los clientes',
  'price.payer.client.says': 'Se quedaron sin el resultado: {clients}.',
  'price.payer.client.more': 'Se quedaron sin el resultado: {clients} y {n|1 más|# más}.',

  'price.won': 'Ganados aun así: {n}',
  'price.won.none': 'Ninguno.',
  'price.lost': 'No ganados: {n}',
  'price.lost.none': 'Ninguno.',

  'price.out': 'Fuera de estas cifras',
  'price.stratum': '{origin}, {size}',
  'price.size.smaller': 'mitad menor por valor',
  'price.size.larger': 'mitad mayor por valor',
  'price.size.unknown': 'sin valor indicado',
  'price.out.noneDone': '{kind}: {n|1 negocio|# negocios}, todos saltados, así que no hay con qué compararlos.',
  'price.out.nonePassed': '{kind}: {n|1 negocio|# negocios}, todos hechos, así que no hay con qué compararlos.',
  'price.out.set-aside':
    '{n|1 negocio que nunca dejó la primera etapa, no encajaba o quedó para mantener el contacto|# negocios que nunca dejaron la primera etapa, no encajaban o quedaron para mantener el contacto}.',
  'price.out.not-in-process': '{n|1 negocio|# negocios} en un proceso sin este elemento.',
  'price.out.never-left': '{n|1 negocio que terminó|# negocios que terminaron} en su etapa o antes.',
  'price.out.open': '{n|1 negocio|# negocios} en que sigue abierto hasta hoy: pedido sin respuesta, o nada registrado.',
  'price.out.not-applicable': '{n|1 negocio|# negocios} donde no aplicaba, ya se cumplía o aún no tocaba.',
  'price.out.declined': '{n|1 negocio|# negocios} donde pediste y el cliente dijo que no.',
  'price.out.dead': '{n|1 negocio|# negocios} donde se saltó cuando el negocio ya estaba muerto.',

  'price.rules': 'Cómo se cuenta esto',
  'price.rule.counts':
    'Con menos de 8 negocios en el lado menor solo hay recuentos, hasta 19 es demasiado pronto para decir algo, a partir de 20 hay una banda del 80 %.',
  'price.rule.strata':
    'Los negocios se comparan con los de su clase: el mismo origen y la misma mitad por valor en la misma moneda, pesados como en los negocios donde se saltó.',
  'price.rule.not':
    'Sin igualar: lo bueno que era un negocio por lo demás, quién decidía, qué más hiciste o dejaste, y la temporada.',
  'price.rule.words':
    'Las palabras llegan solo cuando la banda se aparta del cero más de lo que hace el azar en una página así. Nada de ello dice por qué un negocio terminó como terminó.',
  'price.rule.looked': 'Se miraron tus {n} negocios cerrados más nuevos.',
};
