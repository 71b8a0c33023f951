/** What asks for something, in Portuguese of Brazil and Portugal. Names mean what they mean in English. */
import { LEAD, DAY } from './portuguese-words.ts';
import { first, last, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

const ORDER =
  '(?:envi[ae]\\w*|mand[ae]\\w*|dig[ae]\\w*|diz\\w*|confirm[ae]\\w*|respond[ae]\\w*|assin[ae]\\w*|lig[ae](?:-me)?|ligue\\w*|pass[ae]\\w*|d[ae] uma|olh[ae]|revis[ae]\\w*|revej[ae]\\w*|coloc[ae]\\w*|coloque\\w*|acrescent[ae]\\w*|adicion[ae]\\w*|marc[ae]\\w*|marque\\w*|corrij[ae]\\w*|corrige\\w*|risc[ae]\\w*|risque\\w*|escolh[ae]\\w*|reserv[ae]\\w*|bloque\\w*|agend[ae]\\w*|apresent[ae](?:-me|-nos)?|convid[ae]\\w*|inclu[ai]\\w*|indi(?:ca|que)\\w*|compartilh[ae]\\w*|partilh[ae]\\w*|prepar[ae]\\w*|avis[ae]\\w*|deix[ae](?:-me)?|traga\\w*|traz\\w*|vamos|bora|me (?:manda|envia|diz|fala|liga|passa|responde|avisa|chama|apresenta|conta|confirma|da|indica|mostra|ajuda|retorna)|faca\\w*|queira\\w*|solicito|peco|leia\\w*|escrev[ae]\\w*|devolv[ae]\\w*|pens[ae]\\w*|decid[ae]\\w*|separ[ae]\\w*|libera\\w*|nomei[ae]\\w*|design[ae]\\w*|tir[ae]\\w*|fic[ao] com)';

export const PORTUGUESE_ASKS: RuleSet = {
  'ask.can-you': rule(
    '(?:voce|voces|vc|vcs|o senhor|a senhora)? ?(?:poderia\\w*|pode|podem|podes|podias|consegue\\w*|conseguiria\\w*|quer|querem|queres|gostaria\\w*|aceitaria\\w*|toparia\\w*|topa\\w*|importa-se|importava-se|estaria\\w*|teria\\w*)',
  ),
  'ask.you-modal-order': first(
    LEAD,
    '(?:voce |voces |vc |vcs |me |nos |a gente )*(?:poderia\\w*|pode|podem|podes|podias|consegue\\w*|conseguiria\\w*|quer|querem|queres|gostaria\\w*|aceitaria\\w*|topa\\w*|teria\\w*|tem|tens|estaria\\w*)',
  ),
  'ask.modal-you': rule('(?:me|nos) (?:manda|envia|diz|fala|liga|passa|apresenta|indica|responde)\\w*'),
  'ask.please': rule(
    'por favor|pfv|por gentileza|faz favor',
    'agradecia(?:-lhe|mos)?|agradeceria',
    'peco-lhe|pedia-lhe|solicito|solicitamos',
    'queira',
  ),
  'ask.would-you-be': rule(
    '(?:estaria\\w*|esta|estao|estas|seria) .{0,50}(?:dispost\\w*|disponi\\w*|abert\\w*|interessad\\w*|livre|pront\\w*|de acordo|disponivel)',
  ),
  'ask.have-time': rule(
    '(?:tem|tens|teria\\w*|ha|teem|voces tem) .{0,40}(?:tempo|espaco|minut\\w*|horario|disponibilidade|meia hora|um tempinho|agenda|brecha|vaga)',
    'um tempinho|um horario|uma brecha',
  ),
  'ask.day-works': rule(
    '(?:funciona|serve|pode ser|da|fica|cai|convem|da jeito|fica bem|rola) .{0,30}(?:voce|pra|para|lhe|te|bem|melhor|' +
      DAY +
      ')',
    `(?:${DAY}).{0,40}(?:funciona|serve|pode ser|da|convem|fica bem|rola)`,
  ),
  'ask.can-we': rule(
    '(?:podemos|poderiamos|podiamos|conseguimos|marcamos|falamos|vemo-nos|reunimos|fechamos|agendamos|vamos|bora|a gente (?:pode|podia|fala|marca|conversa|senta|fecha|ve|consegue))',
    'devemos|deveriamos',
  ),
  'ask.how-about': rule(
    'que tal',
    'o que (?:acha|achas|acham|me diz|diz)',
    'como (?:fica|esta|anda) (?:a sua|sua|a tua|tua|a) (?:agenda|semana)',
  ),
  'ask.let-me-know': rule(
    '(?:diga|diz|digam|avise|avisa|confirme|confirma|fale|informe)(?:-me|-nos|m)?',
    'me (?:diz|avisa|fala|confirma|conta|diga|avise|confirme|da um (?:toque|retorno|ok|alo))',
    '(?:dizer|confirmar|avisar|informar|indicar)(?:-me|-nos)?',
  ),
  'ask.want': first(
    LEAD,
    '(?:quer|querem|queres|topa|topam|bora|interessa\\w*|interessad\\w*|rola|gostaria\\w*|anima|aceita|bate|te interessa|lhe interessa|posso)',
  ),
  'ask.answer-me': rule(
    '(?:envi|mand|pass|respond|lig|escrev|remet|facult|partilh|compartilh|devolv|apresent|reencaminh|encaminh)\\w*(?:-me|-nos|-mos?)',
    'me (?:manda|envia|passa|responde|liga|devolve|apresenta|encaminha|retorna|mande|envie|passe)',
    '(?:enviar|mandar|facultar|remeter|passar|encaminhar|fazer chegar)(?:-me|-nos)?',
  ),
  'ask.command': first(LEAD, ORDER),
  'ask.would-love': rule(
    '(?:gostaria\\w*|adoraria\\w*|gostava\\w*|queria\\w*|adorava|apreciaria|agradecia\\w*)',
    'seria (?:otimo|bom|ideal|util|excelente|perfeito|um prazer|possivel|legal|incrivel|interessante|bacana|melhor)',
    '(?:ajudaria\\w*|fosse bom|tomara|quem sabe|oxala|bom ter)',
  ),
  'ask.would-help': rule('(?:ajudaria\\w*|ajuda muito|bastaria|basta|chegava|agradec\\w*|ja resolve)'),
  'ask.need': rule('(?:precis\\w*|necessit\\w*|falta\\w*|aguard\\w*|carec\\w*)', 'pendente'),
  'ask.who': rule('quem', 'com quem', 'a quem', 'pessoa (?:certa|indicada|adequada|responsavel)'),
  'ask.can-i': rule('(?:posso|poderia|podia|devo|seria possivel|e possivel|tem como|da para|da pra)'),
  'ask.when': rule(
    'quando',
    'que (?:dia|horas|hora|horario|data|semana)',
    'qual (?:dia|horario|o melhor|a melhor|data)',
    'ate quando',
  ),
  'ask.agreed': last(
    '(?:pode ser|combinado|fechado|de acordo|ok|certo|beleza|topa|topam|rola|sim ou nao|interessa|interessad[oa]s?|possivel|feito|que acha|o que acha|o que acham|o que achas|faz sentido|serve|tudo bem|convem-lhe|parece-lhe bem|bora|da jeito|vale a pena|pode)',
    'para (?:voce|voces|si|ti)|pra (?:voce|voces)',
  ),
  'ask.suggest': rule(
    '(?:proponho|sugiro|propomos|sugerimos|recomendo|recomendamos|convido|peco|pedimos|solicito|solicitamos)',
    'proximos? passos?',
    'talvez (?:possamos|pudessemos|voce|a gente|fosse|seja)',
  ),
  'ask.time-short': first(
    LEAD,
    '(?:um |uma |uns )?(?:\\d+ ?min\\w*|ligacao|chamada|reuniao|cafe|papo|conversa|demo|call)(?: .{0,60})?\\?',
    `(?:na |no )?(?:${DAY})(?: .{0,40})?\\?`,
  ),
  'ask.deadline': rule(
    `(?:ate|antes|o mais tardar) (?:ao |a |o |as |d[aeo] |na |no )*(?:${DAY}|final|fim|\\d|meio-dia)`,
    'o quanto antes|assim que possivel|quanto antes',
  ),
};
