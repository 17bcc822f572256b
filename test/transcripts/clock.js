/** Loaded before the program: a clock that stands still at ten o'clock UTC of `SAMSPEL_TODAY`, so that what is printed is the same every day. */
const moment = Date.parse(`${process.env.SAMSPEL_TODAY}T10:00:00Z`);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [moment] : given));
  }

  static now() {
    return moment;
  }
};
