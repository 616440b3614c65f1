enum StubAdapters {}
