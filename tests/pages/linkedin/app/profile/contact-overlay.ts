/** Contact info: opened by the rep alone, over the profile, with an address of its own. */
import type { Member } from '../../data/members.ts';
import { box, h, icon } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay';

export function contactOverlay(member: Member, close: () => void): HTMLElement {
  const pairs: [string, string][] = [
    [`${member.name}’s profile`, `linkedin.com/in/${member.linkedinSlug}`],
    ['Email', member.email],
  ];
  const rows = pairs.map(([label, value]) => box('pair', h('p', { class: 'strong' }, label), h('p', {}, value)));
  const shut = h(
    'button',
    { class: 'icon-button', type: 'button', 'aria-label': 'Dismiss', onclick: close },
    icon(ICONS.close),
  );
  const dialog = h(
    'div',
    { class: 'dialog', role: 'dialog', 'data-sdui-screen': SCREEN },
    box('dialog__head', h('h2', {}, member.name), shut),
    ...rows,
  );
  return box('scrim', dialog);
}
