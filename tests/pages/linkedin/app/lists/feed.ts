/** The feed: posts of several people, a comment editor that is a text box too, and nobody to choose. */
import { MEMBERS, VIEWER } from '../../data/members.ts';
import type { Member } from '../../data/members.ts';
import { avatar, box, h } from '../base/dom.ts';

const POSTS = [
  'We moved the handover from paper to one board this spring. Nobody wants to go back.',
  'Three sites, one rota: what we learnt in the first month.',
  'Hiring two planners who like night shifts, or at least like people who do.',
];

export function feedPage(): HTMLElement {
  const authors = MEMBERS.filter((member) => member.degree === '2nd').slice(0, POSTS.length);
  const share = box(
    'card share',
    avatar(VIEWER.name, 48),
    h('button', { class: 'share__box', type: 'button' }, 'Start a post'),
  );
  const posts = authors.map((member, at) => post(member, POSTS[at] ?? ''));
  const me = h(
    'aside',
    { class: 'rail' },
    box(
      'card',
      avatar(VIEWER.name, 72),
      h('p', { class: 'strong' }, VIEWER.name),
      h('p', { class: 'p-small' }, VIEWER.headline),
    ),
  );
  return h(
    'main',
    { id: 'workspace', class: 'workspace', tabindex: '-1' },
    box('grid', box('column', share, ...posts), me),
  );
}

function post(member: Member, text: string): HTMLElement {
  const editor = h(
    'div',
    {
      class: 'tiptap ProseMirror',
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': 'Text editor for creating comment',
    },
    h('p', {}, h('br')),
  );
  return box(
    'card post',
    box(
      'post__head',
      avatar(member.name, 48),
      box(
        '',
        h('a', { class: 'strong', href: `https://www.linkedin.com/in/${member.linkedinSlug}` }, member.name),
        h('p', { class: 'p-small' }, member.headline),
      ),
    ),
    h('p', {}, text),
    box('post__comment', avatar(VIEWER.name, 32), editor),
  );
}
