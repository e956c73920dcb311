import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases of play. */
export const lexicon: PhraseLists = {
  '@role':
    `wizard witch knight princess prince king queen captain pilot driver conductor policeman policewoman fireman
    firefighter robber thief burglar detective explorer guide director lion dog doggy puppy cat kitten horse bear wolf
    dragon fairy dino dinosaur crocodile monster clown reporter newsreader presenter weatherman ghost ambulance robot
    superhero hero pirate astronaut spaceman chef cook waiter shopkeeper customer giant elf mouse rabbit pig bird
    elephant monkey tiger fish shark doll baby patient audience ringmaster magician cowboy inventor treasure train car
    boat rocket helper assistant lady butterfly hedgehog owl parrot camera`.split(/\s+/),
  '@roles':
    'detectives pilots knights pirates animals monsters wizards explorers lions dogs astronauts reporters clowns superheroes mice spies'.split(
      ' ',
    ),
  '@work': 'doctor teacher dentist judge lawyer mayor nurse'.split(' '),
  'play/frame': [
    '(let us|we|we will|shall we|can|could|you can) ... pretend',
    '^ pretend',
    '(let us|shall we|we can|we could|we are going to) [all|just|both] (play|act out|do a play|make believe) ',
    '(let us|shall we|we can|we will) (say|imagine) [that] (i|you|we|this) (am|are|is)',
    '(let us|shall we) be {roles}',
    'we are [both|now|all] {roles}',
    '(let us|shall we|we will) (play|do) a [little|quick|guessing] (game|quiz|play)',
    'you are [now] (the|a|an|my) [brave|chief|big|weather|head] {role} ',
    'you are [now] (the|a) {work} (and|now)',
    'you (be|can be|get to be|play) (the|a|an|my) [brave|chief|big|head] ({role}|{work})',
    'i am [now] (the|a|an|your) [big|bad|little|poor|scary] [bad] {role}',
    'i will be (the|a|an|your) [big|bad|little] ({role}|{work}|one)',
    'you be ... and i will be',
    'ladies and gentlemen',
    '^ (hello|hi|good morning|welcome) [dear|big|mr|mrs] {role}',
    '(let us|shall we|we can) play [that] (i|you) (am|are)',
    '(mr|mrs|sir|captain) {role}',
    'your (majesty|highness)',
    '(magic wand|puppet show|good evening viewers|once upon a time|abracadabra|hide and seek|roll the dice|feelings cards|talking cards)',
    '(here is|this is) your (wand|crown|microphone|cape|badge)',
    'weather (forecast|report) ',
  ],
  'play/sound': [
    '(vroom|woof|meow|miaow|roar|grrr|grr|choo|toot|beep beep|nee naw|boom|peekaboo|oink|moo|splash|whoosh|kaboom|neigh|brrr|aaargh|argh|yum yum|nom nom|knock knock)',
  ],
  'play/join': [
    '(can|may|could) i ... (come in|join|have a|taste|play|get in|climb|borrow|try|hide)',
    '(shall|can) we give {role}',
    '(captain|chef|your majesty|your highness|boss) $',
    '(which|what) (button|lever|door|way) ... (i|we)',
    'i [will|am] (hide|hiding|knock|knocking|climb|climbing|count|counting|jump|duck|run|swim|fly) ',
    '(help|save) me',
    'what (does|did) (teddy|dolly|bear|bunny|monkey|doggy|the {role}|this {role}|that {role}|your (doll|teddy|bear)) (say|think|want|like|do|see)',
  ],
  'play/greeting': ['^ (hello|hi|hey|good morning|welcome)'],
  'play/child': [
    'i am (a|an|the) ',
    '(doll|dolly|dolls|teddy|bear|bunny|puppet|puppets|toy|toys|dino|dinosaur|lego|playmobil|train|cars|rocket|castle|dragon|monkey)',
    '(plays|playing|play|draws|hides|hiding|pretend|pretending|magic|game|hide and seek|peekaboo|den)',
    '(soup|cakes|tea party|cookies)',
    '(vroom|choo|pow|bang|woof|roar|meow)',
    '(zombie|monster|ghost|superhero|witch|wolf|pirate|princess|knight)',
    '(again again|one more time)',
    'when i grow up',
  ],
  'play/not': [
    '(not|no) (a|playing|time for) (game|games|play|pretend)',
    '(first|later|afterwards|after) ... (play|game)',
    '(says|said|thinks|calls|called) ... you are',
    'stop (pretending|playing)',
    'do not pretend',
  ],
};
