/** What asks for nothing in Spanish: courtesies, questions, promises, what is only told. */
import { LEAD } from './spanish-words.ts';
import { SIGNS } from './romance.ts';
import { first, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const SPANISH_OTHERS: RuleSet = {
  ...SIGNS,
  'courtesy.any-questions': rule(
    '(?:cualquier|alguna|si tienes?|si teneis|si tiene|ante cualquier|para cualquier) .{0,20}(?:duda|dudas|pregunta|preguntas|consulta|cosa)',
    'si necesitas?|si necesitais|si necesita',
  ),
  'courtesy.feel-free': rule(
    'no (?:dudes?|dudeis|duden)',
    'a (?:tu|vuestra|su|tu entera) (?:disposicion)',
    'quedo (?:a|atento|atenta|pendiente|disponible)',
    'cuando (?:quieras|querais|quiera|te venga bien|te apetezca)',
    'sin (?:problema|compromiso|prisa|presion)',
    'aqui (?:me tienes|estoy|estamos|me teneis)',
    'con toda (?:confianza|libertad)',
  ),
  'courtesy.happy-to': rule('(?:con (?:mucho )?gusto|encantad[oa]s?|con placer|feliz)', 'sera un placer'),
  'courtesy.look-forward': rule(
    '(?:espero|esperamos|deseando|quedo a la espera|ganas de)',
    '(?:hasta|nos vemos|hablamos) (?:luego|pronto|manana|el|entonces|la)',
  ),
  'courtesy.thanks': rule('(?:gracias|agradezco|agradecemos|agradecido)'),
  'courtesy.hope-well': rule(
    'espero que|esperando que|confio en que',
    '(?:buen|buena|buenas|feliz|excelente) (?:dia|semana|finde|fin|tarde|noche|viaje|ano|tardes|vacaciones)',
    'enhorabuena|felicidades|felicitaciones|bienvenid\\w*',
    'que tal (?:todo|estas|va|el finde|la semana)|como (?:estas|esta|estais|va todo)',
  ),
  'courtesy.no-pressure': rule(
    '(?:sin|ningun|ninguna|cero|nada de) (?:prisa|presion|compromiso|problema|obligacion|agobio\\w*)',
    'no pasa nada',
    'no hay (?:prisa|problema)',
    'tranquil\\w*',
  ),
  'courtesy.attached': rule(
    'adjunt\\w*|a continuacion|aqui (?:tienes|teneis|tiene|va)',
    'para (?:tu|su|vuestra) informacion',
  ),
  'question.wh': first(
    LEAD,
    '¿?(?:que|como|por que|donde|cual(?:es)?|cuant[oa]s?|quien|a que|en que|desde cuando|con que|de donde)',
  ),
  'question.how-you-do': rule(
    '(?:como (?:gestion\\w*|hac\\w*|llev\\w*|va|fue|est\\w*|medis|mides|confirm\\w*)|cuant[oa]s?|por que)',
  ),
  'question.aux': first(
    LEAD,
    '¿?(?:es|son|era|esta|estan|hay|habia|tiene\\w*|usa\\w*|usais|utiliza\\w*|trabaja\\w*|seguis|sigue\\w*|ha|has|habeis|han|lleva\\w*|hace\\w*|fue|sois|eres|ya)',
  ),
  'question.did': rule('(?:has|habeis|ha|han|habia\\w*) \\w+(?:ado|ido|isto|echo|uesto)'),
  'promise.will': rule(
    '(?:te|os|le|les|lo|la|se lo|te lo|os lo)? ?(?:enviare|mandare|pasare|llamare|confirmare|preparare|hare|tendre\\w*|estare|escribire|avisare|enviaremos|mandaremos|haremos|prepararemos|tendremos|remitire|remitiremos|revisare|dire|compartire)',
    '(?:te|os|le|les|te lo|os lo|se lo) (?:envio|mando|paso|llamo|confirmo|preparo|escribo|aviso|digo|enviamos|mandamos|pasamos|hacemos|comparto|reenvio)',
    '(?:voy|vamos) a',
    'me (?:encargo|comprometo|ocupo|pongo)',
  ),
  'promise.let-me': rule(
    '(?:tendras|tendreis|tendra|recibiras|recibireis|recibira)',
    'de (?:mi|nuestra) parte',
    'por (?:mi|nuestra) parte|lo (?:miro|reviso|pregunto|preparo)',
  ),
  'told.third-person': rule(
    '(?:el|ella|ellos|los clientes|nuestro\\w* \\w+|nuestra\\w* \\w+|vuestro\\w* \\w+|su \\w+|el \\w+|la \\w+|los \\w+|las \\w+) (?:ha|han|es|son|esta|estan|era|fue|va|quiere\\w*|queria|dijo|dice\\w*|pidio|pide\\w*|necesita\\w*|tiene\\w*|usa\\w*|pierde\\w*|incluye|cuesta|sigue|puede\\w*)',
  ),
  'told.reported': rule(
    '(?:dijo|dijeron|pidio|pidieron|comento|comentaste|comentasteis|menciono|mencionaste|pregunto|pidiste|pedisteis|quedamos en|indico|solicito|quiso)',
    'segun',
  ),
  'told.past': rule(
    '(?:he|hemos|habia|habiamos) \\w+(?:ado|ido|isto|echo|uesto|ito)',
    '\\w+(?:amos|imos|aste|iste|asteis|isteis)',
    '(?:vi|lei|hable|envie|mande|pregunte|estuve|fui|tuve|hice)',
  ),
  'told.as-said': rule(
    '(?:como|tal y como|tal como) (?:comentamos|hablamos|quedamos|acordamos|prometi|dije|pediste|solicito|siempre|te|acordado)',
    'a raiz de|en relacion|sobre lo|segun lo|te escribo|le escribo|os escribo',
  ),
  'told.pitch': rule(
    '(?:ayudamos|ofrecemos|trabajamos|desarrollamos|hacemos|somos|tenemos|permitimos)',
    'nuestr[oa]s? (?:solucion|plataforma|producto|herramienta|software|equipo|clientes)',
    '\\d+ ?%',
    '\\d[\\d.]* ?(?:€|euros)',
    'descubre|gratis|prueba|aprovecha|descarga|inscribete|registrate|consigue',
  ),
  'told.negated': rule('(?:no|nunca|nadie|nada|ningun\\w*|tampoco|sin)'),
};
