/** What it means to ask for each kind of commitment. Samples can be sent as they stand. */
import type { GuidesWords } from '../../shape.ts';

export const guides: GuidesWords = {
  time: {
    name: 'Time',
    purpose: 'They agree to spend time on a first or next conversation.',
    asked:
      'A named person is asked for a meeting or a call. In a first cold mail, a question about interest counts too.',
    given: 'They accepted an invitation or named a day and an hour.',
    soft: '“Would love to connect some time”, “let me know if you are around”.',
    sample:
      'Could we take 20 minutes on Tuesday or Thursday? I would show you one thing that firms like yours have changed, and you can judge whether it deserves more of your time.',
    value: 'one usable idea, whether or not they go further',
  },
  explore: {
    name: 'Explore',
    purpose: 'They agree to look seriously at whether something should be better, and to let you ask about it.',
    asked:
      'They are asked to a working session about their own situation; its purpose and who should be there are named.',
    given: 'The session was held or has a date, and they brought or sent facts of their own.',
    soft: '“Happy to hear more”, “send me some information”.',
    sample:
      'Would you set aside an hour next week for a working session with whoever lives with this every day? We would go through what it costs you today, and you keep the notes either way.',
    value: 'a clearer picture of their own problem',
  },
  change: {
    name: 'Change',
    purpose: 'They say that staying as they are is not acceptable. Until then it is a lead, not an opportunity.',
    asked: 'They are asked, in words, whether they will change this and by when it has to be different.',
    given: 'A sentence of their own that they will act, at best with a date or an event that forces it.',
    soft: '“It is on our radar”, “interesting”.',
    sample:
      'Before we both put more time into this: is it something you are going to change, and by when does it have to be different? If it can stay as it is, I would rather hear it now.',
    value: 'an honest decision whether this deserves more of their effort',
  },
  collaborate: {
    name: 'Collaborate',
    purpose: 'They put their own ideas into the solution, so that it becomes theirs as well as yours.',
    asked: 'They are asked to correct, edit or write part of the diagnosis or the solution.',
    given: 'Their changes are in the document, or you worked on it together.',
    soft: '“Looks good”, or no comment at all.',
    sample:
      'Here is our draft of the causes as we understood them. Could you and your team mark by Friday what is wrong or missing?',
    value: 'a solution that fits the way they really work',
  },
  consensus: {
    name: 'Build consensus',
    purpose: 'They bring in the people who decide and the people who will live with the result.',
    asked: 'Access to people or roles is asked for by name, the floors below included.',
    given: 'They introduced you, set dates with the others, or the others joined the thread.',
    soft: '“I will talk to them myself”, “I am the one who decides”.',
    sample:
      'Who would feel this change most in their daily work, and who has to agree to it? Could you introduce me to them before we design anything?',
    value: 'fewer surprises and less resistance inside later on',
  },
  invest: {
    name: 'Invest',
    purpose: 'They accept that the result takes money, time and energy from their side.',
    asked: 'The range of money and the effort on their side are on the table, and they are asked to agree to both.',
    given: 'They accepted the range or named the way to the budget, and named who will give time.',
    soft: '“Send us a price”, or silence about the effort.',
    sample:
      'To get this result you would need the budget range we talked about and a few hours a week from your own people. If the plan holds up, can you commit to both?',
    value: 'no late shock about price or workload',
  },
  review: {
    name: 'Review',
    purpose: 'Everyone who decides goes through the proposed solution with you and can still change it.',
    asked: 'A review with all deciding people in the room is asked for before the final proposal goes out.',
    given: 'The review was held with the people named, and their changes were written down.',
    soft: 'The proposal went out by mail; “we will circulate it”.',
    sample:
      'Before we make it final: could we walk everyone who decides through the draft together next week, so that you can still change what does not fit?',
    value: 'a proposal that already fits each of them',
  },
  resolve: {
    name: 'Resolve concerns',
    purpose: 'They tell you what worries them and give you the chance to answer it.',
    asked: 'They are asked outright for their concerns, and for a date to work through them.',
    given: 'A list of concerns, each with an owner and a date; or their word that none are left.',
    soft: '“We will think it over”, “we will get back to you”.',
    sample:
      'What would make you hesitate to go ahead? Could we take 30 minutes on Monday and go through each point until it is answered?',
    value: 'proof, a plan or an answer for each worry',
  },
  decide: {
    name: 'Decide',
    purpose: 'They decide to go ahead, or not to, by a date.',
    asked: 'The business is asked for in plain words.',
    given: 'A yes with a date to sign, or the signature. A clear no is an answer too: record it as declined.',
    soft: '“Looking good”, “we are nearly there”.',
    sample: 'I believe every point on your list is answered. Are you ready to go ahead, and can we sign this week?',
    value: 'the improvement starts',
  },
  execute: {
    name: 'Execute',
    purpose: 'They make the changes on their side that let the result happen.',
    asked: 'Tasks on their side are asked for, each with an owner and a date.',
    given: 'Owners are named and the first tasks are done.',
    soft: 'A start meeting was held and nobody on their side has a task.',
    sample: 'Who will own the preparations on your side, and can the first of them be done before the day we start?',
    value: 'the outcome they paid for, not only the contract',
  },
};
