/** What asks for something, in Spanish, "tú", "vosotros" and "usted". Names mean what they mean in English. */
import { LEAD, DAY } from './spanish-words.ts';
import { first, last, rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

const ORDER =
  '(?:envi[ae]\\w*|mand[ae]\\w*|di(?:me|nos|ga\\w*|le)|dec(?:idme|idnos|id)|confirm[ae]\\w*|respond[ae]\\w*|contest[ae]\\w*|firm[ae]\\w*|llam[ae]\\w*|pas[ae](?:me|lo|selo|nos|n)?|mir[ae]\\w*|revis[ae]\\w*|echa\\w*|pon\\w*|apunt[ae]\\w*|anad[ae]\\w*|marc[ae]\\w*|corrij[ae]\\w*|corrige\\w*|tach[ae]\\w*|elig[ae]\\w*|elige\\w*|escog[ae]\\w*|reserv[ae]\\w*|bloque[ae]\\w*|agend[ae]\\w*|present[ae](?:me|nos)\\w*|invit[ae]\\w*|indi(?:ca|que)\\w*|facilit[ae]\\w*|remit[ae]\\w*|compart[ae]\\w*|prepar[ae]\\w*|design[ae]\\w*|avis[ae]\\w*|dej[ae](?:me|nos|n)?|dame|danos|deme|haz\\w*|haga\\w*|trae\\w*|traig[ae]\\w*|veamos|hablemos|quedemos|devuelv[ae]\\w*|cuent[ae]\\w*|escrib[ae]\\w*|pregunt[ae]\\w*|decid[ae]\\w*|ten(?:ga|gan|ed)?|prueb[ae]\\w*|lee\\w*|lea\\w*|no olvid\\w+|sub[ae]\\w*|habl[ae]\\w*|cierr[ae]\\w*|qued[ae]mos)';

export const SPANISH_ASKS: RuleSet = {
  'ask.can-you': rule(
    '(?:podrias?|podriais|podrian|puedes?|podeis|pueden|querrias?|quieres?|quereis|quieren|aceptarias?|estarias?|tendrias?|tendriais|te importa\\w*|le importa\\w*|os importa\\w*|seria usted)',
  ),
  'ask.you-modal-order': first(
    LEAD,
    '¿?(?:me |nos |te |le |os |lo )*(?:podrias?|podriais|podrian|puedes?|podeis|pueden|quieres?|quereis|querrian?|tendrias?|tendriais|tienes?|teneis|tienen|estarias?|aceptarias?)',
  ),
  'ask.modal-you': rule('¿ ?(?:me|nos) \\w+'),
  'ask.please': rule('por favor|porfa|porfavor', 'le(?:s)? (?:ruego|agradeceria|pido)', 'rogamos|se ruega'),
  'ask.would-you-be': rule(
    '(?:estarias?|estais|estas|estariais|esta usted|seria) .{0,50}(?:dispuest\\w*|disponibl\\w*|abiert\\w*|interesad\\w*|libre|listo|de acuerdo)',
  ),
  'ask.have-time': rule(
    '(?:tienes?|teneis|tienen|tendrias?|tendriais|hay) .{0,40}(?:tiempo|hueco|minut\\w*|rato|momento|disponibilidad|media hora|un cuarto|disponible)',
    'un hueco|un rato|un ratito',
  ),
  'ask.day-works': rule(
    `(?:te|le|os|les) (?:va|viene|cuadra|encaja|parece|conviene|queda)\\w*`,
    `(?:va|viene|cuadra|encaja) (?:bien|mejor)`,
    `(?:${DAY}).{0,40}(?:va bien|viene bien|cuadra|encaja|parece)`,
  ),
  'ask.can-we': rule(
    '(?:podemos|podriamos|podremos|nos (?:vemos|reunimos|llamamos|sentamos)|quedamos|hablamos|cerramos|agendamos|lo (?:vemos|hablamos|cerramos|dejamos))',
    'deberiamos',
  ),
  'ask.how-about': rule(
    'que (?:te|os|le|les) parece',
    'que tal (?:si|el|la|un|manana)?',
    'como (?:lo ves|lo veis|te viene|te va|andas|andais)',
  ),
  'ask.let-me-know': rule(
    '(?:dime|diganme|digame|decidme|decidnos|dinos|avisame|avisa|aviseme|avisen|cuentame|confirmame|hazme saber|hagame saber|dejame saber)',
    '(?:me|nos) (?:dices|decis|dice|dicen|confirmas|confirmais|confirma|avisas|avisais|cuentas|digas|confirme\\w*)',
    '(?:decirme|confirmarme|avisarme|indicarme|decirnos|indicarnos|confirmarnos)',
  ),
  'ask.want': first(
    LEAD,
    '¿?(?:te|os|le) (?:apetece|interesa|apuntas|apuntais|gustaria|parece|animas|hace|cuadra|va|viene|suena|sirve|encaja)\\w*',
    '¿?(?:quieres|quereis|quiere|interesad\\w*|listos?)',
  ),
  'ask.answer-me': rule(
    '(?:envi|mand|pas|respond|contest|llam|escrib|remit|facilit|compart|devuelv|present|reenvi)\\w*(?:me|nos|melo|noslo|selo)',
    '(?:me|nos) (?:envias|enviais|mandas|mandais|pasas|pasais|respondes|contestas|llamas|devuelves|presentas|presentais|reenvias|firmas|das|dais|ensenas|envie\\w*|mande\\w*|pase\\w*|facilite\\w*|remita\\w*|presente\\w*)',
    '(?:enviar|mandar|pasar|facilitar|remitir|hacer llegar|llegar)(?:me|nos)',
  ),
  'ask.command': first(LEAD, ORDER),
  'ask.would-love': rule(
    '(?:me|nos) (?:gustaria|encantaria|vendria|ayudaria|interesaria|molaria|haria|serviria)',
    '(?:agradeceria\\w*|quisiera|quisieramos|querria|desearia\\w*)',
    'seria (?:genial|bueno|ideal|util|estupendo|perfecto|un placer|conveniente|interesante|fantastico|de ayuda|mejor)',
    'ojala|estaria bien|molaria|a ver si',
  ),
  'ask.would-help': rule('(?:ayudaria|bastaria|basta|vendria bien|valdria|de ayuda|agradec\\w*)'),
  'ask.need': rule(
    '(?:necesit\\w*|hace falta|hacen falta|falta\\w*|precis(?:o|amos|aria\\w*))',
    'queda\\w* pendiente|pendiente de',
  ),
  'ask.who': rule('quien(?:es)?', 'a quien', 'con quien', 'persona (?:adecuada|indicada|correcta|responsable)'),
  'ask.can-i': rule(
    '¿ ?(?:puedo|podria|te puedo|os puedo|le puedo|debo|seria posible|es posible)',
    '¿ ?(?:te|os|le|lo|la|se lo|te lo|os lo|le) \\w+o(?:\\s|\\?)',
    'seria posible|es posible',
  ),
  'ask.when': rule('cuando', 'que (?:dia|hora|fecha|semana|disponibilidad)', 'a que hora', 'para cuando'),
  'ask.agreed': last(
    '(?:te|le|os|les) (?:parece|va bien|viene bien|cuadra|encaja|vale|interesa|sirve)(?: bien)?',
    'de acuerdo',
    'vale',
    'ok',
    'si o no',
    'te apuntas|os apuntais',
    'trato hecho|trato',
    'interesad[oa]s?',
    'posible',
    'puede ser',
    'hecho',
    'lo vemos|lo hablamos|lo cerramos',
    'te animas|os animais',
    'que te parece|que os parece|que le parece',
    'como lo ves|como lo veis',
  ),
  'ask.suggest': rule(
    '(?:propongo|sugiero|proponemos|sugerimos|recomiendo|recomendamos|invito|pido|pedimos|solicito|solicitamos)',
    'siguiente paso|proximos? pasos?',
    'quizas? (?:podamos|podriamos|deberiamos|tu|podrias)',
  ),
  'ask.time-short': first(
    LEAD,
    '¿?(?:un |una |unos )?(?:\\d+ ?min\\w*|llamada|reunion|cafe|charla|demo|videollamada|call)(?: .{0,60})?\\?',
    `¿?(?:el )?(?:${DAY})(?: .{0,40})?\\?`,
  ),
  'ask.deadline': rule(
    `(?:antes|para|hasta|a mas tardar|como tarde) (?:del? |el |la |que )*(?:${DAY}|finales?|fin|\\d|mediodia|acabe)`,
    'cuanto antes|lo antes posible',
  ),
};
