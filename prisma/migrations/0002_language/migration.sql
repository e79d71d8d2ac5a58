-- CreateTable
CREATE TABLE "learned_words" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "employee_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "target" TEXT,
    "unit" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "learned_words_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "learned_words_employee_id_words_key" ON "learned_words"("employee_id", "words");
