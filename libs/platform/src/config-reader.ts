/** Reads settings one by one, and says all at once what is wrong with them. */
import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

export class BadConfig extends Error {
  override readonly name = 'BadConfig';
}

export class Reader {
  readonly #wrong: string[] = [];

  constructor(private readonly env: Environment) {}

  /** A secret may lie in a file named by `<NAME>_FILE`, as Docker and Kubernetes hand them out. */
  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    const file = this.env[`${name}_FILE`]?.trim();
    if (value && file) return this.#say(`${name} and ${name}_FILE are both set. Keep one.`);
    if (!file) return value === '' ? undefined : value;
    try {
      return readFileSync(file, 'utf8').trim() || this.#say(`The file named by ${name}_FILE is empty. Put the value in it.`);
    } catch {
      return this.#say(`The file named by ${name}_FILE cannot be read. Check its path and who may read it.`);
    }
  }

  /** The value itself is never repeated: it may hold a password. */
  url(name: string, protocols: readonly string[], needed?: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return this.missingIf(needed !== undefined && !this.said(name), name, needed ?? '');
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
    return this.#say(`${name} is not an address. It must begin with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
  }

  oneOf<T extends string>(name: string, values: readonly T[], otherwise: T): T {
    const value = this.text(name) ?? otherwise;
    const found = values.find((each) => each === value);
    if (found === undefined) this.#say(`${name} must be one of ${values.join(', ')}.`);
    return found ?? otherwise;
  }

  integer(name: string, otherwise: number, min: number, max: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
    this.#say(`${name} must be a whole number from ${min} to ${max}.`);
    return otherwise;
  }

  missingIf(missing: boolean, name: string, meaning: string): undefined {
    return missing ? this.#say(`${name} is not set. Set it to ${meaning}.`) : undefined;
  }

  /** Something was already found wrong with it. */
  said(name: string): boolean {
    return this.#wrong.some((sentence) => sentence.includes(name));
  }

  /** Says that a setting is wrong: `sentence` names it, and what to do. */
  wrongIf(wrong: boolean, sentence: string): void {
    if (wrong) this.#say(sentence);
  }

  done(): void {
    if (this.#wrong.length > 0) throw new BadConfig(this.#wrong.join('\n'));
  }

  #say(sentence: string): undefined {
    this.#wrong.push(sentence);
    return undefined;
  }
}
