/** Looking back in English. */
import type { LookBackWords } from './look-back-types.ts';

const WALK = 'Walked the night shift';

export const LOOK_BACK_EN: LookBackWords = {
  reviews: {
    'brightwater-wards': {
      cause: 'built-together',
      story:
        'The ward sisters had corrected the draft twice before it went upstairs. Nobody there had to be persuaded.',
      lesson: 'Let the people who do the work cross things out before anyone sees a proposal.',
    },
    'kestrel-depot': {
      cause: 'lucky-time',
      story: 'Their old planner had left the week before. I met two people in all, and it held.',
      lesson: 'This one was luck. I had asked nobody to bring in the others.',
    },
    'pinemoor-homes': {
      cause: 'right-people',
      story: 'The home managers were in it from the second talk on, and it was they who asked the director.',
      lesson: 'Ask for the introduction while they are still telling me what hurts.',
    },
    'galloway-night': {
      cause: 'rival',
      story: 'They took the supplier that their finance knew. I had never spoken with finance.',
      lesson: 'Ask who else compares us before I present, not after.',
    },
    'lumenvale-desks': {
      cause: 'no-decision',
      story: 'Everyone liked it, and nobody had said that it could not stay as it was.',
      lesson: 'No yes to the change, no next step. It is a lead until then.',
    },
    'sandbrook-warehouse': {
      cause: 'wrong-deal',
      story: 'Twelve people and one shift: a sheet of paper does it for them.',
      lesson: 'Two questions on the first call would have told me.',
    },
  },
  won: [
    {
      cause: 'asked-early',
      story: 'I asked in the second talk what would have to change, and they said it before I had shown anything.',
      lesson: 'The early ask felt too soon to me. To them it did not.',
    },
    {
      cause: 'worth-shown',
      story: 'They did the sum themselves, in the meeting, with their own overtime figures.',
      lesson: 'Bring the empty table, not the filled one.',
    },
    {
      cause: 'stayed-on',
      story: 'Four months of short calls, each with something that they could use.',
      lesson: 'A useful touch is worth more than a reminder.',
    },
  ],
  lost: [
    {
      cause: 'not-asked',
      story: 'I sent the proposal and waited. I had not asked everyone who decides to go through it with me.',
      lesson: 'No proposal without a date for the review.',
    },
    {
      cause: 'other-priority',
      story: 'A new line took all of their attention. By then I had no one upstairs to ask.',
      lesson: 'Find the event that forces a date, or find out that there is none.',
    },
    {
      cause: 'too-few-people',
      story: 'One good friend in the plant, and not a word with whoever pays.',
      lesson: 'Two levels by the end of the first month.',
    },
    {
      cause: 'price',
      story: 'They compared lists. We had never put a number on staying as they are.',
      lesson: 'First what it costs them today, in their figures.',
    },
    {
      cause: 'worth-unclear',
      story: 'They saw the tool, and not what it would change on a Monday morning.',
      lesson: 'Open with what they told me, in their words.',
    },
  ],
  moves: {
    'halden-line': {
      kind: WALK,
      what: 'Spent a night beside the line planners, from ten until two.',
      why: 'By day everybody told me that swaps were rare.',
      result: 'Counted nine swaps in one night. They put the number into the diagnosis themselves.',
    },
    'steinbach-ulm': {
      kind: WALK,
      what: 'Stayed for the change of shift and watched the foremen plan by phone.',
      why: 'The meeting room had run out of answers.',
      result: 'One of the foremen asked for the trial before I could.',
    },
    'corvane-shifts': {
      kind: WALK,
      what: 'Came at five in the morning and drew up how the fifth crew is filled.',
      why: 'Nobody upstairs could say where the gaps come from.',
      result: 'The drawing hangs in their office. It opened the talk with Liesbeth.',
    },
    'kestrel-crew': {
      kind: 'Film instead of a meeting',
      what: 'Sent a film of eight minutes, as they had no date for all of them.',
      why: 'Five diaries, no hour in common.',
      result: 'Two watched it. The other three came with the same questions.',
    },
    'oakhurst-stores': {
      kind: 'Numbers from a neighbour',
      what: 'Asked a store of another chain in the same town to compare figures with Maya.',
      why: 'She does not believe figures from abroad.',
      result: '',
    },
  },
  misfits: {
    'halden-line': 'The plant manager signs this alone.',
    'steinbach-ulm': 'Family firm: the owner signs, there is nothing to walk through.',
    'corvane-shifts': 'A frame contract is in place. No new paperwork.',
    'kestrel-depot': 'A pilot under their limit: no legal, no security.',
    'pinemoor-homes': 'One signature, by the director of the homes.',
  },
  plans: {
    now: {
      behaviour: 'End every talk with one ask, in one sentence, with a day in it',
      practice: 'Write the ask down before I pick up the phone',
      helper: 'Miriam',
    },
    before: {
      behaviour: 'Ask in the first talk whom else it touches, and for their names',
      practice: 'Three of my own recordings, the last ten minutes of each',
      helper: 'Sam',
    },
  },
};
