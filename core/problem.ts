/**
 * A failure in our own words, written for whoever runs Lapkin. The words hold no secret and nothing about a person,
 * so they may be printed and logged; the message of any other error may not.
 */
export class Problem extends Error {
  override name = 'Problem'
}
