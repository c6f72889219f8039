/** A refusal is a value: the rule's name and the facts it was decided on. It is worded once, for API and pages. */
export interface Refusal {
  readonly rule: string;
  /** The field to mend, where there is one. */
  readonly field?: string;
  /** What is wrong and what to do, in plain words and without anything that a person typed. */
  readonly detail: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

export const refuse = (rule: string, detail: string, more: Omit<Refusal, 'rule' | 'detail'> = {}): Refusal => ({ rule, detail, ...more });

export const isRefusal = (answer: object): answer is Refusal => 'rule' in answer && 'detail' in answer;
