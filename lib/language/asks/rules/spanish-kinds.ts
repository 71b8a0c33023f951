/** What speaks for a kind of commitment, in Spanish. */
import { rule } from './rule.ts';
import type { RuleSet } from './rule.ts';

export const SPANISH_KINDS: RuleSet = {
  'kind.time-length': rule('\\d+ ?min\\w*', 'media hora|una hora|un cuarto de hora|minutos|un rato|ratito'),
  'kind.time-meet': rule(
    'llam\\w*|reunion\\w*|reunirnos|cafe|charl\\w*|habl\\w*|vernos|vemos|quedamos|cita|videollamada|demo|agenda|hueco|calendario|comemos|comer|conocernos|pasarme|visitar\\w*|aplazar|mover la',
  ),
  'kind.time-day': rule(
    '(?:hora|horas|disponib\\w*|libre|te va|te viene|os viene|cuadra)',
    'lunes|martes|miercoles|jueves|viernes|manana|semana que viene|proxima semana',
  ),
  'kind.explore-how': rule(
    '(?:visita\\w*|sesion de trabajo|taller|diagnostico|auditoria|acompanar|ver de cerca|entender|ensen\\w*|mostr\\w*|recorr\\w*|analiz\\w*|pasar (?:un|una) (?:dia|manana|tarde))',
    'como .{0,40}(?:hoy|haceis|haces|gestion\\w*|funciona|trabaj\\w*|prepar\\w*)',
  ),
  'kind.explore-cost': rule(
    'cifras|datos|cuanto .{0,40}(?:cuesta|perd\\w*)|coste\\w*|estadisticas|volumen\\w*|causas?|motivos|cuantificar|numeros|listado|informe',
  ),
  'kind.change': rule(
    'cambi\\w*|seguir (?:asi|igual)|sigue igual|nos ponemos con|os poneis|prioridad|resolver|arreglar|solucion\\w*|distint\\w*|aguant\\w*|este ano|dejar(?:lo)? atras|mover (?:esto|ficha)|permitir',
  ),
  'kind.collaborate': rule(
    'corri[gj]\\w*|anad\\w*|tach\\w*|marc\\w*|anot\\w*|comentarios|cambios|junt[oa]s|entre (?:los|las) (?:dos|todos)|borrador|complet\\w*|que (?:falta|sobra|esta mal)|redact\\w*|ideas|escrib\\w* (?:juntos|con)|a cuatro manos|edit\\w*|aportar',
  ),
  'kind.consensus-intro': rule(
    'present\\w*|quien (?:mas|decide|es|lleva|firma|tiene|deberia|se)|a quien|con quien|en (?:contacto|copia)|invit\\w*|inclu\\w*|involucr\\w*|sum\\w*|incorpor\\w*|persona (?:adecuada|indicada)|reenvi\\w*|que venga\\w*|traer|trae\\w*|viniera',
  ),
  'kind.consensus-role': rule(
    '(?:tu|vuestr[oa]|su|el|la) (?:jef[ea]\\w*|director\\w*|equipo|gerente|socio\\w*|responsable|comite|direccion|compras|financier\\w*|companer\\w*|ceo|cfo|operaciones|sistemas)',
    'todos los que|alguien del?',
  ),
  'kind.invest': rule(
    'presupuest\\w*|invert\\w*|inversion|partida|\\d[\\d.]* ?(?:€|euros|k|mil)|horas (?:a la|por) semana|dias? (?:a la|por) semana|recursos|dedic\\w*|financ\\w*|precio|coste|reservar .{0,20}(?:dinero|euros)|conseguir \\d',
  ),
  'kind.review': rule(
    '(?:revis\\w*|repas\\w*|propuesta|oferta|presentacion|presentar(?:os)?|leer|lee|echar un vistazo|vistazo|mirar|miras|ver(?:la|lo)? (?:todos|juntos|con)|pagina)',
  ),
  'kind.resolve': rule(
    'preocup\\w*|dud[ae]s?|reparos?|frena\\w*|objecion\\w*|riesgos?|pegas?|inconveniente\\w*|inquiet\\w*|miedo|puntos? (?:abiertos?|pendientes?)|bloque[ao]\\b|echa\\w* (?:para )?atras|referencia\\w*|juridic\\w*|legal|no te convence|impide|por el precio',
  ),
  'kind.decide': rule(
    'firm\\w*|decision|decid\\w*|contrat\\w*|pedido|aprob\\w*|visto bueno|si o no|adelante|adjudic\\w*|eleg\\w*|renov\\w*|cerr(?:ar|amos|emos|ado)|compromet\\w*|arranc\\w*|orden de compra|os quedais|apostar',
  ),
  'kind.execute': rule(
    'arranque|kick-?off|puesta en marcha|lanzamiento|acceso\\w*|credenciales|responsable del? proyecto|design\\w*|nombr\\w*|prepar\\w*|export\\w*|fichero|archivo|formacion|logo|implant\\w*|integra\\w*|instal\\w*|lista de|de (?:tu|vuestra) parte|usuarios|catalogo',
  ),
  'kind.other-answer': rule(
    'respond\\w*|respuesta|confirm\\w*|dime|avis\\w*|contest\\w*|cierro|resena|opinion|testimonio|recomend\\w*|si o no|me lo dices|feedback',
  ),
  'kind.other-send': rule('envi\\w*|mand\\w*|pasa\\w*|direccion|factura|enlace|documento\\w*|numero|telefono'),
};
