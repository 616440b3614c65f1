/// Where the value of one wanted field lies in a batch's text, and what kind of value it is.
public struct Slot: BitwiseCopyable, Sendable, Equatable {
    /// What a slot holds.
    public enum Kind: UInt8, BitwiseCopyable, Sendable {
        /// The record has no such field.
        case absent
        /// Text, unescaped: a CSV cell, a JSON string, XML character data.
        case text
        /// The exact text of a JSON number.
        case number
        /// The text `true` or `false` of a JSON boolean.
        case boolean
        /// A JSON null.
        case null
        /// Several values: `offset` is the first index into ``RecordBatch/items``, `length` how many, linked by `next`.
        case list
        /// An object or an element with children where a value was expected: there is something, but no scalar.
        case structure
    }

    /// The first byte in ``RecordBatch/text`` (or see ``Kind/list``).
    public var offset: UInt32
    /// The number of bytes (or see ``Kind/list``).
    public var length: UInt32
    /// What it holds.
    public var kind: Kind

    /// Makes a slot.
    @inlinable
    public init(offset: UInt32, length: UInt32, kind: Kind) {
        self.offset = offset
        self.length = length
        self.kind = kind
    }

    /// Nothing there.
    @inlinable public static var absent: Slot { Slot(offset: 0, length: 0, kind: .absent) }
}
