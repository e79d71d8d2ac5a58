import type { Params } from '../parameters.ts'
import type { WebhookSender } from '../webhook.ts'
import type { World } from '../world.ts'
import { sendMediaGroup } from './album.ts'
import {
  deleteMyCommands,
  description,
  getChatMenuButton,
  getMyCommands,
  name,
  setChatMenuButton,
  setMyCommands,
  shortDescription,
} from './describe.ts'
import { deleteMessage, editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit.ts'
import { setMessageReaction } from './edit.ts'
import { getFile } from './given-file.ts'
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './receive.ts'
import {
  answerCallbackQuery,
  getChat,
  getMe,
  sendChatAction,
  sendDocument,
  sendMessage,
  sendPhoto,
} from './send.ts'

/** A call as its method gets it; `gone` tells when the caller hangs up. */
export interface Call {
  world: World
  webhook: WebhookSender
  params: Params
  gone: () => AbortSignal
}

type Method = (call: Call) => unknown

const on =
  (method: (world: World, params: Params) => unknown): Method =>
  ({ world, params }) =>
    method(world, params)

/** Every method the simulator answers. What is missing here is answered 404, like a typing mistake. */
const methods: Record<string, Method> = {
  getMe: on(getMe),
  getUpdates: ({ world, webhook, params, gone }) => getUpdates(world, webhook, params, gone()),
  setWebhook: ({ world, webhook, params }) => setWebhook(world, webhook, params),
  deleteWebhook: ({ world, webhook, params }) => deleteWebhook(world, webhook, params),
  getWebhookInfo: ({ world, webhook }) => getWebhookInfo(world, webhook),
  sendMessage: on(sendMessage),
  sendPhoto: on(sendPhoto),
  sendDocument: on(sendDocument),
  sendMediaGroup: on(sendMediaGroup),
  sendChatAction: on(sendChatAction),
  editMessageText: on(editMessageText),
  editMessageCaption: on(editMessageCaption),
  editMessageReplyMarkup: on(editMessageReplyMarkup),
  deleteMessage: on(deleteMessage),
  setMessageReaction: on(setMessageReaction),
  answerCallbackQuery: on(answerCallbackQuery),
  setMyCommands: on(setMyCommands),
  getMyCommands: on(getMyCommands),
  deleteMyCommands: on(deleteMyCommands),
  setMyName: on(name.set),
  getMyName: on(name.get),
  setMyDescription: on(description.set),
  getMyDescription: on(description.get),
  setMyShortDescription: on(shortDescription.set),
  getMyShortDescription: on(shortDescription.get),
  setChatMenuButton: on(setChatMenuButton),
  getChatMenuButton: on(getChatMenuButton),
  getChat: on(getChat),
  getFile: on(getFile),
}

/** The real server does not care for upper and lower case in method names. */
const byLowerCase = new Map(
  Object.entries(methods).map(([key, run]) => [key.toLowerCase(), { name: key, run }]),
)

export function findMethod(asked: string): { name: string; run: Method } | undefined {
  return byLowerCase.get(asked.toLowerCase())
}

/** Sends are what the 429 switch and the cut connection are about. */
export function isSend(method: string): boolean {
  return /^(send(?!ChatAction)|edit)/.test(method)
}
