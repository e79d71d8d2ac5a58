-- CreateTable
CREATE TABLE "whatsapp_keys" (
    "account" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "data" BYTEA NOT NULL,

    CONSTRAINT "whatsapp_keys_pkey" PRIMARY KEY ("account","type","id")
);

-- CreateTable
CREATE TABLE "whatsapp_contacts" (
    "account" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "pn" TEXT,
    "lid" TEXT,
    "chat" TEXT NOT NULL,
    "last_wrote_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "whatsapp_contacts_pkey" PRIMARY KEY ("account","address")
);

-- CreateTable
CREATE TABLE "outages" (
    "channel" "Channel" NOT NULL,
    "account" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "outages_pkey" PRIMARY KEY ("channel","account")
);

-- CreateIndex
CREATE UNIQUE INDEX "whatsapp_contacts_account_pn_key" ON "whatsapp_contacts"("account", "pn");

-- CreateIndex
CREATE UNIQUE INDEX "whatsapp_contacts_account_lid_key" ON "whatsapp_contacts"("account", "lid");

-- Which prompt a typed number answers: the newest in its chat, or the one that was quoted.
CREATE INDEX "outbox_whatsapp_chat_idx" ON "outbox"("account", "address", "id") WHERE "channel" = 'whatsapp';
CREATE INDEX "outbox_whatsapp_message_idx" ON "outbox"("message_id") WHERE "channel" = 'whatsapp';

-- Where a person is told what they did not ask for: where they can be reached, by the channel they chose, else Telegram.
CREATE FUNCTION reach(person uuid) RETURNS TABLE (channel "Channel", account text, address text, reachable boolean) LANGUAGE sql STABLE AS $$
  SELECT a.channel, a.account, a.address, a.unreachable_since IS NULL
  FROM addresses a JOIN employees e ON e.id = a.employee_id
  WHERE a.employee_id = person AND a.unlinked_at IS NULL
  ORDER BY a.unreachable_since IS NULL DESC,
    NOT EXISTS (SELECT FROM outages o WHERE o.channel = a.channel AND o.account = a.account) DESC,
    a.channel::text = coalesce(e.settings ->> 'channel', e.settings #>> '{reminders,channel}', 'telegram') DESC, a.linked_at DESC
  LIMIT 1
$$;

-- A code that somebody asked for in a chat that is theirs already.
ALTER TABLE "activation_codes" ADD COLUMN "own" BOOLEAN NOT NULL DEFAULT false;
