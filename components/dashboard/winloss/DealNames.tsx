import type { DealName } from '../../../lib/contract/views.ts';
import { dealHref } from '../shell/route.ts';

/** Deals by name, each a link. */
export function DealNames({ title, deals, none }: { title: string; deals: readonly DealName[]; none: string }) {
  return (
    <div class="deal-names">
      <h3>{title}</h3>
      {deals.length === 0 ? <p class="none">{none}</p> : null}
      <ul>
        {deals.map(({ id, account, name }) => (
          <li key={id}>
            <a href={dealHref(id)}>{account}</a> <span class="deal-names-deal">{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
