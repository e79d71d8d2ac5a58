export {};
//# sourceMappingURL=WorkSchedule.js.map