/** Where the templates speak for themselves, in Spanish. */
import type { AllTemplateWords } from '../../templates/plan.ts';

export const templates: AllTemplateWords = {
  short: {
    name: 'Ciclo corto',
    stages: {
      discover: {
        objective: 'Averiguar en una o dos charlas qué duele, y si lo van a cambiar.',
        exit: ['Una frase suya de que no puede seguir como está', 'Se escuchó a personas de dos niveles'],
      },
      present: { exit: ['Todos los que deciden la han repasado contigo', 'Las dudas están en una lista, con fecha'] },
      negotiate: {
        name: 'Decidir',
        objective: 'Responder a lo que está abierto, y conseguir una decisión antes de una fecha.',
        exit: ['Dijeron la decisión y una fecha', 'Su primera tarea tiene responsable'],
      },
    },
    elements: {},
  },
  rfp: {
    name: 'Entrada por licitación',
    stages: {
      qualify: {
        objective: 'Decidir con tu propia regla si esta licitación merece respuesta.',
        clientValue: 'Reciben pronto una respuesta honesta, y ningún papel que nadie respalde.',
      },
      discover: { objective: 'Completar lo que la licitación dejó fuera: quién vive con ello, y si van a cambiar.' },
      present: {
        objective: 'Responder a la licitación, y pedir las tres cosas que aún funcionan.',
        clientValue: 'Reciben una respuesta al problema que hay detrás, y aún pueden darle forma.',
      },
    },
    elements: {
      'rfp.steps.go-or-not': 'Decidir si se responde, antes de escribir una línea',
      'rfp.information.author': 'Quién escribió la licitación, y con ayuda de quién',
      'rfp.information.incumbent': 'Quién lo hace hoy para ellos, y qué les parece',
      'rfp.steps.owner': 'Pedir una charla con quien responde del problema',
      'rfp.steps.below': 'Pedir una charla con quienes hacen el trabajo',
      'rfp.steps.criteria': 'Pedir una ocasión de dar forma a sus criterios',
    },
  },
  renewal: {
    name: 'Renovación y ampliación',
    stages: {
      discover: {
        objective: 'Oír desde varios niveles qué resultados dio, y qué necesitan ahora.',
        clientValue: 'Ven lo que obtuvieron por su dinero, en sus propias cifras.',
      },
      diagnose: { objective: 'Acordar qué los frena ahora, cuánto cuesta y qué hace falta.' },
      present: {
        exit: [
          'Las dudas están en una lista, cada una con responsable y fecha',
          'Aceptaron el margen de dinero y esfuerzo',
        ],
      },
      close: { name: 'Renovar e iniciar' },
    },
    elements: {
      'renewal.steps.first-result': 'Comparar los resultados con lo prometido',
      'renewal.information.got': 'Lo que obtuvieron de ello, en sus cifras',
      'renewal.information.since': 'Qué ha cambiado de su lado desde entonces',
    },
  },
};
