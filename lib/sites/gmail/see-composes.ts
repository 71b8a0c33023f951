/** Open drafts: their fields, and what the rep has written so far. */
import type { Seen, SeenBox } from '../../page/gmail/seen.ts';
import { BCC, CC, FIELD_NAMES, TO } from '../../page/gmail/ways.ts';
import { RAW_LINE } from '../../page/raw-text.ts';
import type { ReadEnvironment } from '../site.ts';
import { findDrafts } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { attr, look, outside, person, valueOf } from './find.ts';
import { ownText } from './own-text.ts';

const TYPED = 'input[peoplekit-id],textarea:is([name=to],[name=cc],[name=bcc])';
const FIELDS = FIELD_NAMES.map((name) => `input[name=${name}]`).join();

function seeBox({ box, body, kind }: Draft, environment: ReadEnvironment): SeenBox {
  return {
    kind,
    mark: attr(box, 'data-compose-id'),
    fields: outside(box, FIELDS).map((field) => ({
      name: attr(field, 'name'),
      value: valueOf(field).slice(0, RAW_LINE),
      shown: environment.isVisible(field),
    })),
    to: look(box, TO, person),
    cc: look(box, CC, person),
    bcc: look(box, BCC, person),
    typed: outside(box, TYPED).map(valueOf).filter(Boolean),
    text: ownText(body, environment),
    focused: box.contains(environment.document.activeElement),
  };
}

export function seeBoxes(environment: ReadEnvironment): Seen<SeenBox> | null {
  const drafts = findDrafts(environment);
  return drafts[0] ? { way: drafts[0].way, found: drafts.map((draft) => seeBox(draft, environment)) } : null;
}
