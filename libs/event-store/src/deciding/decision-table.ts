import { DomainError, type AnyEvent, type Decider } from '../domain';

/** What a decider answers to every command in every state, read from a text that a person can check at a glance. */
export interface DecisionTable<Event extends AnyEvent, Command> {
  /** By state, in the order of the columns: the shortest history that leads there. */
  readonly histories: Readonly<Record<string, readonly Event[]>>;
  /** By the name of its row. */
  readonly commands: Readonly<Record<string, Command>>;
  /** The rule that each letter of the table stands for; `+` is recorded, `.` is no news. */
  readonly refusals: Readonly<Record<string, string>>;
  /** A line a command: its name, two blanks or more, a sign a state. */
  readonly table: string;
  /** Members that every refusal carries, so that a person is told what it speaks of. */
  readonly naming: Readonly<Record<string, unknown>>;
}
/** A spec line for each command, one for each refusal, and one that no command was left out. */
export const followsTable = <State, Command, Event extends AnyEvent>(
  decider: Decider<State, Command, Event>,
  { histories, commands, refusals, table, naming }: DecisionTable<Event, Command>,
): void => {
  const states = Object.keys(histories);
  const rows = table
    .trim()
    .split('\n')
    .map((line) => {
      const [, name = '', signs = ''] = /^\s*(.+?)\s{2,}(.+)$/.exec(line) ?? [];
      return { name, signs: signs.trim().split(/\s+/) };
    });
  const folded = (state: string): State => (histories[state] ?? []).reduce((known, event) => decider.evolve(known, event), decider.initial);
  const outcome = (name: string, state: string): { readonly sign: string; readonly details: object | null } => {
    try {
      return { sign: decider.decide(commands[name] as Command, folded(state)).length > 0 ? '+' : '.', details: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { sign: Object.keys(refusals).find((sign) => refusals[sign] === error.code) ?? error.code, details: error.details };
    }
  };
  it('has a row for every command, and a sign for every state', () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(commands).toSorted());
    for (const { name, signs } of rows) expect([name, signs.length]).toEqual([name, states.length]);
  });
  it.each(rows)('$name', ({ name, signs }) => {
    const answers = states.map((state) => outcome(name, state));
    expect(answers.map(({ sign }, place) => `${states[place]}: ${sign}`)).toEqual(signs.map((sign, place) => `${states[place]}: ${sign}`));
    for (const { details } of answers) if (details) expect(details).toMatchObject(naming);
  });
};
