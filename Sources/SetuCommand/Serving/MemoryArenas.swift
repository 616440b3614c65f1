import CMalloc

/// How the process's memory is kept.
enum MemoryArenas {
    /// Keeps freed memory in few pools: glibc would give each thread one, and slices and transactions, which go from
    /// thread to thread, leave every one of them as large as the largest transaction was.
    static func limit() {
        #if canImport(Glibc)
        mallopt(M_ARENA_MAX, 2)
        #endif
    }
}
