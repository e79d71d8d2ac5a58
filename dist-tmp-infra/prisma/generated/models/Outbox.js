export {};
//# sourceMappingURL=Outbox.js.map