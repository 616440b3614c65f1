/// What a framer refuses to exceed, in bytes of the original.
public struct FramingLimits: Sendable, Equatable {
    /// A slice ends at the first record boundary at or before this size, unless one record alone is larger.
    public var sliceBytes = 256 * 1024
    /// The largest record.
    public var recordBytes = 8 * 1024 * 1024
    /// The largest context (header rows, open tags, envelope members).
    public var contextBytes = 64 * 1024
    /// The deepest nesting of elements, objects or arrays around records; a record that nests too deep fails alone.
    public var depth = 256

    /// The defaults of DESIGN section 1.
    public init() {}
}
