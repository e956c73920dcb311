import type { PhraseLists } from '../../language/phrases.ts';

/** English words for what a trainee can see or hear of a client here and now. */
export const lexicon: PhraseLists = {
  // Done in the room, seen by whoever sits there.
  '@act':
    `sigh sighed smile smiled nod nodded blush blushed shrug shrugged frown frowned cry cried laugh laughed yawn yawned
    whisper whispered tremble trembled fidget fidgeted swallow swallowed wince winced flinch flinched grin grinned shiver
    shivered sniff sniffed giggle giggled stutter stuttered scowl gulped gulp hesitated`.split(/\s+/),
  '@acting':
    `sighing smiling nodding blushing shrugging frowning crying laughing yawning whispering trembling fidgeting
    swallowing wincing flinching grinning shivering sniffing giggling stuttering shaking tapping squirming rocking
    clenching twisting biting rubbing wringing staring sobbing chewing looking holding gripping pulling rolling folding
    drumming hugging picking wiping shifting turning glancing welling speaking talking going sitting leaning clutching
    blinking scratching tearing beaming glowing`.split(/\s+/),
  '@move':
    `look looked shake shook pull pulled clench clenched cross crossed fold folded rub rubbed tap tapped turn turned
    drop dropped lean leaned leant shift shifted bite bit roll rolled raise raised lower lowered glance glanced wipe wiped
    push pushed squeeze squeezed grip gripped twist twisted move moved stare stared hang hung sit sat hold held cover
    covered scratch scratched close closed tug tugged put put wring`.split(/\s+/),
  '@body':
    `eyes eye shoulders shoulder hands hand fists fist arms arm legs leg foot feet face head lips lip voice mouth jaw
    fingers nails cheeks eyebrows brow gaze posture back knees tears chin forehead throat breath breathing body
    expression teeth nose ears hair knuckles`.split(/\s+/),
  '@thing':
    `ring sleeve sleeves watch phone hanky handkerchief scarf bag coat chair table door window floor ground ceiling
    clock teddy letter cup tissue laces jumper pen keys wall paper hat cap zip cushion photo mug`.split(
      /\s+/,
    ),
  '@mood':
    `tense sad angry restless nervous anxious tired relieved shaken moved quiet quieter upset emotional tearful pale red
    flushed flat uncomfortable agitated brighter softer louder faster slower tearing cheerful distracted warm
    watery wet teary animated lighter happy worried`.split(/\s+/),
  '@very':
    `now very really just a bit little suddenly also quite so kind of all still getting hard deeply softly almost
    somewhat right again more looking going being rather been even while then`.split(/\s+/),
  'nonverbal/seen': [
    'i (see|saw|notice|noticed|can see|could see) [{very}] [that|how] you [{very}] [are|were] [{very}] ({acting}|{act})',
    'i (see|saw|notice|noticed|can see) [{very}] [that|how] you [{very}] {move} ...',
    'i (see|saw|notice|noticed|can see|can hear|hear|heard) [{very}] [{very}] [that|it in|a|some] [{very}] [tremble in|catch in|shake in|change in|wobble in] your {body} ',
    'i (see|saw|notice|noticed|can see) [{very}] [{very}] [some|the] (tears|smile|tear|frown|blush)',
    'i (see|notice|noticed|can see) [{very}] [that] you (are|look|seem|went|have gone|are getting|become|have become|looked) [{very}] [{very}] {mood} ',
    'i (see|notice|can see) [{very}] [that|how] (this|it|that) [is] [{very}] (touches|touching|moves|moving|upsets|upsetting|affects|affecting|hurts|hurting) you',
    'i can (see|hear) (that|it) (in|on) your (voice|face|eyes|posture|hands)',
    'i can (see|hear) [the] ... (in|on) your (voice|face|eyes|posture|hands)',
    'i (notice|see|sense|can see|can feel) [the|some|a] (anger|sadness|tension|emotion|fear) [is] [{very}] (coming|rising|showing) [up|back]',
  ],
  'nonverbal/sign': [
    '^ you [{very}] [{very}] {act} [{very}] [when|as|while|there|and|but|deeply|a bit|about] ',
    '^ you [{very}] {act} $',
    '^ (that|there) (was|is) [{very}] a [{very}] (big|deep|heavy|long) (sigh|silence|breath)',
    '^ [a] [{very}] (big|deep|heavy|long) sigh',
    '^ you are [{very}] {acting} [{very}] ({body}|{thing}|away|down|your|at|on|with|out|faster|louder|softly|the|quiet|quieter|as|when|while) ',
    '^ you are (smiling|crying|trembling|shaking|frowning|fidgeting|yawning|blushing|sighing|nodding|laughing|sobbing|shivering) [{very}] ',
    '^ you [{very}] {move} [{very}] (away|down|up|aside|back|out) [of|from|at|when|as|to|in] ',
    '^ you [{very}] {move} ... ({body}|{thing}) ',
    '^ your [whole] {body} [{very}] (are|is|look|looks) [{very}] ({mood}|filling|shaking|trembling|wet) ',
    '^ your [whole] {body} [{very}] (went|goes|go|lit|light|lights|dropped|drop|filled|filling|shook|shakes|shaking|trembles|trembled|changed|fell|sank|tightened|tensed|broke|wobbled|cracked|welled|well) ...',
    '(there are|there is|you have|you have got) [{very}] [a] (tears|tear|smile|lump) [in|on|running|rolling] ',
    'tears in your eyes',
    '^ you (went|have gone|are going|fell|are|go|got|have got|have become) [{very}] [{very}] (quiet|quieter|silent|red|pale|white) ',
    'you (are|have started|started) [{very}] (talking|speaking|whispering) [{very}] [{very}] (softer|louder|faster|slower|quietly|softly|more softly|more quietly) ',
    'and you {act} ',
    'and you are [{very}] (smiling|crying|laughing|shaking|looking (away|down|at the)|sighing|clenching|trembling) ',
    'and you (look|looked) (away|down|at the (floor|ground|door)) ',
    'you (look|looked) [{very}] [{very}] {mood} (right now|now|when you|as you|while you|today)',
  ],
  // Told of, not seen: what happens elsewhere, often, or to another; sayings that only sound like looking.
  'nonverbal/not': [
    '(always|often|every|sometimes|never|usually|whenever|each) ',
    '(at night|at home|at work|in bed|yesterday|last week|last night|in class|on the bus|in the (car|train|evening|morning))',
    'look (forward|after|up to|down on|back on|for)',
    'looked (forward|after|up to|down on|back on|for)',
    'looking (for|forward|after|back on|up to)',
    'turn to ',
    'on your shoulders',
    'shake [it|that|this] off',
    '(put|hold) up with',
    'hold on',
    'in your head',
    'your (mother|father|son|daughter|husband|wife|partner|boss) ',
    '(he|she|they) {act}',
    'you (said|told me|told) [that] you',
    'your voice [is] [not] (heard|matters)',
    'do i see',
  ],
};
