/** What asks for nothing in Portuguese: courtesies, questions, promises, what is only told. */
import { LEAD } from './portuguese-words.ts';
import { SIGNS } from './romance.ts';
import { first, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const PORTUGUESE_OTHERS: RuleSet = {
  ...SIGNS,
  'courtesy.any-questions': rule(
    '(?:qualquer|alguma|se tiver\\w*|caso tenha\\w*|se surgir\\w*|para) .{0,20}(?:duvida|duvidas|pergunta|perguntas|questao|coisa|esclarecimento\\w*)',
    'se precisar\\w*|precisando|caso precise',
  ),
  'courtesy.feel-free': rule(
    'nao hesite\\w*',
    '(?:a|ao) (?:sua|seu|vossa|vosso|inteiro)? ?(?:dispor|disposicao)',
    'fico (?:a|ao|no|por aqui)',
    'quando (?:quiser\\w*|puder\\w*|der)',
    'sem (?:pressa|compromisso|problema|pressao|stress)',
    'fi(?:que|quem) a vontade',
    'e so (?:chamar|gritar|falar|avisar|ligar)',
    'estou (?:aqui|por aqui|a disposicao)',
    'conte (?:comigo|conosco|connosco)',
  ),
  'courtesy.happy-to': rule(
    '(?:com (?:muito |todo o )?(?:gosto|prazer)|sera um prazer|feliz em|tenho gosto|terei (?:todo o )?gosto)',
  ),
  'courtesy.look-forward': rule(
    '(?:aguardo|ansios[oa]|espero (?:por|pela))',
    '(?:ate|nos vemos|falamos) (?:logo|breve|amanha|la|ja|mais)',
  ),
  'courtesy.thanks': rule('(?:obrigad[oa]|obg|valeu|agradec(?:o|emos|ido)|grat[oa])'),
  'courtesy.hope-well': rule(
    'espero que|esperamos que',
    '(?:bom|boa|boas|otim[oa]|feliz|excelente) (?:dia|semana|fim|tarde|noite|viagem|ano|ferias|vendas|trabalho|descanso)',
    'parabens|felicitacoes|bem-vind\\w*',
    'tudo (?:bem|bom|certo)|como (?:vai|estao|esta|vao)',
  ),
  'courtesy.no-pressure': rule(
    '(?:sem|nenhum\\w*|zero) (?:pressa|pressao|compromisso|problema|obrigacao)',
    'nao ha (?:pressa|problema)',
    'tranquil\\w*|de boa',
  ),
  'courtesy.attached': rule(
    '(?:em )?anexo|segue\\w*|junto envio|aqui (?:esta|vai|tem)',
    'para (?:sua|vossa) informacao',
  ),
  'question.wh': first(
    LEAD,
    '(?:o que|que|como|por que|porque|onde|qual|quais|quant[oa]s?|quem|a que|em que|desde quando|de onde)',
  ),
  'question.how-you-do': rule(
    '(?:como (?:voces?|vc|e|foi|esta|funciona\\w*|faz\\w*|ger\\w*|fica|confirm\\w*)|quant[oa]s?|por que)',
  ),
  'question.aux': first(
    LEAD,
    '(?:e|sao|era|esta|estao|ha|havia|tem|tinha|usa\\w*|utiliza\\w*|trabalha\\w*|ja|foi|voces?|isso|isto|a empresa|continua\\w*|ainda)',
  ),
  'question.did': rule('(?:conseguiu|conseguiram|foi|teve|tiveram|viu|viram|recebeu|receberam|mudou|deu)'),
  'promise.will': rule(
    '(?:enviarei|mandarei|ligarei|confirmarei|farei|terei|estarei|escreverei|avisarei|enviaremos|faremos|teremos|prepararemos|remeterei|trarei|entregaremos|darei)',
    '(?:te|lhe|vos|ja te|ja lhe) (?:mando|envio|passo|ligo|confirmo|aviso|escrevo|retorno|encaminho)',
    '(?:vou|vamos) \\w+(?:ar|er|ir)',
    '(?:mando|envio|ligo|confirmo|aviso|preparo|passo|encaminho|trago)(?:-lhe|-vos|-te| ainda| hoje| amanha| ate| o| a| os| as| para)',
    'me comprometo|comprometo-me|fica comigo|deixa comigo',
  ),
  'promise.let-me': rule(
    '(?:voce|voces) (?:vao |vai )?(?:receb\\w*|ter\\w*)',
    'recebera\\w*|tera\\w* (?:a|o)',
    'da (?:minha|nossa) parte',
    'do (?:meu|nosso) lado',
  ),
  'told.third-person': rule(
    '(?:ele|ela|eles|os clientes|noss[oa]s? \\w+|voss[oa]s? \\w+|o \\w+|a \\w+|os \\w+|as \\w+|todo mundo|o time|a equipa|a equipe) (?:\\w+ )?(?:e|sao|esta|estao|era|foi|vai|quer\\w*|queria\\w*|disse\\w*|pediu|pede\\w*|precisa\\w*|tem|usa\\w*|perde\\w*|inclui|custa|continua|pode\\w*|viu|decidiu|ja|ocupa|trabalha|ficou|aprovou)',
  ),
  'told.reported': rule(
    '(?:disse\\w*|pediu|pediram|comentou|mencionou|perguntou|referiu|solicitou|indicou|combinamos|ficou de|quis|falou)',
    'segundo|de acordo com (?:o|a)',
  ),
  'told.past': rule(
    '(?:eu |nos |a gente )?(?:vi|li|falei|enviei|mandei|perguntei|estive|fui|tive|fiz|fiquei|gostei|liguei|recebi|acrescentei|\\w+amos|\\w+imos|\\w+ei)',
  ),
  'told.as-said': rule(
    '(?:como|conforme|tal como) (?:combinado|combinamos|falamos|prometi|prometido|disse|pediu|solicitou|acordado|sempre|conversamos)',
    'na sequencia|no seguimento|em relacao|escrevo(?:-lhe)?|sobre',
  ),
  'told.pitch': rule(
    '(?:ajudamos|oferecemos|trabalhamos|desenvolvemos|fazemos|somos|temos|permitimos)',
    'noss[oa]s? (?:solucao|plataforma|produto|ferramenta|software|equipa|equipe|time|clientes|empresa)',
    '\\d+ ?%',
    'r\\$ ?\\d|\\d[\\d.]* ?(?:€|euros|reais|mil)',
    'descubra|gratis|gratuit\\w*|teste|aproveite|descarregue|baixe|inscreva-se|conheca|experimente',
  ),
  'told.negated': rule('(?:nao|nunca|ninguem|nada|nenhum\\w*|tampouco|sem)'),
};
