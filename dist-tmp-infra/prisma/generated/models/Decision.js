export {};
//# sourceMappingURL=Decision.js.map