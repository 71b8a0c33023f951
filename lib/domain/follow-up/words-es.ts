/** As `words-en.ts`, in Spanish; the client is addressed as usted. */
import type { FollowUpWords } from './follow-up-words.ts';

export const followUpsEs: FollowUpWords = {
  time: [
    '¿Le sería más fácil encontrar un hueco para una charla más corta? Diez minutos esta semana bastan para ver si una más larga merece su tiempo.',
    'Si los días que propuse no eran buenos: ¿qué media hora de la próxima semana le vendría bien?',
    '¿Es mal momento, o no es usted la persona adecuada? Una respuesta de una línea me ayuda en ambos casos, y la tendré en cuenta.',
  ],
  explore: [
    '¿Y si lo hacemos más pequeño? Media hora con una persona que vive esto todos los días ya mostraría si hay algo que encontrar.',
    'Puedo preparar las preguntas, para que nadie tenga que hacerlo en su empresa. ¿Qué día de la próxima semana podríamos repasarlas?',
    '¿Le sigue mereciendo la pena estudiarlo? Si hay algo que va antes, dígamelo, y volveré cuando usted diga.',
  ],
  change: [
    '¿Qué lugar ocupa esto en su lista: algo que tiene que cambiar, o algo con lo que se puede vivir?',
    '¿Qué tendría que pasar para que esto fuera urgente? Si no hay nada, también es una buena respuesta, y lo dejamos aquí.',
    '¿Puedo entender que esto queda como está por ahora? Si me equivoco, ¿qué debería ser distinto, y para cuándo?',
  ],
  collaborate: [
    'El borrador solo es tan bueno como lo que usted sabe y yo no. ¿Qué dos puntos cambiaría usted primero?',
    '¿Sería más fácil repasarlo con usted? Veinte minutos: usted habla y yo escribo.',
    '¿Quién de su equipo disfrutaría desmontándolo? Se lo envío con gusto, para no gastar el tiempo de usted.',
  ],
  consensus: [
    '¿A quién le cambia más el trabajo si hacemos esto? Me gustaría oír a esas personas antes de que se decida sin ellas.',
    '¿Le ayudarían dos líneas que pueda reenviar a los demás? Entonces usted solo tendría que decirme quiénes son.',
    '¿Hay alguien que preferiría no tenerlo? Me gustaría conocer pronto esa opinión: ¿podría ponernos en contacto?',
  ],
  invest: [
    '¿Qué es más difícil de acordar en su empresa: el dinero, o las horas de su gente? Podemos ver una cosa y luego la otra.',
    'Si el conjunto es demasiado de una vez: ¿para qué primer paso pondría usted dinero y personas?',
    '¿El presupuesto para esto es real? Si no lo es, prefiero saberlo ahora y planificar para cuando lo sea.',
  ],
  review: [
    '¿Le envío antes el borrador, con los tres puntos que necesitan su mirada? Así la revisión lleva veinte minutos.',
    '¿Quién tiene que estar presente para que la revisión cuente? Si usted me da los nombres, yo busco el hueco.',
    '¿Prefiere anotarlo cuando le convenga? Entonces llevaré a la llamada solo los puntos abiertos.',
  ],
  resolve: [
    'Si tuviera que apostar a que esto sale mal, ¿a qué apostaría? Ese es el punto que me gustaría trabajar con usted primero.',
    '¿Hay alguna duda que nadie ha dicho todavía en voz alta? Prefiero oírla de usted ahora y no más tarde.',
    '¿Le ayudaría hablar con alguien que tenía la misma duda antes de empezar? Puedo organizarlo esta semana con esa persona.',
  ],
  decide: [
    '¿Qué falta todavía para decidir? Si está en mi lado, lo tiene usted esta semana.',
    '¿Para qué día le gustaría tenerlo decidido, en un sentido o en el otro? Planificaré con ese día.',
    '¿Está un no más cerca de la verdad a estas alturas? Sería una respuesta justa, y no preguntaría más.',
  ],
  execute: [
    '¿Cuál de los primeros pasos tiene responsable en su empresa, y cuál lo necesita todavía?',
    '¿Le propongo nombres para los pasos abiertos? Usted tacha lo que no encaje.',
    '¿Qué retrasaría el inicio si no queda resuelto antes de que acabe la semana? Resolvamos eso primero con ustedes.',
  ],
  other: [
    'Vuelvo a lo que le pedí: ¿sigue siendo posible por su parte, y para cuándo?',
    '¿Qué le haría más fácil la respuesta? Si es la pregunta equivocada, dígame usted cuál es la buena.',
    '¿Lo quito de su lista? Basta con un sí o un no, y lo tendré en cuenta.',
  ],
};
