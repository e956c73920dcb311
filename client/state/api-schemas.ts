export {
  CodeList,
  CodePage,
  ErrorAnswer,
  PersonaList,
  SessionCreated,
  SessionList,
} from '../../server/protocol/practice.ts';
export { check } from '../../server/protocol/check.ts';
