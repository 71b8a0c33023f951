/** What is read, what is kept, where, what never happens, and how that is enforced. */
export const privacy = {
  'privacy.title': 'Privacy',
  'privacy.lead': 'No account, no server, no network. What Red Pen knows stays in this browser.',
  'privacy.read': 'What it reads',
  'privacy.readHow':
    'Only what is on your screen, while it is there. It never scrolls, clicks, expands or fetches anything to see more.',
  'privacy.gmail': 'Gmail',
  'privacy.gmail.1':
    'The mailbox you are in, and the thread that is open: subject, senders, recipients, and the text of messages that are expanded.',
  'privacy.gmail.2': 'The draft you are writing: recipients, subject, your own words without quote and signature.',
  'privacy.gmail.3': 'In a list: nothing but that it is a list.',
  'privacy.linkedin': 'LinkedIn',
  'privacy.linkedin.1':
    'Nothing until you turn it on. Then: the profile or company on screen with name, headline, title and company.',
  'privacy.linkedin.2': 'Conversations that are open: the people, the messages, your draft.',
  'privacy.linkedin.3': 'No photos. Nothing is typed, clicked or focused in LinkedIn’s pages.',
  'privacy.linkedinNow.page': 'Now: on, in the page.',
  'privacy.linkedinNow.panel': 'Now: on, in the side panel.',
  'privacy.linkedinNow.off': 'Now: off.',
  'privacy.elsewhere': 'Everywhere else',
  'privacy.elsewhere.1': 'Red Pen does not run on any other page.',
  'privacy.kept': 'What it keeps',
  'privacy.kept.1':
    'What you record: accounts, people, deals, answers, commitments with their words and a link to the message, calls and talks, what clients said, your honest reasons, audits, reviews, skills, plans and snippets.',
  'privacy.kept.2': 'Which deal you chose for a thread, so that it is found again.',
  'privacy.kept.3': 'A log of your changes, for undo and the timeline.',
  'privacy.kept.4':
    'Mail and messages themselves are not kept. Words are, when you record them or say of a sentence what it asks for.',
  'privacy.kept.5':
    'Which digests and reminders were shown, by number and day, so that none comes twice. No text, and in no file.',
  'privacy.kept.6':
    'What you have begun to write beside a deal, until you save or cancel it: a week at the most, and in no file.',
  'privacy.kept.7':
    'Of a message that you have sent: the sentences that ask or promise something, until you have answered for them. A week at the most, 60 days while its sending is planned, and in no file.',
  'privacy.kept.8': 'Your settings, and the addresses of the mailboxes that were on screen.',
  'privacy.where': 'Where',
  'privacy.where.1': 'In the browser’s own storage on this computer, with copies for recovery beside it.',
  'privacy.where.2': 'In files that you save: a backup or a table. Nothing leaves by any other way.',
  'privacy.where.3':
    'A notification is drawn by your system, which may keep it for a while and show it on a locked screen. It holds numbers alone, unless you allow the names of companies; never what anybody wrote.',
  'privacy.never': 'What never happens',
  'privacy.never.1': 'Nothing is sent anywhere: no statistics, no error reports, no updates of content.',
  'privacy.never.2':
    'Nobody else sees your reasons, audits, skills and plans. They are in your own backup, labelled private, and never in a table.',
  'privacy.never.3': 'Nothing is sent or typed in your name. Text goes into a Gmail draft only when you press Insert.',
  'privacy.enforced': 'How that is enforced',
  'privacy.enforced.1':
    'The browser blocks every connection of the extension’s pages and of its background, by this policy in the package:',
  'privacy.enforced.2':
    'Access to pages: mail.google.com. For www.linkedin.com the browser asks you first, and you can take it back in Settings.',
  'privacy.enforced.3':
    'Other permissions: storage (the book and its copies), context menu (record selected words), scripting (Gmail tabs that were open before, and LinkedIn once you allow it), alarms (copies for recovery, clearing what was deleted, the count of the day, reminders), side panel. Notifications only after you switch them on in Settings; switching them off gives the permission back. Downloads only for automatic backups, in the same way.',
  'privacy.enforced.4': 'The page that hosts the sidebar can’t see into it, and learns nothing about your deals.',
  'privacy.deleting': 'Deleting',
  'privacy.deleting.1':
    'What you delete leaves the log about a minute later, and the copies for recovery as new ones replace them. The log keeps when, what type and how many.',
  'privacy.deleting.2':
    'Delete everything removes that too, and gives back what you had allowed in the browser. Files that you have saved are out of reach.',
  'privacy.toData': 'Go to Data',
} as const;
