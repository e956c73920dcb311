/** A style sheet that is imported for what it does to the document. */
declare module '*.css';
/** A style sheet as text, for a shadow root. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
