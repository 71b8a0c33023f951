/** The words of the overlays, in Portuguese: what a field is called in its school, and what it asks for. */
import type { AllOverlayWords } from '../../overlays/shape.ts';

export const overlays: AllOverlayWords = {
  meddpicc: {
    name: 'MEDDPICC',
    fields: {
      metrics: ['métricas', 'O número pelo qual eles dirão que deu certo'],
      buyer: ['comprador econômico', 'Libera o dinheiro sem depender de ninguém'],
      criteria: ['critérios de decisão', 'Os critérios com que comparam as opções'],
      process: ['processo de decisão', 'Como decidem: quem, em que ordem, até quando'],
      paper: ['papelada', 'O caminho do contrato, com os dias que cada área leva'],
      pain: ['dor identificada', 'A dor que disseram, e quem a sente'],
      champion: ['champion', 'Vende lá dentro quando você não está'],
      competition: ['concorrência', 'Quem e o que mais consideram, inclusive não fazer nada'],
    },
  },
  spiced: {
    name: 'SPICED',
    fields: {
      situation: ['situação', 'Os fatos de como trabalham hoje'],
      pain: ['dor', 'O que os fez procurar outra coisa'],
      impact: ['impacto', 'O que mudaria para eles, em números e no sentimento'],
      event: ['evento crítico', 'Uma data no mundo deles depois da qual é tarde demais'],
      decision: ['decisão', 'Quem decide, como, e até quando'],
    },
  },
  bant: {
    name: 'BANT',
    fields: {
      budget: ['orçamento', 'O que reservaram, ou de onde viria'],
      authority: ['autoridade', 'Quem precisa concordar'],
      need: ['necessidade', 'Para que precisam disso'],
      timing: ['prazo', 'Quando precisa estar pronto'],
    },
  },
  upfront: {
    name: 'Acordo inicial',
    fields: {
      agree: [
        'acordo inicial',
        'No começo, combinar propósito, tempo, as duas pautas e os desfechos aceitos: sim, não, um próximo passo com data',
      ],
      next: ['acordo inicial', 'A próxima reunião: propósito, tempo, a pauta deles, a sua, desfechos aceitos'],
    },
  },
};
