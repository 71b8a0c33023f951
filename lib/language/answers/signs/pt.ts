/** What agreeing, declining, putting off … sounds like in Portuguese, of Brazil and of Portugal. */
import type { SignWords } from '../signals.ts';

/** What stands before turns these round. */
const NOT = String.raw`(?<!(?<!\p{L})(?:não|nem|nunca|se) (?:\p{L}+ ){0,2})`;

export const PORTUGUESE_SIGNS: SignWords = {
  agrees: String.raw`
    sim(?!,? mas) | claro(?: que sim)? | com certeza | certamente | com (?:muito )?(?:prazer|gosto) | ok | okay
    | beleza | combinado | fechado | perfeito | ótim[oa] | óptim[oa] | excelente | maravilha
    | sem (?:problemas?|dúvida) | tudo (?:bem|certo) | de acordo | concord\p{L}+ | confirm(?:ado|ada|o|amos) | aceito
    | aceitamos | aprovad\p{L}+
    | ${NOT}(?:está|fica|é|seria|parece)(?: \p{L}+)? (?:bom|boa|bem|ótim[oa]|perfeit[oa]|ok)(?: para (?:mim|nós))?
    | para mim (?:está|serve|funciona)
    | ${NOT}(?:funciona|serve|dá certo|dá|cabe)(?: para (?:mim|nós)| bem)?(?=\s*[.,!]|$) | qualquer um | tanto faz
    | vamos (?:em frente|nessa|fazer|lá|avançar|marcar|fechar) | avançamos
    | ${NOT}(?:estamos|estou) (?:prontos?|pronta|de acordo|dentro|disponíve\p{L}+|livres?) | conte comigo
    | pode contar | sinal verde | luz verde | falamos (?:na|no|então|amanhã)
    | até (?:terça|quarta|quinta|sexta|segunda|amanhã)(?=\s*[.!]|$)
    | (?:me )?(?:mande|envie|manda)(?:-me)? (?:o |um )?convite | boa ideia | topo | bora
    | pode ser(?=\s*[.,!]|$| (?:sim|na|no|às))(?![^.!?]*\?) | anotado | agendado | é (?:possível|viável)
    | com todo o gosto | pode (?:ligar|marcar|mandar|enviar|contar|reservar) | por mim (?:tudo bem|ok|está)
    | coloco (?:ela|ele) em cópia | apresento | está bem(?=[.,!]|$) | assinamos | reservado | marcado
    | vai ser um prazer
  `,
  done: String.raw`
    (?:em|no) anexo | anexad\p{L}+ | anexo | segu(?:e|em) | aqui (?:estão|está|vai|vão|tem) | assinado
    | já (?:está|foi|enviei|assinei|mandei|fiz|temos o)
    | (?:enviei|assinei|mandei|reservei|bloqueei|preparei|convidei) | apresento(?:-lhe)?
    | está (?:assinado|feito|enviado|aprovado|pronto) | feito | enviado | foi (?:aprovado|enviado|assinado|aceito)
  `,
  promises: String.raw`
    (?:te |lhe |já |eu )?(?:envio|mando|enviarei|mandarei|faço|assino|preparo)(?:-lhe|-te|-vos)?(?! (?:depois|uma resposta))
    | vou (?:enviar|mandar|assinar|fazer|preparar|providenciar|organizar) | vamos assinar | me (?:encarrego|ocupo)
    | cuido disso | eu cuido | pode deixar | deixa comigo | deixe comigo | trato disso | terá (?:a|o|os|as)
    | vai receber | fazemos | providencio
  `,
  declines: String.raw`
    (?:não (?:temos|tenho|há)|sem) interesse | não (?:nos |me )?interessa\p{L}*
    | não (?:estou|estamos) interessad\p{L}+ | não,? (?:muito )?obrigad[oa] | (?<!\p{L})não(?=\s*(?:$|[.,!]))
    | (?:escolhemos|optamos|decidimos|fechamos|ficamos|preferimos) (?:não|outr\p{L}+|por|com|pel\p{L}+)
    | outr[oa] (?:fornecedor|solução|empresa|opção|parceiro)
    | não (?:vamos|iremos|queremos) (?:avançar|continuar|seguir|assinar|renovar|prosseguir|comprar) | decid\p{L}+ não
    | cancelad[oa] | cancelar | recus\p{L}+ | declin\p{L}+ | rejeit\p{L}+ | descart\p{L}+
    | infelizmente não (?:vamos|será|iremos) | (?:parar|paramos|ficamos) por aqui | não continuar | suspens[oa]
    | engavetad[oa] | não me (?:contate|ligue|escreva|contacte) | me (?:tire|remova) | retire
    | (?:continuar|seguir|ficar|continuamos|seguimos|ficamos) com o (?:nosso )?fornecedor | não vai ser possível
    | não será possível | orçamento (?:foi|está) (?:cortado|cancelado|congelado) | não é para nós | não quero seguir
    | não assinaremos | cancel\p{L}+ | desist\p{L}+ | abandon\p{L}+
  `,
  'no need': String.raw`
    não (?:precis\p{L}+|é (?:uma )?prioridade|temos (?:orçamento|tempo|necessidade|verba|capacidade)|há (?:orçamento|verba|necessidade)|vejo|vemos)
    | sem (?:orçamento|verba) | já (?:temos|usamos|trabalhamos) | (?:muito|demasiado) caro | caro demais
    | satisfeit\p{L}+ com | outras prioridades | não é (?:necessário|prioridade|para nós|prioritário)
  `,
  refuses: String.raw`
    confidencia(?:l|is)
    | não (?:posso|podemos|devo|quero|queremos) (?:compartilhar|partilhar|divulgar|passar|fornecer|dar|revelar|fazer isso|envolver)\p{L}*
    | não (?:quero|queremos|desejo|gostaria) | prefiro (?:não|que não|deixar) | política (?:interna|da empresa)
    | proibid\p{L}+ | nem pensar | não é (?:meu|o meu) (?:trabalho|papel) | prefiro que (?:não|ela|ele)
    | que (?:ela|ele) não participe | fora disso
  `,
  cannot: String.raw`
    não (?:consigo|conseguirei|conseguimos|posso|poderei|podemos|dá|estarei|estou|vai dar|será possível|é possível|funciona|tenho agenda)(?! (?:compartilhar|partilhar|dizer|interessad))
    | impossível | nenhum dos dois | viajando | em viagem | de férias | muito (?:cedo|apertado|em cima) | cedo demais
    | ocupad\p{L}+ | lotad[oa] | feriado | conflito | compromisso | só (?:vou|terei|tenho|consigo|posso)
  `,
  'puts off': String.raw`
    (?:te |lhe |eu )?(?:aviso|retorno|informo|respondo|confirmo depois|dou (?:um )?retorno|digo algo|volto a)(?: depois)?
    | dou notícias | ver (?:a |na )?(?:minha )?agenda
    | (?:preciso|precisamos|tenho|temos) (?:de |que )?(?:falar|consultar|ver|pensar|verificar|conversar|alinhar|perguntar|discutir|avaliar)
    | (?:falar|conversar|alinhar|consultar)(?: \p{L}+)? com (?:o |a |os |as )?(?:meu|minha|meus|equipe|equipa|time|chefe|diretoria|jurídico)
    | (?:deixe|deixa)(?:-me|-nos| eu| me)? (?:pensar|ver|consultar|verificar) | pensar | vamos ver | vou ver | veremos
    | a ver | ainda (?:estamos|está|não|em|a) | em (?:análise|avaliação|andamento|revisão) | analis\p{L}+ | avaliando
    | por enquanto | no momento(?: não)? | agora não | mais tarde | mais para (?:a )?frente | um dia | na correria
    | correria | atolad[oa] | entro em contato | entraremos | assim que (?:puder|souber|tiver)
    | quando (?:puder|souber|tiver) | internamente | aguardando | outro momento | depois te (?:falo|aviso)
    | qualquer coisa | vou comentar | comentar com | ver a proposta | confirmo mais | te falo | alinhar com
    | depois (?:te|lhe) | mais para a frente | está complicado
    | (?:ainda )?não (?:posso|podemos|consigo) (?:responder|confirmar|dizer)
  `,
  unsure: String.raw`
    não (?:sei|sabemos|tenho certeza|temos certeza|está claro|decidimos) | talvez | quem sabe | pode (?:ser que)
    | depende | difícil (?:de )?(?:dizer|saber|prever)? | complicado | dúvid\p{L}+ | boa pergunta | interessante
    | não (?:posso|consigo) (?:dizer|prometer|garantir|confirmar) | ainda não
  `,
  refers: String.raw`
    não sou (?:eu|a pessoa|o responsável|quem) | fale (?:melhor )?com(?: o| a)? | (?:contate|contacte|procure)
    | (?:é|está) (?:o |a )?(?:responsável|encarregad\p{L}+) | quem cuida | encaminhei | encaminho | repassei
    | em cópia | me[u]? colega | minha colega
  `,
  'wants material': String.raw`
    (?:envie|mande|envia|manda|passe)(?:-me|-nos)?(?: (?:primeiro|antes|por favor|me|só))* (?:a |uma |mais |o |os |um |algum |alguma |algo )?(?:informaç\p{L}+|info|documentação|apresentação|preços?|valores|detalhes|material|proposta|e-?mail|resumo)
    | por (?:e-?mail|escrito) | primeiro (?:a|uma|mais)
  `,
  later: String.raw`
    (?:depois|após|a partir|antes|só depois|na volta|passad[ao]s?) (?:de |do |da |das |dos )?(?:as |o |a |os |minhas )?(?:férias|verão|festas|natal|carnaval|páscoa|auditoria|fechamento|feira|feriado|setembro|agosto|julho|outubro)?
    | (?:em|no (?:fim|final|início|começo) de|para|até|antes de|a partir de|só em) (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)
    | no (?:fim|final|início|começo|próximo|meio) (?:do |de )?(?:mês|ano|trimestre|semana)?
    | (?:na |no |da |do )?(?:próxim[oa]|seguinte) (?:semana|mês|trimestre|ano|segunda|terça|quarta|quinta|sexta)
    | (?:semana|mês|ano) (?:que vem|seguinte)
    | (?:uma|duas|três|mais|alguns|algumas) (?:semanas?|dias?|meses|mês)(?: a mais)?
    | mais (?:uma|duas|um|dois|alguns|algumas) (?:semanas?|dias?|meses|mês)
    | (?:adi|remarc|mud|pass)(?:ar|armos|emos|amos) | melhor (?:na|no|em|às|depois|outro) | não antes
    | só (?:na|no|em|a partir|depois|às) | no (?:primeiro|segundo|terceiro|quarto) trimestre
    | outr[oa] (?:dia|semana|data|hora|horário) | ano que vem | mais tempo | mas (?:só )?(?:a partir|depois)
  `,
  proposes: String.raw`
    (?:pode ser|podemos|poderíamos|que tal|e se|serve|seria possível|dá para|te parece|conseguimos)[^.?!]{0,60}\?
    | melhor (?:na|no|às) | proponho | sugiro | prefiro (?:na|no|às|a) | que tal
  `,
  'asks back': String.raw`
    (?:o que|qual|quais|quem|quanto\p{L}*|quanta\p{L}*|como|onde|por que|quando|do que|para que|em que)(?!\p{L})[^.?!]{0,120}\?
    | (?:pode|poderia|há|é|está|são|tem|inclui|precisa)[^.?!]{0,120}\? | para qu[êe][^.?!]{0,60}\?
    | sobre (?:o )?(?:que|qual)[^.?!]{0,80}\?
  `,
  away: String.raw`
    fora do escritório | resposta automática | estarei ausente | estou ausente | acesso limitado | em caso de urgência
    | no meu (?:retorno|regresso) | estou fora | licença
  `,
  thanks: String.raw`
    (?:muito )?obrigad[oa] | recebido | recebi | parabéns | aliás | kkk\p{L}* | bom fim de semana
    | feliz (?:natal|aniversário|ano) | abraços? | valeu
  `,
  condition: String.raw`
    desde que | se (?:você|nos|o|a|os|me) | assim que | caso | sujeito a | com a condição | contanto que
  `,
  but: String.raw`
    mas | porém | no entanto | contudo | embora | infelizmente | desculpe | lamento | sinto muito | só que
  `,
};
