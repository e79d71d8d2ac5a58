-- CreateEnum
CREATE TYPE "FeedbackKind" AS ENUM ('PRAISE', 'IMPROVEMENT');

-- CreateEnum
CREATE TYPE "DialogueKind" AS ENUM ('DIALOGUE', 'COACHING', 'COUNSELING');

-- CreateEnum
CREATE TYPE "EvaluationRhythm" AS ENUM ('MONTHLY', 'QUARTERLY');

-- CreateEnum
CREATE TYPE "OrgPerformance" AS ENUM ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');

-- CreateEnum
CREATE TYPE "Rating" AS ENUM ('ABOVE', 'MEETS', 'BELOW');

-- CreateEnum
CREATE TYPE "Grade" AS ENUM ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');

-- AlterTable
ALTER TABLE "agencies" ADD COLUMN "evaluation_rhythm" "EvaluationRhythm" NOT NULL DEFAULT 'QUARTERLY';

-- CreateTable
CREATE TABLE "feedback" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "receiver_id" UUID NOT NULL,
    "kind" "FeedbackKind" NOT NULL,
    "rhk_id" UUID,
    "value" "Berakhlak",
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "performance_dialogues" (
    "id" UUID NOT NULL,
    "leader_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "kind" "DialogueKind" NOT NULL,
    "notes" TEXT NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "performance_dialogues_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "next_steps" (
    "id" UUID NOT NULL,
    "dialogue_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "due" DATE NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "next_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blockers" (
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "report_id" UUID,
    "text" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answerer_id" UUID,
    "capacity" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "blockers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_performances" (
    "unit_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "value" "OrgPerformance" NOT NULL,
    "note" TEXT,
    "set_by_id" UUID NOT NULL,
    "capacity" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_performances_pkey" PRIMARY KEY ("unit_id", "period")
);

-- CreateTable
CREATE TABLE "evaluations" (
    "id" UUID NOT NULL,
    "skp_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "assessor_id" UUID NOT NULL,
    "capacity" TEXT NOT NULL,
    "result_rating" "Rating" NOT NULL,
    "behavior_rating" "Rating" NOT NULL,
    "behaviors" JSONB NOT NULL,
    "grade" "Grade" NOT NULL,
    "reasons" TEXT NOT NULL,
    "rated_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),

    CONSTRAINT "evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objections" (
    "evaluation_id" UUID NOT NULL,
    "reasons" TEXT NOT NULL,
    "filed_at" TIMESTAMPTZ(3) NOT NULL,
    "doubtful" BOOLEAN NOT NULL,
    "explanation" TEXT,
    "explained_at" TIMESTAMPTZ(3),
    "decider_id" UUID,
    "capacity" TEXT,
    "result_rating" "Rating",
    "behavior_rating" "Rating",
    "grade" "Grade",
    "decision" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "objections_pkey" PRIMARY KEY ("evaluation_id")
);

-- CreateIndex
CREATE INDEX "feedback_receiver_id_sent_at_idx" ON "feedback"("receiver_id", "sent_at");

-- CreateIndex
CREATE INDEX "feedback_author_id_sent_at_idx" ON "feedback"("author_id", "sent_at");

-- CreateIndex
CREATE INDEX "performance_dialogues_employee_id_idx" ON "performance_dialogues"("employee_id");

-- CreateIndex
CREATE INDEX "performance_dialogues_leader_id_idx" ON "performance_dialogues"("leader_id");

-- CreateIndex
CREATE INDEX "next_steps_dialogue_id_idx" ON "next_steps"("dialogue_id");

-- CreateIndex
CREATE INDEX "next_steps_due_idx" ON "next_steps"("due");

-- CreateIndex
CREATE UNIQUE INDEX "blockers_report_id_text_key" ON "blockers"("report_id", "text");

-- CreateIndex
CREATE INDEX "blockers_employee_id_idx" ON "blockers"("employee_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluations_skp_id_period_key" ON "evaluations"("skp_id", "period");

-- CreateIndex
CREATE INDEX "evaluations_employee_id_idx" ON "evaluations"("employee_id");

-- CreateIndex
CREATE INDEX "evaluations_assessor_id_idx" ON "evaluations"("assessor_id");

-- AddForeignKey
ALTER TABLE "next_steps" ADD CONSTRAINT "next_steps_dialogue_id_fkey" FOREIGN KEY ("dialogue_id") REFERENCES "performance_dialogues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
