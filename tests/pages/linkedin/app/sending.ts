/** The way to the server: a message stands there as being sent, then as sent, or as failed with a way to try again. */
import { numberLine, pendingLine, addLine } from '../data/talks.ts';
import type { Line, Talk } from '../data/talks.ts';
import { memberBySlug, VIEWER } from '../data/members.ts';
import type { Member } from '../data/members.ts';
import type { App } from './base/app.ts';
import { log } from './base/log.ts';
import type { Options } from './base/options.ts';
import { talkWith } from './base/talk-with.ts';
import { quietly } from './probe/spies.ts';

export interface ServerLine {
  send: App['send'];
  retry: App['retry'];
  invite: App['invite'];
}

/** @param tell a conversation has changed */
export function openLine(app: () => App, options: Options, tell: (talk: Talk) => void): ServerLine {
  let failing = options.fails;
  log.failNext = (count) => (failing = count);
  log.receive = (slug, text) => receive(app(), slug, text, tell);
  log.accept = (slug) => welcome(app(), slug, tell);
  log.edit = (text) => changeLast(app(), tell, (_talk, line) => (line.text = text));
  log.erase = (leavesWords) =>
    changeLast(app(), tell, (talk, line) => {
      if (leavesWords) line.text = 'This message has been deleted.';
      else talk.lines.splice(talk.lines.indexOf(line), 1);
    });
  const changed = (talk: Talk): void => quietly(() => tell(talk));

  const deliver = (talk: Talk, line: Line): void => {
    line.state = 'sending';
    changed(talk);
    setTimeout(() => {
      if (failing > 0) line.state = 'failed';
      else accept(talk, line);
      failing = Math.max(0, failing - 1);
      changed(talk);
    }, options.sending);
  };
  return {
    send: (talk, text, subject) => {
      if (text === '') return;
      log.actions.push(`send ${talk.threadId}`);
      talk.draft = '';
      const line = pendingLine(VIEWER, Date.now(), text);
      if (subject) line.subject = subject;
      talk.lines.push(line);
      deliver(talk, line);
    },
    retry: (talk, line) => {
      log.actions.push(`retry ${talk.threadId}`);
      deliver(talk, line);
    },
    invite: (member, note) => {
      log.actions.push(`invite ${member.linkedinSlug}`);
      setTimeout(() => inviteNow(app(), member, note), options.sending);
    },
  };
}

function accept(talk: Talk, line: Line): void {
  numberLine(talk, line, Date.now());
  const to = talk.others.map(({ linkedinSlug }) => linkedinSlug);
  log.sent.push({ threadId: talk.threadId, to, text: line.text ?? '', urn: line.urn });
}

const invitedAt = new Map<string, number>();

function inviteNow(app: App, member: Member, note: string): void {
  if (app.options.invites !== 'accepted') {
    log.actions.push('invite-limit');
    if (app.options.invites === 'blocked') app.block('week');
    else if (app.options.invites === 'notes') app.block('notes');
    else app.toast('You’ve reached the weekly invitation limit. The invitation was not sent.', 'error');
    return;
  }
  log.invited.push({ slug: member.linkedinSlug, note });
  invitedAt.set(member.linkedinSlug, Date.now());
  app.invited.add(member.linkedinSlug);
  quietly(app.redraw);
  app.toast(`Your invitation to ${member.name} was sent.`);
}

function receive(app: App, slug: string, text: string, tell: (talk: Talk) => void): boolean {
  const member = memberBySlug(slug);
  if (!member) return false;
  const talk = talkWith(app.talks, [member]);
  addLine(talk, member, Date.now(), text);
  quietly(() => tell(talk));
  return true;
}

function changeLast(app: App, tell: (talk: Talk) => void, change: (talk: Talk, line: Line) => void): void {
  const urn = log.sent.at(-1)?.urn;
  for (const talk of app.talks) {
    const line = talk.lines.find((one) => one.urn === urn);
    if (line) change(talk, line);
    if (line) quietly(() => tell(talk));
  }
}

/** The note is of the time at which it was written, whenever it is accepted. */
function welcome(app: App, slug: string, tell: (talk: Talk) => void): boolean {
  const invited = log.invited.findLast((one) => one.slug === slug);
  const member = memberBySlug(slug);
  if (!member || !invited) return false;
  member.degree = '1st';
  app.invited.delete(slug);
  const talk = talkWith(app.talks, [member]);
  if (invited.note) addLine(talk, VIEWER, invitedAt.get(slug) ?? Date.now(), invited.note);
  quietly(() => {
    tell(talk);
    app.redraw();
  });
  return true;
}
