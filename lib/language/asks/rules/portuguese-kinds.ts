/** What speaks for a kind of commitment, in Portuguese. */
import { rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const PORTUGUESE_KINDS: RuleSet = {
  'kind.time-length': rule('\\d+ ?min\\w*', 'meia hora|uma hora|quinze minutos|minutos|um tempinho'),
  'kind.time-meet': rule(
    'lig\\w*|ligacao|chamada|reuniao|reunir\\w*|reunirmos|cafe|papo|convers\\w*|falar|falamos|encontr\\w*|demo|agenda|calendario|horario|almoc\\w*|conhecer\\w*|telefon\\w*|visitar|receber-me|adiar|remarcar|conectar',
  ),
  'kind.time-day': rule(
    '(?:hora|horas|horario|disponi\\w*|livre|funciona|pode ser)',
    'segunda|terca|quarta|quinta|sexta|amanha|semana que vem|proxima semana',
  ),
  'kind.explore-how': rule(
    '(?:visita\\w*|sessao de trabalho|oficina|workshop|diagnostico|auditoria|acompanhar|ver de perto|entender|perceber|mostr\\w*|percorrer|analis\\w*|levantamento|passar (?:um|uma) (?:dia|manha|tarde))',
    'como .{0,40}(?:hoje|fazem|faz|gere\\w*|funciona|trabalha\\w*|atualmente)',
  ),
  'kind.explore-cost': rule(
    'numeros|dados|quanto .{0,40}(?:custa|perde\\w*)|custo\\w*|estatisticas|volumes?|causas?|motivos|quantificar|lista de artigos|relatorio|extrato|indicadores',
  ),
  'kind.change': rule(
    'mud\\w*|continuar (?:assim|igual)|prioridade|resolver|arrumar|solucion\\w*|diferente|aguent\\w*|aceitar mais|este ano|mexa\\w*|mexer|encarar|deixar (?:assim|como)|abandonar|suportar|atacar',
  ),
  'kind.collaborate': rule(
    'corri[gj]\\w*|acrescent\\w*|adicion\\w*|risc\\w*|risqu\\w*|marc(?:a|ar|que) (?:o|tudo|no|na)|anot\\w*|comentarios|alterac\\w*|junt[oa]s|em conjunto|a quatro maos|rascunho|complet\\w*|o que (?:falta|esta errado|nao)|redigir|escrever|ideias|edit\\w*|ajustar|preench\\w*|construir',
  ),
  'kind.consensus-intro': rule(
    'apresent\\w*|quem (?:mais|decide|e|cuida|assina|tem|deveria|deve|precisa|trata|aprova)|com quem|a quem|em (?:contato|contacto|copia)|convid\\w*|inclu\\w*|envolv\\w*|pessoa (?:certa|indicada|adequada)|encaminh\\w*|reencaminh\\w*|traz\\w*|trag\\w*|cham(?:a|ar|e) (?:o|a)|ouvir (?:o|a)s?',
  ),
  'kind.consensus-role': rule(
    '(?:seu|sua|vosso|vossa|o|a|os|da|do) (?:chefe|diret\\w*|time|equipe|equipa|gerente|soci[oa]s?|responsavel|comite|direcao|compras|financeir\\w*|colega\\w*|ceo|cfo|operac\\w*|ti|juridico|recepcao|operadores|administracao)',
    'todos os que|todo mundo que|alguem d[aeo]',
  ),
  'kind.invest': rule(
    'orcament\\w*|verba|invest\\w*|r\\$ ?\\d|\\d[\\d.]* ?(?:€|euros|reais|mil)|horas por semana|dias? por semana|recursos|dedic\\w*|financ\\w*|preco|custo|reservar .{0,20}(?:dinheiro|verba)|alocar|disponibilizar',
  ),
  'kind.review': rule(
    '(?:revis\\w*|rever|percorr\\w*|proposta|apresentacao|apresentar|ler|leia|dar uma olhada|olhada|olhar|passar (?:pela|juntos)|ver (?:a proposta|juntos|todos)|pagina|versao)',
  ),
  'kind.resolve': rule(
    'preocup\\w*|duvid\\w*|receio\\w*|reserva(?:s)?\\b|trav\\w*|objec\\w*|riscos?|empecilho\\w*|inquiet\\w*|medo|pontos? (?:em aberto|pendentes?)|segur(?:a|ando)|impede|impedir|referencia\\w*|juridic\\w*|convence|incomoda|obstaculo\\w*|hesit\\w*|faz voce',
  ),
  'kind.decide': rule(
    'assin\\w*|decisao|decid\\w*|contrat\\w*|pedido|encomenda|aprov\\w*|sinal verde|luz verde|sim ou nao|adiante|em frente|adjudic\\w*|escolh\\w*|renov\\w*|fech(?:ar|amos|ado|a)|compromet\\w*|comecar|ordem de compra|conosco|bora',
  ),
  'kind.execute': rule(
    'arranque|kick-?off|implant\\w*|lancamento|acesso\\w*|credenciais|responsavel (?:do|pelo) projeto|design\\w*|nome(?:ar|ie|ia)\\w*|prepar\\w*|export\\w*|ficheiro|arquivo|formacao|treinamento|logo|implement\\w*|integra\\w*|instal\\w*|lista de|do (?:seu|vosso) lado|da (?:sua|vossa) parte|usuarios|utilizadores|planilha|liberar',
  ),
  'kind.other-answer': rule(
    'respond\\w*|resposta|confirm\\w*|me diz|diga\\w*|avis\\w*|retorn\\w*|encerr\\w*|avaliac\\w*|opiniao|depoimento|testemunho|recomend\\w*|feedback|acus\\w*|usar a marca',
  ),
  'kind.other-send': rule('envi\\w*|mand\\w*|pass\\w*|endereco|morada|fatura|link|documento\\w*|numero|telefone'),
};
