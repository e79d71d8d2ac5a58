import { element } from './dom.js'

/** The bot's commands, all of them from the Menu button or those that begin as typed. */
export function createCommandList(onPick) {
  const view = element('div.command-list', { hidden: true })
  let commands = []
  const entry = ({ command, description }) =>
    element(
      'button',
      { onclick: () => onPick(`/${command}`) },
      element('b', {}, `/${command}`),
      element('span', {}, description),
    )
  const showFor = (typed) => {
    const found = typed === null ? [] : commands.filter(({ command }) => `/${command}`.startsWith(typed))
    view.hidden = found.length === 0
    view.replaceChildren(...found.map(entry))
  }
  return {
    view,
    /** null puts the list away. */
    showFor,
    toggle: () => showFor(view.hidden ? '/' : null),
    set(list) {
      commands = list
      showFor(null)
    },
  }
}
