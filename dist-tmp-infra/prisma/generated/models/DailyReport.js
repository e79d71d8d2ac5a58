export {};
//# sourceMappingURL=DailyReport.js.map