/** Dutch words that are one slip away from a word of the lists and yet mean themselves. */
export const lookalikes = `achtten algemene ambivalente autonome bedelde bedelen bedeling bedien bedreiger bedriegen bedrog beesten
  begaven belagen belden benden benemen benige beogen bereken berekenen bestelen bevallig bewoner bieden
  bietjes boertje boetten boordje brasten complete consequente creatie creeren criminele demente detectie
  deurmaat directe driegen drommel egoiste emotionele eventuele factie fijnte fikken frequente gaasje garden
  geachte gehele gehuld geitje geknot gelaagd gelagen geleed gelikt gelten genest geplagd geregen geroeid
  geschieden geshopt gesopt gestoven getart getoond gewekt gewoond geworteld gleden grepen griffe grijnt
  grijst grootse grootte haartje hakjes hanige helden hellend herover hielen kamelen kappen kering ketsen
  keuren kikken kinken kleien kleinere knapen knoken kokken kotsen kotste leidden lichte lieden lintje loeren
  luster malien manden maskeer matjes meeleven mesjes mesten mester metaal middle mobile momentele monter
  naaste naasten officiele optellen optelt overall overeen overleed overschoot overweg paadje paatje paatjes
  pannen panter parten patent patenten patiente personele petsen petten pintje potjes prefect proven raadsel
  regeer regeerde regeert residentiele rondden ruineert ruineren sakker sappen scande schaafwonde schade
  scheden scheef scheen schellen schenen scheten schift schijf schijven schikken scholen schonen schoten
  schraap schrift schuit series serven shoppen shopte slappen soppen spaken special speciale speken spelde
  speler spellen sporen staalt staarten staker stalen staren staten stater steker stekken stekte steren steven
  stofje straten strekte strikt sullen tarnen tekens tentje terminal tintje toekomt toeren tokken toneel
  tranende triste uitlucht uitstek veilen veracht verachten verachtte vereerd vereerde vereffen vereng verengd
  verengen vergode vergoot verlag verlagen verleen verlegd verlegen verlegt verlenen verlening verlezen
  verlicht verlichten verliet vermeid verrek verrekken verrekt verschil verschilt verstrekt vervat verwekt
  verweren verwering verworden verzorgen visten voogden voorspelen vroege waling wekelijk wekelijks wortel
  wortelt wreken wrekende zanger zeiker zwever`;
