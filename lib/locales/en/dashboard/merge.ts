/** What may be in the book twice, and making one of it. */
export const merge = {
  'merge.tab': 'Duplicates',
  'merge.comparing': 'Comparing all people and companies …',
  'merge.none': 'Nothing seems to be here twice',
  'merge.noneHow':
    'Accounts that share a domain, a LinkedIn page or a name, and people who share an address, a profile, or a name at one account, will stand here side by side.',
  'merge.more': 'There are more. They come up as these are merged.',
  'merge.pair': '{a} and {b}',
  'merge.by.domain': 'both at {value}',
  'merge.by.linkedin': 'same LinkedIn page: {value}',
  'merge.by.name': 'same name',
  'merge.by.address': 'same address: {value}',
  'merge.do': 'Merge',
  'merge.apart': 'Not the same',
  'merge.keptApart': '{n|1 pair is|# pairs are} kept apart: not the same, you said.',
  'merge.again': 'Look again',
  'merge.bothKept': 'both kept',
  'merge.nothing': 'nothing',
  'merge.pages': 'LinkedIn',
  'merge.account': 'Account',
  'merge.deals': 'Deals',
  'merge.accountNote': 'One account remains, with the deals and people of both. You can undo it.',
  'merge.contactNote':
    'One person remains, in the deals of both, with everything that was asked of them and said by them. You can undo it.',
} as const;
