export {};
//# sourceMappingURL=File.js.map