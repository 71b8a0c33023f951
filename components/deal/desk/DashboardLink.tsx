import type { ComponentChildren } from 'preact';
import type { Id } from '../../../lib/domain/rows/types.ts';

/** Opens the dashboard in a tab of its own. A plain link: it needs no permission and no worker. */
export function DashboardLink(props: { to?: `/${string}`; children: ComponentChildren; primary?: boolean }) {
  return (
    <a
      class={`button ${props.primary ? 'button-primary' : 'button-plain'}`}
      href={`dashboard.html#${props.to ?? '/deals'}`}
      target="_blank"
      rel="noreferrer"
    >
      {props.children}
    </a>
  );
}

export function dealPath(dealId: Id): `/${string}` {
  return `/deals/${encodeURIComponent(dealId)}`;
}
