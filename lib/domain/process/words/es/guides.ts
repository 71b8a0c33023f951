/** What it means to ask for each kind of commitment, in Spanish; the client is addressed as usted. Samples can be sent as they stand. */
import type { GuidesWords } from '../../shape.ts';

export const guides: GuidesWords = {
  time: {
    name: 'Tiempo',
    purpose: 'Aceptan dedicar tiempo a una primera conversación, o a la siguiente.',
    asked:
      'Se pide a una persona con nombre una reunión o una llamada. En un primer correo en frío también cuenta preguntar si hay interés.',
    given: 'Aceptaron una invitación, o dieron un día y una hora.',
    soft: '«A ver si hablamos un día de estos», «avíseme si anda por aquí».',
    sample:
      '¿Le vendrían bien 20 minutos el martes o el jueves? Le enseñaría una cosa que han cambiado empresas como la suya, y usted juzga si merece más de su tiempo.',
    value: 'una idea útil, sigan adelante o no',
  },
  explore: {
    name: 'Explorar',
    purpose: 'Aceptan mirar en serio si algo debería ir mejor, y dejarte preguntar por ello.',
    asked:
      'Se les pide una sesión de trabajo sobre su propia situación; se nombran su propósito y quién debería estar.',
    given: 'La sesión tuvo lugar o tiene fecha, y trajeron o enviaron datos suyos.',
    soft: '«Encantados de saber más», «mándenos información».',
    sample:
      '¿Reservaría una hora la semana que viene para una sesión de trabajo con quienes viven esto cada día? Repasaríamos lo que les cuesta hoy, y las notas se las quedan en cualquier caso.',
    value: 'una imagen más clara de su propio problema',
  },
  change: {
    name: 'Cambiar',
    purpose: 'Dicen que seguir como están no es aceptable. Hasta entonces es un contacto inicial, no una oportunidad.',
    asked: 'Se les pregunta, con palabras, si van a cambiarlo y para cuándo tiene que ser distinto.',
    given: 'Una frase suya de que van a actuar, mejor con una fecha o un hecho que lo fuerce.',
    soft: '«Lo tenemos en el radar», «interesante».',
    sample:
      'Antes de que ambos le dediquemos más tiempo: ¿es algo que van a cambiar, y para cuándo tiene que ser distinto? Si puede seguir como está, prefiero oírlo ahora.',
    value: 'una decisión honesta sobre si esto merece más esfuerzo',
  },
  collaborate: {
    name: 'Colaborar',
    purpose: 'Ponen sus propias ideas en la solución, para que sea tan suya como tuya.',
    asked: 'Se les pide corregir, editar o escribir una parte del diagnóstico o de la solución.',
    given: 'Sus cambios están en el documento, o trabajaron en él contigo.',
    soft: '«Tiene buena pinta», o ningún comentario.',
    sample:
      'Aquí está nuestro borrador de las causas tal como las entendimos. ¿Podrían usted y su equipo marcar antes del viernes lo que está mal o falta?',
    value: 'una solución que encaja con su forma real de trabajar',
  },
  consensus: {
    name: 'Sumar a los demás',
    purpose: 'Incorporan a las personas que deciden y a las que vivirán con el resultado.',
    asked: 'Se pide por su nombre el acceso a personas o puestos, también de los niveles de abajo.',
    given: 'Te presentaron, fijaron fechas con los demás, o los demás entraron en la conversación.',
    soft: '«Ya hablaré yo con ellos», «quien decide soy yo».',
    sample:
      '¿Quién notaría más este cambio en su trabajo diario, y quién tiene que estar de acuerdo? ¿Podría presentarme a esas personas antes de que diseñemos nada?',
    value: 'menos sorpresas y menos resistencia interna después',
  },
  invest: {
    name: 'Invertir',
    purpose: 'Aceptan que el resultado requiere dinero, tiempo y energía de su lado.',
    asked: 'El margen de dinero y el esfuerzo de su lado están sobre la mesa, y se les pide aceptar ambos.',
    given: 'Aceptaron el margen o nombraron el camino al presupuesto, y dijeron quién dará tiempo.',
    soft: '«Mándenos un precio», o silencio sobre el esfuerzo.',
    sample:
      'Para lograr este resultado necesitarían el margen de presupuesto del que hablamos y unas horas a la semana de su propia gente. Si el plan se sostiene, ¿pueden comprometerse a ambas cosas?',
    value: 'ningún susto tardío por el precio o la carga de trabajo',
  },
  review: {
    name: 'Revisar',
    purpose: 'Todos los que deciden repasan contigo la solución propuesta y aún pueden cambiarla.',
    asked: 'Se pide una revisión con todos los que deciden en la sala antes de que salga la propuesta final.',
    given: 'La revisión se hizo con las personas nombradas, y sus cambios quedaron por escrito.',
    soft: 'La propuesta salió por correo; «la haremos circular».',
    sample:
      'Antes de darla por final: ¿podríamos repasar juntos el borrador la semana que viene con todos los que deciden, para que aún puedan cambiar lo que no encaje?',
    value: 'una propuesta que ya encaja con cada uno de ellos',
  },
  resolve: {
    name: 'Resolver dudas',
    purpose: 'Te dicen qué les preocupa y te dan la ocasión de responder.',
    asked: 'Se les pregunta abiertamente por sus dudas, y por una fecha para trabajarlas.',
    given: 'Una lista de dudas, cada una con responsable y fecha; o su palabra de que no queda ninguna.',
    soft: '«Lo pensaremos», «ya les diremos algo».',
    sample:
      '¿Qué les preocupa todavía antes de seguir adelante? ¿Podríamos dedicar 30 minutos el lunes a repasar cada punto hasta que quede respondido?',
    value: 'una prueba, un plan o una respuesta para cada preocupación',
  },
  decide: {
    name: 'Decidir',
    purpose: 'Deciden seguir adelante, o no, antes de una fecha.',
    asked: 'Se pide el negocio con palabras claras.',
    given: 'Un sí con fecha para firmar, o la firma. Un no claro también es una respuesta: regístralo como rechazado.',
    soft: '«Pinta bien», «ya casi estamos».',
    sample:
      'Creo que todos los puntos de su lista están respondidos. ¿Están listos para seguir adelante, y podemos firmar esta semana?',
    value: 'la mejora empieza',
  },
  execute: {
    name: 'Ejecutar',
    purpose: 'Hacen de su lado los cambios que permiten que llegue el resultado.',
    asked: 'Se piden tareas de su lado, cada una con responsable y fecha.',
    given: 'Hay responsables nombrados y las primeras tareas están hechas.',
    soft: 'Hubo una reunión de arranque y nadie de su lado tiene una tarea.',
    sample:
      '¿Quién se encargará de los preparativos de su lado, y puede estar hecho el primero antes del día en que empezamos?',
    value: 'el resultado por el que pagaron, no solo el contrato',
  },
};
