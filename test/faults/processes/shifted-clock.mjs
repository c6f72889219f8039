// node --import: a machine whose clock is ahead of, or behind, everybody else's.
const shift = Number(process.env.SHIFT_MS ?? 0);
const RealDate = Date;

globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + shift] : args));
  }
  static now() {
    return RealDate.now() + shift;
  }
};
