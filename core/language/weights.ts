/** How much each way of finding the result of an activity counts; found by trying over labelled messages of many offices. */
export const weights = {
  /** What the usual results of offices say, beside the circles of words. */
  office: 2.4,
  circle: 0.54,
  /** A root that stands in the title itself, and how much less where several titles have it. */
  root: 0.155,
  rootShared: 0.12,
  letters: 0.36,
  /** Verbs that go with the kind of result. */
  act: 0.73,
  /** What a short name stands for, beside the name itself. */
  standsFor: 0.5,
  /** Results of making something, where nothing is made. */
  makesNothing: 0.746,
  circleShared: 0.41,
  /** Below it a careful reader would not choose either. */
  least: 0.2,
  /** By place: a title names its matter first, an activity what was done and then to what. */
  inTitle: [1.54, 1.48, 1.13, 0.88, 0.97, 0.19],
  inActivity: [0.98, 1.48, 1.1, 1.2, 0.95, 0.9, 0.9],
  /** How titles and usual results find one another. */
  serving: {
    near: 1.97,
    best: 0.15,
    others: 0.65,
    silent: 0.69,
    plans: 1.53,
    manyVotes: -0.19,
    manyResults: 0.27,
    length: 0.95,
    single: 0.55,
    named: 0.2,
    likely: 0.79,
    days: 0.05,
  },
}
