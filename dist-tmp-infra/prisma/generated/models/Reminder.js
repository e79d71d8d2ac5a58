export {};
//# sourceMappingURL=Reminder.js.map