import type { Language } from '../../server/protocol/shared.ts';

/** The forms that Dutch and English have. `#` stands for the number. */
export type PluralForms = { readonly one: string; readonly other: string };

const rules: Record<Language, Intl.PluralRules> = {
  nl: new Intl.PluralRules('nl'),
  en: new Intl.PluralRules('en'),
};
const numbers: Record<Language, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('nl', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
};

/** The number as it is written in the language, with one decimal at the most. */
export function formatNumber(language: Language, value: number): string {
  return numbers[language].format(value);
}

/** The form that goes with the number, with the number in the place of `#`. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const form = rules[language].select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', formatNumber(language, count));
}
