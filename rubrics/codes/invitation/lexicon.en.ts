import type { PhraseLists } from '../../language/phrases.ts';

/** English phrases that invite a child to tell, beside those of the shape of a question. */
export const lexicon: PhraseLists = {
  'invite/ask': ['tell me $'],
  'invite/begin': [
    '(begin|start) [right|just] (at|from|with|wherever|where) ',
    'i (want|would like|would love) to (hear|know) (everything|all|the whole story)',
    'everything you (remember|can remember|know|saw|heard|want to)',
  ],
  'invite/not': [
    '(tell|explain) (it|that|this) [all] to {thirdPerson}',
    'tell [your|the|a] {thirdPerson}',
    '(what|how much|whether) you tell me',
    '(who can|who could|do not|did not|and not) tell me',
    'tell me (if|whenever|so|when i)',
    'tell me (who|yes|which|what time|what day|how (many|old|often|long|late))',
    'tell me what (time|day|colour|color|age)',
    '(tell|say) (no one|nobody|nothing)',
    'tell me off',
    'say (sorry|please|thank)',
    'everything you (say|tell me) is',
  ],
};
