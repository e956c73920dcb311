/** English words that are one slip away from a word of the lists and yet mean themselves. */
export const lookalikes = `addition alight barely barley bating boners bought braking bulled bushed bushing caches carers carrousel
  carvings catting compete competed compliant coping countess coupes creation curses daring defied deigned
  descried discus diving divorcee downed downing dragoon droned droning escapee exited exiting explores
  faction filing fining forges fusing gigged grated grater griped griping haling haring havens heaves holing
  hopping hosing hunted hunting inured jugging laddies marred mediation noting paining panned panning panting
  patent patents paying peasant picking piking planed planing plying prates prefect princes ragging ratting
  relived reused ruination sacking sallow sanding sapped sapping scarred scarring sealing seeping selling
  sending sicking sifted sifting signing singed sliver smoothy socked soiled sopping sowing staling starred
  starring stated stating string summaries tables taping temping trading treble tuning waning weeing wiling
  winging wining`;
