/** The part of @nlpjs/basic that the bench uses; the package has no types of its own. */
declare module '@nlpjs/basic' {
  type Nlpjs = {
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<unknown>;
  };

  export function dockStart(settings: object): Promise<{ get(name: 'nlp'): Nlpjs }>;
}
