import type { PhraseLists } from '../../language/phrases.ts';

/** Dutch forms that put an answer in the client's mouth. */
export const lexicon: PhraseLists = {
  'suggest/negated': [
    '(vind|denk|geloof|voel|merk|zie|wil|weet|ben|heb|moet|kun|zou) je [zelf|eigenlijk|dan|dat|er|nu] [ook] niet (dat|ook|gewoon|een beetje|eigenlijk|liever|stiekem|beter|toch|wat|erg|heel|een)',
    '(vind|denk|geloof|voel|merk) je [zelf|eigenlijk|dan] ook niet',
    'is het [dan|eigenlijk|nou] niet [juist|gewoon|eigenlijk|eerder|ook] (zo|dat|beter|juist|gewoon|eerder|tijd)',
    'is dat [dan|eigenlijk|nou] niet [juist|gewoon|eigenlijk] ...',
    'zou het [dan|ook] niet [zo|beter|kunnen|gewoon|goed|fijn|eerder] ...',
    'komt (dat|het) niet [gewoon|juist|ook|omdat|door] ...',
    'ben je niet [gewoon|eigenlijk|stiekem|ook|een beetje|bang|boos] ...',
    'wordt het niet [eens] tijd',
    '^ (is|was|komt|ligt|heeft|heb|kun|zou|wordt|gaat|ga|speelt) (het|dat|dit|er|hij|zij|ze) [dan|eigenlijk|nou|nu|misschien|ook] niet (juist|gewoon|eigenlijk|eerder|ook|zo|omdat|door|doordat|stiekem|vooral|een beetje|toch|aan|iets|te) ...',
    '^ (is|was|zijn) je {thirdPerson} niet [gewoon|ook|eigenlijk|juist] (gewoon|ook|eigenlijk|juist|een beetje|erg|heel|te) ...',
    '^ (wil|zou|moet|mis|hoop|baal|verlang|schaam|ben|heb|voel|was|had|denk|vind|kun|doe) je [er|dat|dan|je|hem|haar|het] (niet gewoon|niet stiekem|niet eigenlijk|eigenlijk niet gewoon|niet vooral|niet juist|niet toch) ...',
  ],
  'suggest/sure': [
    'toch zeker',
    '(ik neem aan|neem ik aan|ik ga ervan uit|ik mag aannemen|ik mag hopen) dat je',
    'je (zult|zal) [het|er|dat] [toch] (ook|toch|vast|wel|zeker|natuurlijk) ...',
    'je (moet|zult) [toch] toegeven',
    'dat je (natuurlijk|vast|zeker|ongetwijfeld)',
    '(je bent|je voelde je|je vond dat|je had|hij had|dat was) (vast|zeker|natuurlijk) ...',
    '(toch|zeker) wel',
    'je (was|ben|had|heb|voelde|vond|wilde|dacht|wil|vind|zult|zal) [je|het|er|dan|dat|nu] (zeker|vast|natuurlijk|ongetwijfeld|wel)',
    '(natuurlijk|vanzelfsprekend|ongetwijfeld) [niet|wel|ook]',
    '(dat|het|hij|zij|ze) (viel|was|is|vond|gaf|deed|ging|heb|wil|voelde) [je|het|er] (vast|zeker|natuurlijk|wel)',
    'het is toch zo dat',
    'je (gaat|ga|doet|doe|wil|vind|ben|heb|weet) [het|dat|er|hem|haar] toch [zeker|wel|ook|gewoon|niet]',
    'je vind toch ook',
    'je (zeker|vast|ongetwijfeld) (nooit|niet|altijd|ook|erg|heel|om)',
    '^ je (voelt|voel) je (zeker|vast|natuurlijk)',
  ],
  'suggest/mild-tag': ['^ (dat|het|dit) (is|was) [goed|lastig|moeilijk|fijn|zwaar|leuk|logisch]'],
  'suggest/loaded': [
    'hoe (erg|vaak|zeer|lang|veel) (haat|verwaarloos|mishandel|bedrieg|misbruik|negeer|kleineer|sla|slaat|bedreigt|liegt)',
    '(haat|haten|haatte|verwaarloost|verwaarloosde|verwaarloosd|mishandelt|mishandelde|mishandeld|misbruikt|misbruikte|bedriegt|bedroog|bedrogen|vreemdgaat|vreemdgegaan|aangedaan|liegt|loog|slaat|sloeg|geslagen|gedwongen|dwingt|bedreigt|bedreigde|bedreigd|verslaafd|verslaving|gepest|pesten|kleineert|kleineerde|manipuleert|schuld|wraak)',
  ],
};
