/** When messages went to and fro, out of LinkedIn's own archive, for people in one open deal. Each once, without words. */
import type { IntakeExchange } from '../../contract/commands/intake.ts';
import { readKnownMessages, readOpenDeals } from '../../store/reading/open-deals.ts';
import { hearFrom } from '../people/hear-from.ts';
import { sampleOf } from '../deals/touch-deal.ts';
import type { Verb } from '../verb.ts';

export const importExchanges: Verb<'import-exchanges'> = async (work, { exchanges }) => {
  const people = await readOpenDeals(
    work.book,
    exchanges.map(({ linkedinId }) => linkedinId),
  );
  const known = new Set(
    await readKnownMessages(
      work.book,
      exchanges.map(({ messageKey }) => messageKey),
    ),
  );
  let [added, before] = [0, 0];
  for (const exchange of exchanges) {
    const place = people.get(exchange.linkedinId);
    if (known.has(exchange.messageKey)) before += 1;
    if (!place || known.has(exchange.messageKey) || exchange.at > work.now) continue;
    known.add(exchange.messageKey);
    added += 1;
    const { contact, deal } = place;
    await work.rows.write('exchange', {
      ...rowOf(exchange, contact.id),
      id: work.newId(),
      dealId: deal.id,
      ...sampleOf(deal),
    });
    if (exchange.direction === 'in') await hearFrom(work, deal, contact.id, exchange.at);
  }
  return { said: 'done.exchanges-imported', values: { count: String(added), known: String(before) } };
};

/** No chance to ask: what was asked in it, nobody knows. */
function rowOf({ direction, at, messageKey }: IntakeExchange, contactId: string) {
  return {
    contactIds: [contactId],
    channel: 'linkedin' as const,
    direction,
    at,
    note: '',
    commitmentIds: [],
    messageKey,
  };
}
