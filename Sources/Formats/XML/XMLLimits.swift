/// What is accepted inside one record and its tags, beyond the limits of framing and ``DecodingLimits``.
enum XMLLimits {
    /// The deepest nesting, the elements around the record included.
    static let depth = 256
    /// The most attributes of one element; a parser compares each with all others.
    static let attributes = 256
    /// A record at least this long is looked over for attributes before it is parsed; a shorter one cannot hold enough
    /// of them to matter.
    static let inspectedBytes = 16 * 1024
    /// How many bytes of context are parsed again for the records behind bad ones of a slice; with more the rest fails.
    static let repeatedContextBytes = 64 * 1024 * 1024
    /// The longest name, in bytes of UTF-8, that records are read with in the plain way.
    static let nameBytes = 256
    /// How many names a parser may collect before it is replaced.
    static let internedNames = 16 * 1024
}
