export {};
//# sourceMappingURL=Holiday.js.map