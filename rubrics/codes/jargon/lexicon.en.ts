import type { PhraseLists } from '../../language/phrases.ts';

/** English terms of care, law and administration, and words too abstract for a child. */
export const lexicon: PhraseLists = {
  '@term':
    `rumination ruminate ruminating ruminative perseveration psychosis psychotic decompensate decompensating
    decompensation ptsd cptsd borderline narcissistic comorbid comorbidity comorbidities dissociate dissociation
    dissociative intrusions hypervigilance hypervigilant transference countertransference triangulation parentification
    parentified ambivalence cognition cognitions cognitive somatic somatise somatisation
    somatization psychosomatic psychosocial systemic enmeshed enmeshment mentalise
    mentalising metacognition nocturia hypotension hypertension peristalsis palliative anamnesis adherence compliance
    contraindicated contraindication multidisciplinary interdisciplinary precontemplation precontemplative
    neurological neurotransmitter neurotransmitters serotonin dopamine pathological pathology psychoeducation compulsions
    suicidality suicidal ideation dysregulation dysregulated reframing restructuring prognosis metastasis metastases
    malignant benign aetiology etiology internalising externalising maladaptive avoidant anxious-avoidant
    formulation safeguarding schema schemas dyslipidemia subclinical catastrophising catastrophizing
    anhedonia alexithymia exacerbation sequelae bilateral idiopathic`.split(/\s+/),
  '@big':
    `experience experiencing situation situations consequence consequences motivation custody arrangement arrangements
    evaluation evaluate perspective incident accompany outcome behaviour behavior communication communicate relationship
    relationships emotion emotions emotional emotionally regulate regulation conflict conflicts process needs expectations
    placement foster social services guardian guardianship supervision procedure influence effect context concentration
    self-esteem escalate escalation trauma traumatic therapy diagnosis aggression aggressive domestic violence abuse
    neglect circumstances environment impact depressed depression reaction interaction separation concerned
    authorities trigger triggers`.split(/\s+/),
  'jargon/term': [
    '{term}',
    'attachment (style|disorder|issues|pattern|problems|figure)',
    '(emotion|emotional|affect|self) regulation',
    '(post traumatic|post-traumatic|posttraumatic) stress [disorder]',
    '(personality|anxiety|mood|conduct|eating|adjustment|oppositional) disorder',
    'social phobia',
    '(depressive|manic|psychotic|hypomanic) episode',
    '(defiant|dysthymic|dissociative|somatoform|delusional) (disorder|symptoms)',
    'family of origin',
    'care pathway',
    'case conference',
    'negative (affect|reinforcement)',
    'locus of control',
    'stages of change',
    'safety behaviours',
    'protective factors',
    '(flat|blunted) affect',
    'affective (disorder|symptoms|state)',
    'coping (mechanism|mechanisms|strategy|strategies|style|styles)',
    'executive (function|functions|functioning)',
    'residential (placement|setting|care)',
    'denial stage',
    'secondary gain',
  ],
  'jargon/abstract': ['{big}', 'in terms of', 'with regard to', 'deemed (able|unable)', 'to what extent'],
};
