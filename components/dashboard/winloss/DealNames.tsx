import type { DealName } from '../../../lib/contract/views.ts';
import { dealHref } from '../shell/route.ts';

/** Deals by name, each a link. */
export function DealNames(props: { title: string; deals: readonly DealName[]; none: string; level?: 2 | 3 }) {
  const { title, deals, none } = props;
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <div class="deal-names">
      <Heading>{title}</Heading>
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
