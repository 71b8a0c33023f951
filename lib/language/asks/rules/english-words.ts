/** Parts that several English rules share. */

export const LEAD =
  'and|so|but|then|also|please|pls|just|now|ok|okay|great|perfect|hey|hi|again|meanwhile|in the meantime|if so|if not|otherwise|either way|quick question|quick one|one thing|ps|p\\.s\\.?|anyway|finally|lastly|first|next|ideally|that said|in that case|before then|before that|until then|if possible';

/** Doing words in which the other side does something that can be tracked. */
export const DO =
  'send|share|forward|email|mail|confirm|let|tell|reply|respond|answer|call|ring|text|ping|book|grab|pick|choose|select|schedule|block|hold|put|set|add|invite|introduce|connect|loop|bring|include|involve|ask|check|review|look|read|skim|mark|comment|correct|edit|redline|fill|complete|finish|sign|countersign|approve|decide|agree|commit|accept|return|upload|export|provide|prepare|give|get|make|take|name|nominate|assign|appoint|point|walk|show|help|join|attend|come|meet|hop|jump|try|test|start|talk|speak|run|find|advise|suggest|propose|drop|shoot|hit|consider|think|pass|submit|issue|raise|release|order|renew|pay|budget|allocate|reserve|secure|fix|move|push|keep|allow|grant|enable|install|update|download|register|rsvp|vote|rank|rate|list|write|describe|explain|flag|note|clear|settle|finalise|finalize|wrap|circle|follow|swap|compare|figure|open|use|go|do|have|see|bear|stay|plan|train|migrate|map|define|document|validate|verify|collect|gather|swing|dial|stop|visit|host|set up';

/** Doing words that open a command in a mail; the ones that are as often nouns or marketing left out. */
export const COMMAND =
  'send|share|forward|email|confirm|reply|respond|call|ring|text|ping|book|grab|pick|choose|schedule|block|hold off|put|add|invite|introduce|connect me|connect us|loop|bring|include|ask|check with|review|have a look|take a look|look over|mark|comment|correct|redline|fill|complete|sign|countersign|approve|decide|return|upload|export|provide|prepare|give me|give us|get back|get me|get us|name|nominate|assign|appoint|point me|point us|walk me|walk us|show me|show us|help me|help us|join|meet|drop me|drop us|shoot me|shoot us|hit reply|pass|submit|issue|raise|release|place|let me know|let us know|tell me|tell us|make sure|be sure|keep me|keep us|rsvp|rank|list|write back|describe|flag|finalise|finalize|have your|have the|have someone|set up|take \\d+|take five|take ten|think about|think it over|bear with|remember to|do let|come (?:to|along|back)|try (?:it|this|the|to)|just (?:reply|send|let|say|hit|pick|sign|tell)|swap|move|please|get the|get your|push|jot|cc|copy me|copy in|count me|plan on|read|circulate|run (?:it|this) (?:by|past)|check (?:that|if|whether)|find (?:a|an|some|time)|set aside|allow|reserve|pencil|tell|advise|speak (?:to|with)|talk (?:to|with)|message me|dm me|chase|accept|verify|validate|register|start|open|hand|go ahead|kindly';

export const MEETING =
  'call|chat|meeting|demo|conversation|coffee|slot|session|walkthrough|walk-through|catch-up|catch up|sync|lunch|breakfast|dinner|zoom|teams call|google meet|touch ?base|workshop|visit|intro|introduction|discovery|discussion|run-through|huddle|debrief|review|drink|beer|screen ?share|look|peek|call-back|callback';

export const LENGTH =
  "(?:a |the )?(?:\\d{1,3}|five|ten|fifteen|twenty|thirty|forty-five|sixty|a few|couple of|half an?|an?|one|two|three)[ -]?(?:quick |short )?(?:min(?:ute)?s?|mins|hours?|hrs?)(?:'s?)?";

export const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tue|tues|wed|thu|thur|thurs|tomorrow|today|tonight|this (?:week|afternoon|morning|month|quarter)|next (?:week|month|quarter|mon|tue|wed|thu|fri)\\w*|later this week|early next week|end of (?:the )?(?:day|week|month|quarter|year)|eod|eow|eom|eoq|cob|(?:the )?\\d{1,2}(?:st|nd|rd|th)|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|week of|month end|quarter end|year end|noon|midday|§+';
