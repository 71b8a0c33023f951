/** Where the templates speak for themselves. */
import type { AllTemplateWords } from '../../templates/plan.ts';

export const templates: AllTemplateWords = {
  short: {
    name: 'Short cycle',
    stages: {
      discover: {
        objective: 'Find out in one or two talks what hurts, and whether they will change it.',
        exit: ['A sentence of theirs that it can’t stay as it is', 'People on two levels were heard'],
      },
      present: { exit: ['Everyone who decides has gone through it with you', 'Concerns are listed, with a date'] },
      negotiate: {
        name: 'Decide',
        objective: 'Answer what is open, and get a decision by a date.',
        exit: ['They stated the decision and a date', 'Their first task has an owner'],
      },
    },
    elements: {},
  },
  rfp: {
    name: 'RFP entry',
    stages: {
      qualify: {
        objective: 'Decide by your own rule whether this tender deserves an answer.',
        clientValue: 'They get an honest answer early, and no paper that nobody stands behind.',
      },
      discover: { objective: 'Fill in what the tender left out: who lives with it, and whether they will change.' },
      present: {
        objective: 'Answer the tender, and ask for the three things that still work.',
        clientValue: 'They get an answer to the problem behind the tender, and can still shape it.',
      },
    },
    elements: {
      'rfp.steps.go-or-not': 'Decide whether to answer, before you write a line',
      'rfp.information.author': 'Who wrote the tender, and with whose help',
      'rfp.information.incumbent': 'Who does it for them today, and what they think of it',
      'rfp.steps.owner': 'Ask for a talk with the one who owns the problem',
      'rfp.steps.below': 'Ask for a talk with those who do the work',
      'rfp.steps.criteria': 'Ask for a chance to shape what they decide by',
    },
  },
  renewal: {
    name: 'Renewal and expansion',
    stages: {
      discover: {
        objective: 'Hear from several levels what became of it, and what they need next.',
        clientValue: 'They see what they got for their money, in their own numbers.',
      },
      diagnose: { objective: 'Agree on what holds them back now, what it costs, and what it takes.' },
      present: {
        exit: ['Concerns are listed, each with an owner and a date', 'The range of money and effort is accepted'],
      },
      close: { name: 'Renew & start' },
    },
    elements: {
      'renewal.steps.first-result': 'Hold the results against what was promised',
      'renewal.information.got': 'What they got from it, in their numbers',
      'renewal.information.since': 'What has changed on their side since',
    },
  },
};
