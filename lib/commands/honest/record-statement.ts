/** Keeps words of the client's side: how things are, what they want, what worries them. */
import type { Statement } from '../../domain/rows/types.ts';
import { findContact, findDeal } from '../find-rows.ts';
import { hearFrom } from '../people/hear-from.ts';
import { sampleOf, touchDeal } from '../deals/touch-deal.ts';
import type { Verb } from '../verb.ts';

export const recordStatement: Verb<'record-statement'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const at = args.at ?? work.now;
  const contact = args.contactId === null ? null : await findContact(work, args.contactId);
  if (contact) await hearFrom(work, deal, contact.id, at);
  const statement: Statement = {
    id: work.newId(),
    dealId: deal.id,
    about: args.about,
    words: args.words,
    contactId: contact?.id ?? null,
    level: contact?.level ?? args.level,
    channel: args.channel,
    link: args.link,
    at,
    ...sampleOf(deal),
  };
  await work.rows.write('statement', statement);
  await touchDeal(work, deal.id);
  const whom = contact ? '' : '.nobody';
  return {
    said: `done.statement.${statement.about}${whom}`,
    values: { deal: deal.name, ...(contact ? { name: contact.name } : {}) },
    created: statement.id,
  };
};
