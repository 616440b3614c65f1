import CMalloc

/// How the process's memory is kept.
enum MemoryArenas {
    /// Keeps what a slice took for the next: glibc would give large pieces back to the system each time, which then has to
    /// make every page of them anew.
    static func keepForSlices() {
        #if canImport(Glibc)
        mallopt(M_MMAP_THRESHOLD, 4 << 20)
        mallopt(M_TRIM_THRESHOLD, 32 << 20)
        #endif
    }

    /// Keeps freed memory in few pools: glibc would give each thread one, and slices and transactions, which go from
    /// thread to thread, leave every one of them as large as the largest transaction was.
    static func limit() {
        #if canImport(Glibc)
        mallopt(M_ARENA_MAX, 2)
        #endif
    }
}
