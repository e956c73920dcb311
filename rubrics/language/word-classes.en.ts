import type { WordClasses } from './word-flags.ts';

/** English word classes, in normalised spelling (contractions in full, no diacritics). */
export const wordClasses: WordClasses = {
  questionWord: 'what how why who where when which whose whom',
  verb: `is are was were am do does did have has had can could will would shall should may might must ever`,
  subject: `you i he she it they we that this there these those your my his her their our the a an any anything anyone
    anybody someone something everything everyone nothing people not one`,
  secondPerson: 'you your yours yourself yourselves',
  firstPerson: 'i me my mine we us our myself',
  leadIn: `ok okay yes yeah yep no nope well so and but now hm hmm mm mmm mhm mhmm ah oh um uh er erm right sure great good
    hi hello hey alright because honestly exactly absolutely indeed cool nice fine thanks wow gosh aww aw oops
    sorry also plus anyway actually huh true totally gotcha basically
    perfect wonderful excellent`,
  stop: `the a an and or but so because that this these those there here it its i you he she they we me him her them us my
    your his their our myself yourself is are was were am be been being do does did done have has had having can could
    will would shall should may might must to of in on at for with from by about into over out up down off than then now
    not no nor never yes yeah ok okay well just really very quite too also if when while as like how what why who where
    which whose some any all every each more less much many lot lots bit little kind sort thing things something anything
    nothing everything someone anyone maybe perhaps still even only again always sometimes often ever go going goes went
    get gets getting got make makes made say says said saying tell told know think thought feel feels feeling felt sounds
    sound seems seem mean want hear um uh mm hm other one ones two way around back right good sure own same both actually
    let put come came take took see saw look looks looking through between without until after before since such those
    yourselves itself dont im youre hand side`,
  feeling: `afraid scared angry sad happy proud lonely alone tired exhausted powerless helpless furious mad
    upset annoyed frustrated frustrating frustration disappointed insecure anxious anxiety nervous tense
    stressed stress shame ashamed embarrassed guilty guilt relieved relief hopeless desperate despair sadness
    anger rage pain hurt hurting hurts jealous restless worried worry worries concerned torn confused confusing
    humiliated rejected excluded overwhelmed overwhelming gloomy depressed misunderstood uncomfortable unhappy
    grateful hopeful excited irritated shocked disgusted regret grief grieving empty discouraged abandoned
    betrayed cheated supported appreciated unappreciated belittled insulted vulnerable love hate weary stuck
    trapped fed sick joy miserable heartbroken bitter conflicted uneasy ambivalent resentful resentment
    terrified frightened fear fears panic unheard unseen invisible drained reluctant hesitant confident
    satisfied devastated cornered pressured judged attacked blamed`,
  subordinator: `if when because while although though since after before unless until once as given imagine suppose
    whenever say`,
  negation: 'not no never nothing nobody none nowhere without neither nor',
  reporting: `said says told tells say thinks thought claims claimed called calls wrote writes advised advises suggested
    according asked warned yelled shouted reckons`,
  thirdPerson: `he she him her they them mother father mum mom dad parents brother sister friend friends girlfriend
    boyfriend partner husband wife son daughter kid kids child children boss colleague colleagues doctor gp teacher people
    everyone everybody neighbour neighbor nan grandma grandpa aunt uncle school ex family mummy daddy`,
  preposition:
    'in on at for with from by about into over out to of than through between without after before since',
  backChannel: `hm hmm mm mmm mhm mhmm yeah yes yep ok okay ah oh right aha huh uh-huh no exactly indeed sure wow gotcha
    yup`,
};
