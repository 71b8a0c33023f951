/** Open drafts: to whom, about what, and what the rep has written so far. */
import type { Address, GmailCompose, GmailContext } from '../context.ts';
import { lineOf, tidyText } from '../raw-text.ts';
import type { Reporter } from '../report.ts';
import { onceEach, peopleIn, personOf } from './addresses.ts';
import { asWay } from './answers.ts';
import type { GmailSeen, Seen, SeenBox, SeenPerson } from './seen.ts';
import { fieldSource } from './since.ts';
import { idOf } from './token.ts';
import { BCC, CC, DRAFT_BODY, TO } from './ways.ts';

type Around = Pick<GmailContext, 'account' | 'openThread'>;

export function readComposes({ composes }: GmailSeen, around: Around, report: Reporter): GmailCompose[] {
  return (
    report.seek(
      'composes',
      asWay(DRAFT_BODY, composes, (boxes) => boxes.map((box) => readCompose(box, around, report))),
    ) ?? []
  );
}

function readCompose(box: SeenBox, { account, openThread }: Around, { need, seek }: Reporter): GmailCompose {
  const valueOf = (name: string): string => box.fields.find((field) => field.name === name && field.value)?.value ?? '';
  const field = (fact: keyof GmailCompose, name: string): string | null =>
    seek(`composes.${fact}`, [fieldSource(name), lineOf(valueOf(name).replace(/^#/, ''))]);
  const people = (fact: 'to' | 'cc' | 'bcc', ways: string[]): Address[] =>
    seek(
      `composes.${fact}`,
      asWay(ways, box[fact], (found) => recipientsOf(box[fact], found)),
    ) ?? [];
  const thread = box.kind === 'inline' ? openThread : null;
  return {
    kind: box.kind,
    composeId: field('composeId', 'composeid') ?? lineOf(box.mark),
    // Null while Gmail has given the draft none.
    draftId: need('composes.draftId', [fieldSource('draft'), idOf(valueOf('draft'))]),
    // A filled one does not mean a reply: new mails have had one too.
    threadId: field('threadId', 'rt') ?? thread?.threadId ?? null,
    legacyThreadId: field('legacyThreadId', 'lts') ?? thread?.legacyThreadId ?? null,
    repliedToMessageId: field('repliedToMessageId', 'rm'),
    from: seek('composes.from', [fieldSource('from'), peopleIn(valueOf('from'))[0]?.email]) ?? account,
    subject: readSubject(box, need),
    to: people('to', TO),
    cc: people('cc', CC),
    bcc: people('bcc', BCC),
    // No chip yet: Gmail sends to it all the same. Half an address is nobody.
    typedRecipients: onceEach(box.typed.flatMap(peopleIn)).map(({ email }) => email),
    bodyText: tidyText(box.text),
    focused: box.focused,
  };
}

/** The second way is the field of old, a list as text. */
const recipientsOf = (seen: Seen<SeenPerson> | null, found: SeenPerson[]): Address[] =>
  onceEach(seen?.way === 1 ? found.flatMap(({ email }) => peopleIn(email)) : found.map(personOf));

/** In a reply the field is hidden and may stand empty, while a hidden input holds the subject. */
function readSubject({ fields }: SeenBox, need: Reporter['need']): string | null {
  const named = ['subjectbox', 'subject'].flatMap((name) => fields.filter((field) => field.name === name));
  const told = named.find(({ value, shown }) => lineOf(value) ?? shown) ?? named[0];
  const subject = told && (lineOf(told.value) ?? '');
  if (subject === '') {
    need('composes.subject', [fieldSource(told?.name ?? ''), 'empty']);
    return '';
  }
  return need('composes.subject', [fieldSource(told?.name ?? ''), subject]);
}
