import { avatar, element, icon } from './dom.js'

/** A phone without a life of its own: who holds it, its switches, its screen. `on`: pick, close, offline, and block where it can. */
export function phoneFrame(bot, { status, messages, bottom }, on) {
  const who = element('button.who', { onclick: on.pick })
  const offline = switchButton('putus jaringan', on.offline)
  const block = on.block && switchButton('blokir bot', on.block)
  const top = element(
    'div.phone-top',
    {},
    who,
    element('button.close', { title: 'Tutup telepon', onclick: on.close }, icon('close')),
    element('div.phone-switches', {}, offline, block),
  )
  const head = element(
    'header.chat-head',
    {},
    element('img', { src: '/sim/page/icon.svg', alt: '', width: 36, height: 36 }),
    element('div', {}, element('b', {}, bot.name), status),
  )
  const screen = element('div.screen', {}, head, messages, bottom)
  return { view: element('section.phone', {}, top, screen), top, screen, who, offline, block }
}

export function personCard({ name, role, unit }) {
  return [
    avatar(name),
    element('span', {}, element('b', {}, name), element('small', {}, `${role} · ${unit}`)),
  ]
}

function switchButton(label, set) {
  const onclick = ({ currentTarget }) => set(currentTarget.ariaPressed !== 'true')
  return element('button.switch', { 'aria-pressed': 'false', onclick }, label)
}
