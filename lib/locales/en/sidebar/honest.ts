/** What the client said, steps back, and what is missing before presenting. */
export const honest = {
  'capture.what': 'What are these words?',
  'capture.what.commitment': 'Ask',
  'capture.what.ground-truth': 'How it is',
  'capture.what.vision': 'Vision',
  'capture.what.concern': 'Concern',

  'said.about.ground-truth': 'How it is',
  'said.about.vision': 'What they want',
  'said.about.concern': 'What worries them',
  'said.title': 'What they said',
  'said.add': 'Keep what they said',
  'said.empty':
    'How things are, what they want and what worries them will stand here, in their words. Select them in a message, or press H.',
  'said.words': 'In their words',
  'said.wordsHint': '“We lose a day every week on …”',
  'said.by': 'Who said it',
  'said.somebody': 'who said it',
  'said.level': 'Level {level}: {name}',
  'said.more': 'More for: {words}',
  'said.edit': 'Correct what they said',

  'setback.what': 'Back from {from}, {when}: {kind} no longer stands.',
  'setback.what.of': 'Back from {from}, {when}: {kind} of {name} no longer stands.',
  'setback.whyShort': 'Why?',
  'setback.sayWhy': 'Say why it went back',
  'setback.because': 'Because: {cause}',
  'setback.why': 'Why did it go back?',
  'setback.whyHint': 'In one line',

  'stage.stalled': 'Stalled: nothing of theirs has a date ahead.',

  'before.title': 'Before presenting',
  'before.count': '{count|1 missing|# missing}',

  'plan.title': 'A plan for the client',
  'plan.how': 'What both sides have agreed to. Leave lines out, mend the words: nothing else goes along.',
  'plan.empty': 'What they give and what you promise will stand here, ready to send.',
  'plan.heading': 'What we agreed',
  'plan.they': 'On your side',
  'plan.we': 'On our side',
  'plan.done': 'done',
  'plan.noDay': 'No date yet',
  'plan.words': 'Words of the line, {day}',

  'people.heardAgo': 'heard {when}',
  'people.heardAgoFrom': '{name}, {when}',
  'people.rolesFilled': '{done} of {total} roles filled here',
} as const;
