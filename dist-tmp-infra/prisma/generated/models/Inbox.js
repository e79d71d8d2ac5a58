export {};
//# sourceMappingURL=Inbox.js.map