import { v5 } from 'uuid';

const NAMESPACE = '6d1c2c1e-6a56-5a3b-9c39-2f1f3c0b7d11';
/** The one way an id is derived: the same name is the same id on every machine, so what is retried is the same thing. */
export const uuidV5 = (name: string): string => v5(name, NAMESPACE);
