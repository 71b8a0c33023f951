/** Asking again, in other words each time: shorter, easier to answer, and a no is welcome. Each can be sent as it stands. */
import type { FollowUpWords } from './follow-up-words.ts';

export const followUpsEn: FollowUpWords = {
  time: [
    'Would a shorter talk be easier to place? Ten minutes this week are enough to see whether a longer one is worth your time.',
    'If the days I named were bad ones: which half hour next week would suit you?',
    'Is this the wrong moment, or the wrong person to ask? A one-line answer helps me either way, and I will act on it.',
  ],
  explore: [
    'Shall we make it smaller? Half an hour with one person who lives with this every day would already show whether there is anything to find.',
    'I can prepare the questions, so that nobody on your side has to. Which day next week could we go through them?',
    'Is looking into this still worth it to you? If something else comes first, tell me, and I will come back when you say.',
  ],
  change: [
    'Where does this stand on your list by now: something that has to change, or something you can live with?',
    'What would have to happen for this to become urgent? If nothing would, that is a good answer too, and we stop here.',
    'May I take it that this stays as it is for now? If that is wrong, what should be different, and by when?',
  ],
  collaborate: [
    'The draft is only as good as what you know and I don’t. Which two points would you change first?',
    'Would it be easier to go through it together? Twenty minutes, you talk and I write.',
    'Who on your team would enjoy taking this apart? I am happy to send it there in place of your own time.',
  ],
  consensus: [
    'Whose work changes most if we do this? I would like to hear from them before anything is decided over their heads.',
    'Would it help if I wrote two lines that you can pass on to the others? Then you only have to name them.',
    'Is there somebody who would rather not have this? I would like to hear that view early: could you put us in touch?',
  ],
  invest: [
    'Which part is harder to agree to at your end: the money, or the hours of your people? We can look at one at a time.',
    'If the whole is too much at once: which first step would you put money and people behind?',
    'Is the budget for this real? If not, I would rather know now and plan for when it is.',
  ],
  review: [
    'Shall I send the draft ahead, with the three points that need your eye? Then the review takes twenty minutes.',
    'Who has to be in the room for the review to count? If you name them, I will find the slot.',
    'Would you rather mark it up in your own time? I will then bring only the open points to a call.',
  ],
  resolve: [
    'If you had to bet against this going well, what would you bet on? That is the point I would like to work on first.',
    'Is there a concern that nobody has said aloud yet? I would rather hear it from you now than later.',
    'Would it help to talk to somebody who had the same worry before they started? I can arrange that this week.',
  ],
  decide: [
    'What is still missing for a decision? If it is on my side, you will have it this week.',
    'By which day would you like this decided, one way or the other? I will plan around that day.',
    'Is a no closer to the truth by now? It would be a fair answer, and I would stop asking.',
  ],
  execute: [
    'Which of the first steps has an owner on your side, and which still needs one?',
    'Shall I propose names for the open steps? You strike out what does not fit.',
    'What would move the start if it is not settled by the end of the week? Let us settle that one first.',
  ],
  other: [
    'Coming back to what I asked: is it still possible on your side, and by when?',
    'What would make this easier to answer? If it is the wrong question, tell me the right one.',
    'Shall I take it off your list? A short yes or no is enough, and I will act on it.',
  ],
};
