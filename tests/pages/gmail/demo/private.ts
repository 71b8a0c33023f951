/** The rep's own second account: nothing in it is about work. */
import { REP_PRIVATE } from '../../../../lib/domain/sample-book/cast/cast.ts';
import type { DemoMail, DemoThread } from './write.ts';

const ME = { name: REP_PRIVATE.name, email: REP_PRIVATE.email };
const ROBIN = { name: 'Robin Ashe', email: 'robin_ashe@gmail.com' };
const CLUB = { name: 'Amstel Rowing Club', email: 'crew@amstelrowing.example' };
const LANDLORD = { name: 'Vermeer Wonen', email: 'service@vermeerwonen.example' };

function from(sender: DemoMail['from'], hoursAgo: number, text: string): DemoMail {
  return { from: sender, to: [ME], hoursAgo, text };
}

export const PRIVATE_THREADS: DemoThread[] = [
  {
    subject: 'Sunday?',
    unread: true,
    mails: [from(ROBIN, 6, 'Are we still on for Sunday? I can bring the boat shoes you forgot. Say yes by Friday.')],
  },
  {
    subject: 'Crew list for the autumn regatta',
    mails: [from(CLUB, 30, 'Please confirm your seat by the end of the week. Boat 3 still needs a stroke.')],
  },
  {
    subject: 'Heating maintenance in your building',
    mails: [
      from(LANDLORD, 80, 'Our engineer comes on Tuesday between 8:00 and 12:00. Please make sure that somebody is in.'),
    ],
  },
];
