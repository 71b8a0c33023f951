/** The words of the overlays, in Spanish. */
import type { AllOverlayWords } from '../../overlays/shape.ts';

export const overlays: AllOverlayWords = {
  meddpicc: {
    name: 'MEDDPICC',
    fields: {
      metrics: ['métricas', 'La cifra por la que lo llamarán un éxito'],
      buyer: ['comprador económico', 'Puede decir por sí solo que sí al dinero'],
      criteria: ['criterios de decisión', 'Con qué comparan las opciones'],
      process: ['proceso de decisión', 'Cómo deciden: quién, en qué orden, para cuándo'],
      paper: ['proceso de papeleo', 'El camino del contrato, con los días que lleva cada mesa'],
      pain: ['dolor identificado', 'El dolor que nombraron, y quién lo siente'],
      champion: ['valedor', 'Lo vende dentro cuando tú no estás'],
      competition: ['competencia', 'A quién y qué más consideran, incluido no hacer nada'],
    },
  },
  spiced: {
    name: 'SPICED',
    fields: {
      situation: ['situación', 'Los hechos de cómo trabajan hoy'],
      pain: ['dolor', 'Qué les hizo buscar otra cosa'],
      impact: ['impacto', 'Qué cambiaría para ellos, en cifras y en lo que se siente'],
      event: ['evento crítico', 'Una fecha de su mundo tras la que es demasiado tarde'],
      decision: ['decisión', 'Quién decide, cómo y para cuándo'],
    },
  },
  bant: {
    name: 'BANT',
    fields: {
      budget: ['presupuesto', 'Lo que han reservado, o de dónde saldría'],
      authority: ['autoridad', 'Quién tiene que estar de acuerdo'],
      need: ['necesidad', 'Para qué lo necesitan'],
      timing: ['plazo', 'Para cuándo tiene que estar'],
    },
  },
  upfront: {
    name: 'Acuerdo inicial',
    fields: {
      agree: [
        'acuerdo inicial',
        'Acordar al empezar el propósito, el tiempo, los temas de ambos y los resultados permitidos: sí, no, un próximo paso con fecha',
      ],
      next: ['acuerdo inicial', 'La próxima reunión: propósito, tiempo, sus temas, los tuyos, resultados permitidos'],
    },
  },
};
