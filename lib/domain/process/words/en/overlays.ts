/** The words of the overlays: what a field is called in its school, and what it asks for. */
import type { AllOverlayWords } from '../../overlays/shape.ts';

export const overlays: AllOverlayWords = {
  meddpicc: {
    name: 'MEDDPICC',
    fields: {
      metrics: ['metrics', 'The number by which they will call it a success'],
      buyer: ['economic buyer', 'Can say yes to the money alone'],
      criteria: ['decision criteria', 'What they compare the options by'],
      process: ['decision process', 'How they decide: who, in which order, by when'],
      paper: ['paper process', 'The way of the contract, with the days each desk takes'],
      pain: ['identified pain', 'The pain they named, and who feels it'],
      champion: ['champion', 'Sells it inside when you are not there'],
      competition: ['competition', 'Whom and what else they consider, doing nothing included'],
    },
  },
  spiced: {
    name: 'SPICED',
    fields: {
      situation: ['situation', 'The facts of how they work today'],
      pain: ['pain', 'What made them look for something else'],
      impact: ['impact', 'What it would change for them, in numbers and in feeling'],
      event: ['critical event', 'A date in their world after which it is too late'],
      decision: ['decision', 'Who decides, how, and by when'],
    },
  },
  bant: {
    name: 'BANT',
    fields: {
      budget: ['budget', 'What they have set aside, or where it would come from'],
      authority: ['authority', 'Who has to agree'],
      need: ['need', 'What they need it for'],
      timing: ['timing', 'When it has to be there'],
    },
  },
  upfront: {
    name: 'Up-front agreement',
    fields: {
      agree: [
        'up-front',
        'At the start agree on purpose, time, both agendas, and the outcomes allowed: yes, no, a dated next step',
      ],
      next: ['up-front', 'The next meeting: purpose, time, their agenda, yours, outcomes allowed'],
    },
  },
};
