export {};
//# sourceMappingURL=DayStatus.js.map