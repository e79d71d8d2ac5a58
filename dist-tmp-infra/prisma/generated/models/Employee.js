export {};
//# sourceMappingURL=Employee.js.map