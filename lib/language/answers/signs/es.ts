/** What agreeing, declining, putting off … sounds like in Spanish. */
import type { SignWords } from '../signals.ts';

/** What stands before turns these round. */
const NOT = String.raw`(?<!(?<!\p{L})(?:no|ni|nunca|tampoco|si) (?:\p{L}+ ){0,2})`;

export const SPANISH_SIGNS: SignWords = {
  agrees: String.raw`
    sí(?!,? pero) | claro(?: que sí)? | por supuesto | desde luego | vale | ok | okay | de acuerdo | perfecto | genial
    | estupendo | excelente | con (?:mucho )?gusto | encantad[oa]s? | sin (?:problema|duda) | ningún problema
    | cómo no | hecho | trato hecho | confirmad\p{L}+ | confirmo | confirmamos | acept\p{L}+ | aprobad\p{L}+
    | ${NOT}(?:me|nos|te) (?:viene|va|vienen|van|parece|queda|encaja|cuadra)(?: muy)? (?:bien|perfecto|genial|estupendo|fenomenal)
    | me (?:sirve|apunto|va|encaja) | cualquiera (?:de los dos|me|está) | adelante | vamos
    | ${NOT}(?:estamos|estoy) (?:listos?|lista|de acuerdo|dentro|disponibles?|libres?|preparad\p{L}+|convencid\p{L}+)
    | cuenten? conmigo | cuenta conmigo | luz verde | hablamos (?:el|entonces|mañana) | nos vemos
    | hasta (?:el )?(?:martes|miércoles|jueves|viernes|lunes|mañana)(?=\s*[.!]|$)
    | m[áa]nd[ae](?:me|nos) (?:la |una )?invitación | env[íi][ae](?:me|nos) (?:la |una )?invitación | buena idea
    | me parece (?:bien|perfecto|buena idea|genial) | queda (?:confirmado|agendado|anotado) | anotado | agendado
    | dale | listo | es (?:posible|factible|viable) | ahí estaré | allí estaré | la pongo en copia | lo pongo en copia
    | les presento | me parece perfecto | llámeme | ll[áa]mame | está bien(?=[.,!]|$) | firmamos | apuntado
    | reservado | cuente con ello
  `,
  done: String.raw`
    adjunto | lo adjunto | adjunt\p{L}+ | aquí (?:los|las|lo|la|te|le|tiene|tienes|están|está|va|van)(?: \p{L}+)?
    | firmado | ya (?:está|lo|los|la|las|he|hemos)(?: \p{L}+)? ?(?:firmad|enviad|hech|mandad|list)?\p{L}*
    | (?:he|hemos) (?:firmado|enviado|mandado|reservado|bloqueado|preparado|añadido|completado|invitado|puesto)
    | le presento a | te presento a | está (?:firmado|hecho|enviado|aprobado|listo) | enviado
  `,
  promises: String.raw`
    (?:se|te) (?:lo|los|la|las) (?:envío|mando|paso|enviaré|mandaré|doy|hago|pasaré)
    | (?:lo|los|la|las) (?:hago|firmo|preparo|envío|mando|firmaré|haré|firmamos|enviamos|tendrá|tendrás|reviso)
    | me (?:encargo|ocupo) | nos (?:encargamos|ocupamos) | yo me encargo
    | (?:le|te|les) (?:envío|mando|enviaré|mandaré|paso) | tendrá[sn]? (?:la|el|los|las|mi|nuestr\p{L}+)
    | estoy en ello | en ello
  `,
  declines: String.raw`
    no (?:me|nos|estoy|estamos|tenemos|hay)? ?(?:interesa(?:n|d\p{L}+)?|interés) | no,? (?:muchas )?gracias
    | (?<!\p{L})no(?=\s*(?:$|[.,!]))
    | (?:hemos|han|ha|he) (?:elegido|optado|escogido|rechazado|decidido (?:no|otr\p{L}*)|descartado|cancelado|parado|firmado con)
    | elegimos | optamos | otr[oa] (?:proveedor|solución|empresa|opción|socio)
    | no (?:vamos a|queremos|seguiremos|podemos) (?:seguir|continuar|avanzar|firmar|renovar|comprar|hacerlo)
    | decidido no | cancelad\p{L}+ | rechaz\p{L}+ | declin\p{L}+ | descart\p{L}+ | lamentablemente (?:no|tenemos)
    | lo dejamos (?:aquí|así) | no seguir | no continuar | parad[oa] | suspendid[oa]
    | no (?:me|nos) (?:contacte|escriba|llame)\p{L}* | d[ée]me de baja | paso
    | (?:seguir|seguimos|quedarnos|nos quedamos|continuar) con (?:nuestro|el) proveedor | no va a ser posible
    | no será posible | presupuesto (?:ha sido|fue|se ha) (?:cancelado|recortado) | preferimos seguir
    | no es para nosotros | no contin\p{L}+ | no firmaremos | cancel\p{L}+ | renunci\p{L}+ | abandon\p{L}+
  `,
  'no need': String.raw`
    no (?:lo |la |los )?(?:necesit\p{L}+|hace falta|es (?:una )?prioridad|tenemos (?:presupuesto|tiempo|necesidad|capacidad)|hay presupuesto|vemos)
    | sin presupuesto | ya (?:tenemos|contamos|trabajamos|usamos) | demasiado caro | muy caro | satisfech\p{L}+ con
    | content\p{L}+ con | otras prioridades | no es (?:necesario|prioritario|para nosotros)
  `,
  refuses: String.raw`
    confidencial(?:es)?
    | no (?:puedo|podemos|debo|quiero|queremos|se puede|está permitido) (?:compartir|facilitar|dar|revelar|entregar|pasar|mandar eso|hacer eso|involucrar)\p{L}*
    | no (?:quiero|queremos|deseo|deseamos) | prefiero (?:no|que no|dejarlo) | política (?:interna|de la empresa)
    | prohibid\p{L}+ | me niego | ni hablar | no es mi (?:trabajo|tarea) | no procede | prefiero que (?:no|ella|él|se)
    | que no participe | al margen
  `,
  cannot: String.raw`
    no (?:puedo|podré|podemos|podremos|voy a poder|me viene|nos viene|me va|estoy|estaré|llego|llegamos|es posible|será posible|tengo hueco|lo tendré|los tendré|la tendré)(?! (?:compartir|decir|interesad))
    | imposible | ninguno de los dos | de viaje | de vacaciones | muy (?:pronto|justo|tarde|apretado)
    | demasiado (?:pronto|justo|tarde) | ocupad\p{L}+ | complet[oa] | festivo | fuera (?:esa|esta|toda) | me coincide
    | conflicto
  `,
  'puts off': String.raw`
    (?:te|le|les|os) (?:digo|diré|aviso|avisaré|cuento|informo|informaré|confirmo más|comento)(?: algo)?
    | mir(?:o|aré) (?:mi|la|el)
    | (?:tengo|tenemos|debo|necesito|hay) que (?:hablar|consultar|verlo|ver|pensar|revisar|preguntar|comentar|discutir)\p{L}*
    | (?:necesito|debo) (?:hablar|consultar|pensar|revisar|preguntar)\p{L}* | consult\p{L}+ con
    | d[ée]j[ae](?:me|nos) (?:pensar|ver|consultar|mirar|revisar)\p{L}* | pens(?:ar|arlo|ándolo|aré) | ya veremos
    | veremos | a ver | ver qué puedo | todavía (?:lo |la |no |estamos |está |en )
    | aún (?:lo |no |estamos |está |en ) | en (?:revisión|estudio|proceso|ello) | revisando | estudiando | valorando
    | por ahora | de momento | ahora (?:mismo )?no | más adelante | algún día | hasta arriba | muy liad[oa] | a tope
    | me pondré en contacto | nos pondremos | en cuanto (?:pueda|sepa|tenga) | cuando (?:pueda|sepa|tenga) | volveré
    | internamente | esperando | en otro momento | se lo comentaré | primero (?:veamos|vemos|quiero ver) | ya le diré
    | ya te diré | le confirmo | te confirmo más | verlo con | estamos en ello
    | (?:todavía|aún) no (?:puedo|podemos|sé|sabemos|hemos) | no puedo (?:responder|contestar)\p{L}*
  `,
  unsure: String.raw`
    no (?:lo )?(?:sé|sabemos|tengo claro|tenemos claro|está claro|estoy segur\p{L}+|estamos segur\p{L}+) | quizás?
    | tal vez | a lo mejor | puede (?:que|ser) | depende | difícil (?:de )?(?:decir|saber)? | complicado | dud\p{L}+
    | ni idea | buena pregunta | interesante | no puedo (?:decir|prometer|asegurar|confirmar)\p{L}*
    | no lo tenemos claro
  `,
  refers: String.raw`
    (?:yo )?no (?:llevo|soy (?:yo|la persona|el responsable|quien)|me encargo) | habl[ae] (?:mejor )?con (?!usted)
    | contact[ae]\p{L}* (?:con|a) | diríjase | (?:es|está) (?:el |la )?(?:responsable|encargad\p{L}+) | lo lleva
    | he (?:reenviado|pasado) | (?:re)?env(?:ío|ié) (?:su|tu|esto) (?:\p{L}+ )?a | en copia | mi compañer\p{L}+
    | mi colega
  `,
  'wants material': String.raw`
    (?:env[íi]e|m[áa]nde|env[íi]a|manda|pase|pásame|haga)\p{L}*(?: (?:primero|antes|mejor|por favor|mientras))* (?:la |una |más |el |los |un |algo de |su |tu )?(?:información|info|documentación|presentación|precios?|tarifas?|detalles|folleto|propuesta|correo|algo|resumen)
    | por (?:correo|escrito|e-?mail) | primero (?:la|una|más)
  `,
  later: String.raw`
    (?:después|tras|a la vuelta|a partir|antes|pasad[ao]s?|hasta después) (?:de |del )?(?:las? |el |los |mis |septiembre|agosto|julio)?(?:vacaciones|verano|fiestas|navidad|semana santa|auditoría|cierre|feria|puente)?
    | (?:en|a (?:finales|principios|mediados) de|para|hasta|antes de|desde) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|otoño|primavera|verano|invierno|mes|año)
    | (?:el|la) (?:semana|mes|trimestre|año|lunes|martes|miércoles|jueves|viernes) (?:que viene|próxim[oa]|siguiente)
    | (?:próxim[oa]|siguiente) (?:semana|mes|trimestre|año|lunes|martes|miércoles|jueves|viernes)
    | (?:una|dos|tres|unas?|unos) (?:semanas?|días?|meses|mes) (?:más|después)
    | (?:aplaz|pospon|retras|mov|cambi)\p{L}+ | mejor (?:el|la|en|a|después|otro) | no (?:antes|hasta)
    | hasta (?:el|la) (?:lunes|martes|miércoles|jueves|viernes|próxim\p{L}+|semana)
    | en el (?:primer|segundo|tercer|cuarto) trimestre | más bien | otr[oa] (?:día|semana|fecha|hora|momento)
    | a (?:finales|principios|mediados) de | el año que viene | más tiempo | la semana que viene
    | pero (?:a partir|después)
  `,
  proposes: String.raw`
    (?:¿|qué tal|podríamos|podemos|le parece|te parece|le va|te va|te vale|le vale|sería posible|y si)[^.?!¿]{0,60}\?
    | mejor (?:el|la|a) | propongo | prefiero (?:el|la|a) | qué tal
  `,
  'asks back': String.raw`
    ¿?(?:qué|cuál(?:es)?|quién(?:es)?|cuánt\p{L}+|cómo|dónde|por qué|cuándo|de qué|para qué|con qué)(?!\p{L}| tal)[^.?!]{0,120}\?
    | ¿(?:me |nos |se |hay |es |está |son |tiene|puede|podría|incluye|necesit)[^.?!]{0,120}\? | para qué[^.?!]{0,60}\?
    | sobre qué[^.?!]{0,80}\?
  `,
  away: String.raw`
    fuera de (?:la )?oficina | respuesta automática | estaré ausente | estoy ausente | acceso limitado
    | en caso de urgencia | a mi (?:vuelta|regreso) | de baja | estoy fuera
  `,
  thanks: String.raw`
    (?:muchas )?gracias | recibido | felicidades | enhorabuena | por cierto | jaja\p{L}* | buen fin de semana
    | feliz (?:navidad|cumpleaños|año) | saludos
  `,
  condition: String.raw`
    siempre que | siempre y cuando | si (?:usted|nos|el|la|los|me|legal) | en cuanto | a condición | sujeto a
    | con la condición | salvo que
  `,
  but: String.raw`
    pero | sin embargo | aunque | lamentablemente | lo siento | por desgracia | desgraciadamente | solo que
  `,
};
