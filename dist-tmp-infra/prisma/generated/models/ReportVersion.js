export {};
//# sourceMappingURL=ReportVersion.js.map