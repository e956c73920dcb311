import type { Messages } from './nl.ts';
import { plural } from './plural.ts';

const count = (one: string, other: string) => (number: number) => plural('en', number, { one, other });

/** The interface in English. */
export const en: Messages = {
  product: 'Weerklank',
  shell: {
    skip: 'Skip to content',
    navigation: 'Main menu',
    talks: 'Conversations',
    codes: 'Concepts',
    language: 'Language of the screen',
    footer:
      'A practice room for conversations that help people. Your words stay on this server; you can erase them at any time.',
  },
  common: {
    loading: 'One moment …',
    tryAgain: 'Try again',
    cancel: 'Cancel',
    backToStart: 'Back to the start',
    awayTitle: 'We cannot connect',
    away: 'The server does not answer. Check your internet connection and try once more.',
    unreadable: 'The server sent something this screen does not understand. Please reload the page.',
  },
  choose: {
    title: 'Who is sitting across from you?',
    lead: 'Practise a conversation with a simulated client. You type what you would say. They respond to how you say it.',
    notice:
      'The client is a computer program, not a person. Do not enter details of real clients, names included.',
    clients: 'Clients',
    age: (age) => `aged ${age}`,
    practise: 'What this is about',
    warnings: 'What may come up',
    start: (name) => `Start talking with ${name}`,
    starting: 'Starting the conversation …',
    noClients: 'There are no clients on this server yet.',
  },
  options: {
    title: 'How you practise',
    difficulty: 'What is the client like?',
    difficulties: {
      1: { name: 'Meets you halfway', gist: 'Forgives a slip and opens up sooner.' },
      2: { name: 'As in real life', gist: 'Opens up when you listen well, and closes when you do not.' },
      3: { name: 'Puts you to the test', gist: 'Has little trust and remembers what went wrong.' },
    },
    language: 'Language of the conversation',
    languages: { nl: 'Dutch', en: 'English' },
    feedback: 'Feedback',
    moments: {
      'each-turn': {
        name: 'After each turn',
        short: 'feedback after each turn',
        gist: 'Below your turn you see what you did.',
      },
      'at-end': {
        name: 'At the end',
        short: 'feedback at the end',
        gist: 'Talk first, look back afterwards.',
      },
    },
  },
  ownTalks: {
    title: 'Your earlier conversations',
    where: 'Kept for this browser.',
    turns: count('# turn', '# turns'),
    running: 'still going',
    ended: 'finished',
    resume: 'Continue',
    debrief: 'Debrief',
    erase: 'Erase',
    withWhom: (name, date) => `conversation with ${name}, ${date}`,
    eraseTitle: 'Erase this conversation?',
    eraseText: (name, date) =>
      `Your conversation with ${name} of ${date} disappears from the server altogether, with its feedback and debrief. This cannot be undone.`,
    eraseNow: 'Yes, erase it',
    erased: 'The conversation has been erased.',
  },
  talk: {
    title: (name) => `Conversation with ${name}`,
    untitled: 'Conversation',
    opening: 'Fetching the conversation …',
    simulated: (name) =>
      `${name} is a simulated client: a computer program, not a person. Do not use details of real clients.`,
    log: (name) => `What ${name} and you say`,
    you: 'You',
    silence: 'You leave a silence.',
    clientSilent: (name) => `${name} says nothing.`,
    thinking: (name) => `${name} takes a moment …`,
    yourTurn: (name) => `What do you say to ${name}?`,
    placeholder: 'Write what you would say',
    hint: 'Enter sends, Shift+Enter starts a new line.',
    send: 'Say it',
    leaveSilence: 'Leave a silence',
    left: count('# character left', '# characters left'),
    overLimit: count('# character too long', '# characters too long'),
    sending: 'sending',
    waiting: 'kept here until you are back online',
    stored: 'stored',
    unheard: 'came after the end; nobody heard this',
    round: 'End the conversation',
    view: 'View',
    showFeedback: 'Feedback below my turns',
    humanPace: (name) => `${name} takes a moment to think`,
    offlineTitle: 'No connection.',
    offline: 'Go on writing: your words are kept here and will be sent as soon as possible.',
    backOnline: 'The connection is back.',
    retryNow: 'Try again now',
    refusedTitle: 'This conversation cannot be opened here',
    refused: 'It no longer exists, or it belongs to another browser.',
    notTaken: 'Your last turn was not accepted. It is back in the text field.',
  },
  face: {
    'at-ease': (name) => `${name} sits at ease`,
    guarded: (name) => `${name} sits with folded arms`,
    'looking-away': (name) => `${name} looks away`,
    moved: (name) => `${name} has wet eyes`,
    angry: (name) => `${name} looks angry`,
    thinking: (name) => `${name} is thinking`,
    playing: (name) => `${name} is playing`,
  },
  ending: {
    title: 'How do you want to end?',
    advice: (name) => `Say goodbye as you would to a real client. ${name} will answer.`,
    lastWords: 'Your last words',
    sayGoodbye: 'Say this and end',
    endNow: 'Stop without a goodbye',
    goOn: 'Keep talking',
    reasons: {
      'trainee-ended': {
        title: () => 'The conversation has ended',
        text: () => 'Take a moment. Then look back, at your ease, on what happened.',
      },
      goodbye: {
        title: (name) => `${name} has said goodbye`,
        text: () => 'The conversation is over. The debrief also shows what was left unsaid.',
      },
      'walk-out': {
        title: (name) => `${name} has left`,
        text: (name) =>
          `This happens to experienced helpers too. In the debrief you can read what ${name} was thinking, and at which turn it tipped.`,
      },
    },
    toDebrief: 'Go to the debrief',
  },
  feedback: {
    severity: { success: 'helps', info: 'good to know', warning: 'take care', error: 'hurts' },
    open: 'Feedback on this turn',
    tryThis: 'Try this',
    forExample: 'For example',
    notSure: 'Not sure',
    notSureWhy: 'Weerklank has its doubts here. See for yourself whether it fits; it does not count.',
    more: (name) => `More about ${name}`,
  },
  summaryCheck: {
    given: 'You gave back',
    added: "I didn't hear the client say",
    leftOut: 'The client also said',
  },
  code: {
    listTitle: 'Concepts',
    listLead:
      'What Weerklank recognises in a conversation: what a turn does, how to see it, and what else you could try.',
    untitled: 'Concept',
    all: 'All concepts',
    none: 'There are no concepts on this server yet.',
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may have been copied wrongly, or the conversation has been erased.',
  },
};
