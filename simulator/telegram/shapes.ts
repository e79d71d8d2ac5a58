/** A user or bot as the API shows them. */
export interface Profile {
  id: number
  is_bot: boolean
  first_name: string
  username?: string
  language_code?: string
}

/** A chat as the API shows it. */
export interface ChatProfile {
  id: number
  type: 'private' | 'group'
  first_name?: string
  username?: string
  title?: string
}

export interface Entity {
  type: string
  offset: number
  length: number
  url?: string
  language?: string
}

export interface SimButton {
  text: string
  callback_data?: string
  url?: string
}

export interface KeyButton {
  text: string
  request_contact?: boolean
  request_location?: boolean
}

/** What a bot may put below the input field; it belongs to the person's screen, not to the message. */
export interface SimKeyboard {
  keyboard?: KeyButton[][]
  one_time_keyboard?: boolean
  input_field_placeholder?: string
  remove_keyboard?: boolean
  force_reply?: boolean
}

export interface SimFile {
  file_id: string
  file_unique_id: string
  kind: 'photo' | 'document'
  bytes: Buffer
  /** Where a bot downloads it, below /file/bot<token>/. */
  path: string
  file_name?: string
  mime_type?: string
  width: number
  height: number
}

/** One message as the person sees it. It is edited in place, so a reference to it stays true. */
export interface SimMessage {
  message_id: number
  from_bot: boolean
  from: Profile
  date: number
  edit_date?: number
  text?: string
  caption?: string
  /** Of the text, or of the caption when there is no text. */
  entities?: Entity[]
  /** The inline keyboard now; empty when there is none. */
  buttons: SimButton[][]
  keyboard?: SimKeyboard
  photo?: SimFile
  document?: SimFile
  media_group_id?: string
  reply_to?: number
  reaction?: string
  /** Everything the simulator only carries (contact, voice, location …), in the API's own shape. */
  fields?: Record<string, unknown>
}

export type UpdateKind = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member'

export interface Update {
  update_id: number
  [kind: string]: unknown
}
