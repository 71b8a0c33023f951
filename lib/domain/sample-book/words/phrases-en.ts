/** The sample book in English. */
import { ANSWERS_EN } from './answers-en.ts';
import type { Phrases } from './phrase-types.ts';

export const PHRASES_EN: Phrases = {
  asks: {
    time: [
      'Could we take 20 minutes {on} to look at how two sites like yours got {thing} under control?',
      'Do you have half an hour {on}? I would show you one idea for {thing} that you can keep either way.',
      'Is {thing} worth a short call, or is it not on the table this year?',
      'Would 20 minutes {on} suit you, or is early morning better?',
    ],
    explore: [
      'Would you be open to a working session on {thing} {on}, with you and {other}? We would work out what it costs you today.',
      'Can we sit down {on} with last month’s numbers and go through {thing} week by week?',
      'Could you bring two recent weeks in which {thing} fell apart, so that we start from your own cases?',
      'Shall we take an hour {on}, and decide afterwards whether this deserves more of your time?',
    ],
    change: [
      'Is {thing} something you are going to fix this year, and what happens if it is still like this in six months?',
      'Can you tell me {by} whether staying as you are is still acceptable?',
      'If nothing changes with {thing}, who has to answer for it? And are you ready to say that it has to change?',
      'What has to be different {by}, and will you say so to {crew} as well?',
    ],
    collaborate: [
      'Here is our draft of the causes. Could you and {crew} mark what is wrong or missing {by}?',
      'Would {other} rewrite the part about {thing} in your own words {by}?',
      'Can we spend an hour {on} changing the plan together, so that it fits how {crew} really work?',
    ],
    consensus: [
      'Who among {crew} would feel this most, and could you introduce me before we design anything?',
      'Could you bring {other} into this thread {by}?',
      'Will you ask {other} to give me 30 minutes {on}? I would rather hear the doubts now.',
      'Can we get you, {other} and one of {crew} around one table {on}?',
    ],
    invest: [
      'To get there you would need about {money} and one planner two days a week. Can you commit to that if the plan holds?',
      'Can you confirm {by} that {money} is there, and who will give the time?',
      'Are {money} and six weeks of attention from {crew} something you would stand behind?',
      'Who has to release the planners’ time, and can you ask {by}?',
    ],
    review: [
      'Before we finalise, can we walk the four of you through it {on}, so that you can change what does not fit?',
      'Could {other} and everyone else who decides join the review {on}?',
      'Will you go through the proposal with us page by page {on}, rather than by mail?',
      'Can you get everyone who decides into one review before we send the final version?',
    ],
    resolve: [
      'What would make you hesitate to sign this? Could we take 30 minutes {on} to go through each point?',
      'Can you send me the list of open worries {by}, with a name beside each?',
      'Could we sit with {other} {on} and close the security questions one by one?',
      'Which worry would you want settled first, and who owns it on your side?',
    ],
    decide: [
      'We have answered everything on your list. Are you ready to go ahead and sign {by}?',
      'Can you give me a yes or a no {by}?',
      'Will you place the order {by}, so that the first site starts before the busy season?',
      'Everything on your list is answered. Shall we go ahead?',
    ],
    execute: [
      'Who will own the data clean-up on your side, and can it be done {by}?',
      'Could {other} name two people from {crew} for the training {on}?',
      'Can your IT open the test accounts {by}?',
      'Who on your side calls the first weekly check, and can you name them today?',
    ],
    other: [
      'Could you send me the current plan {by}, as it is?',
      'May I name you as a reference once the first month is done?',
    ],
  },
  promises: {
    early: [
      'I’ll send you the comparison of the two sites {by}.',
      'I’ll check with Sam whether the export from your payroll works, and tell you {by}.',
      'I’ll write up what {crew} told us and send it round {by}.',
      'You get my notes from today {by}; correct whatever is wrong.',
    ],
    late: [
      'We will have the security questionnaire filled in {by}.',
      'You get the corrected price sheet from me {by}.',
      'I will put you in touch with the reference customer {by}.',
      'We’ll send the revised diagnosis {by}, two pages at most.',
      'Sam sets up the trial with your own plan {by}.',
    ],
  },
  notes: [
    'Walked through last week’s gaps. Most of them come from late swaps.',
    'They gave the numbers for overtime: higher than anybody had said so far.',
    'Wants to hear what {crew} think before going further.',
    'Good half hour. Asked for the comparison with the other site.',
    'Worried about one more system. Showed the export, that helped.',
    'Short call, moved to next week: audit on their side.',
    '{crew} plan around {thing} by phone every evening.',
    'Talked about who else has to agree. Two names I did not have.',
    'Sent the recap, they corrected two points.',
    'Cautious about money, clear about the problem.',
  ],
  whys: [
    'They had settled this before we came in.',
    'Too early: they said to come back to it after the audit.',
    'It would have felt like an interrogation.',
    'No time that week.',
    'I was told twice that the boss decides alone.',
  ],
  answers: ANSWERS_EN,
  said: {
    'ground-truth': [
      'Half of {thing} is on paper, and the other half is in my head.',
      'We find out at six in the morning who is missing, and then the phoning starts.',
      'Overtime is what we pay for not knowing. It was eleven thousand last month.',
      '{crew} swap among themselves and tell us afterwards, if at all.',
    ],
    vision: [
      'I want to know by Thursday who works on Sunday, and then not touch it again.',
      'If {crew} could see it on their phones, I would get my evenings back.',
      'In a year I would like us to talk about quality in that meeting, and not about who is missing.',
    ],
    concern: [
      'The last tool was dropped after three weeks. I can’t go through that twice.',
      'The works council will ask who sees the data, and I have no answer yet.',
      '{crew} will say that they don’t have time for another system.',
    ],
  },
  causes: [
    'The new plant manager wants to see it for himself first.',
    'Their audit took the week, and the date with it.',
  ],
  dealNotes: [
    'Best hour is before the morning handover. Calls in the afternoon go nowhere.',
    'They have tried a tool before and dropped it after three weeks: ask why before showing anything.',
    'Prefers short mails with one question.',
  ],
};
