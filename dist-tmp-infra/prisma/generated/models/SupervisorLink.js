export {};
//# sourceMappingURL=SupervisorLink.js.map