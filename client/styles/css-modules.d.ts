/** A style sheet that is imported for what it does to the document. */
declare module '*.css';
