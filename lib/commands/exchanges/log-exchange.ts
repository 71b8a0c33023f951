/** Logs a call, a talk or a message, with the ask that was made in it. */
import type { ParsedCommandArgs } from '../../contract/commands.ts';
import type { Channel, Commitment, Deal, Exchange } from '../../domain/rows/types.ts';
import { chanceOf } from './chance-of.ts';
import { findContact, findDeal } from '../find-rows.ts';
import { distinct } from '../../matching/people/identities.ts';
import { hearFrom } from '../people/hear-from.ts';
import { joinDeal } from '../people/join-person.ts';
import { addCommitment } from '../commitments/record-commitment.ts';
import { sayRecorded } from '../commitments/say-commitment.ts';
import { sampleOf, touchDeal } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';

type Args = ParsedCommandArgs<'log-exchange'>;

/** In a talk both sides are heard; a message is one-way unless it came with an answer. */
function directionOf(channel: Channel, ask: Args['ask']): Exchange['direction'] {
  const written = channel === 'mail' || channel === 'linkedin';
  return written && (ask?.state ?? 'asked') === 'asked' ? 'out' : 'both';
}

async function addAsk(work: Work, deal: Deal, args: Args, at: number): Promise<Commitment | null> {
  if (!args.ask) return null;
  return addCommitment(work, deal, {
    ...args.ask,
    direction: 'they',
    soft: false,
    contactId: args.contactIds[0] ?? null,
    channel: args.channel,
    messageKey: '',
    at,
  });
}

export const logExchange: Verb<'log-exchange'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const at = args.at ?? work.now;
  const contactIds = distinct(args.contactIds);
  const direction = directionOf(args.channel, args.ask);
  for (const contactId of contactIds) {
    await findContact(work, contactId);
    if (direction === 'both') await hearFrom(work, deal, contactId, at);
    else await joinDeal(work, deal, contactId);
  }
  const ask = await addAsk(work, deal, args, at);
  const exchange: Exchange = {
    id: work.newId(),
    dealId: deal.id,
    contactIds,
    channel: args.channel,
    direction,
    at,
    note: args.note,
    commitmentIds: ask ? [ask.id] : [],
    ...(await chanceOf(work, deal)),
    ...sampleOf(deal),
  };
  await work.rows.write('exchange', exchange);
  await touchDeal(work, deal.id);
  if (ask) return { ...(await sayRecorded(work, deal, ask)), created: exchange.id };
  return { said: `done.exchange-logged.${args.channel}`, values: { deal: deal.name }, created: exchange.id };
};
