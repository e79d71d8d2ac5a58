export {};
//# sourceMappingURL=Agency.js.map