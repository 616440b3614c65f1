import Text

/// A name or a scalar of an envelope, gathered chunk by chunk in the original's bytes.
struct JSONToken {
    /// The bytes so far.
    private(set) var bytes: [UInt8] = []
    /// Whether one is being gathered.
    private(set) var isOpen = false
    /// Whether it began with a quote.
    private(set) var isString = false
    private var scanner = JSONRecordScanner(depthLimit: 1)

    /// How many bytes so far.
    var count: Int { bytes.count }

    /// Whether the token would be complete if the text ended here.
    var isComplete: Bool { !isString }

    /// Begins a token; its first code unit is the next that is scanned.
    mutating func begin(isString: Bool) {
        bytes.removeAll(keepingCapacity: true)
        isOpen = true
        self.isString = isString
        scanner.begin(with: isString ? UInt8(ascii: "\"") : UInt8(ascii: "0"))
    }

    /// Gathers on from a code unit; gives the index behind the token once it is complete.
    mutating func scan(_ chunk: JSONChunk, from start: Int) -> Int? {
        guard case .ended(let end) = scanner.scan(chunk, from: start) else {
            bytes.append(contentsOf: chunk.bytes(start, chunk.count))
            return nil
        }
        bytes.append(contentsOf: chunk.bytes(start, end))
        return end
    }

    /// Forgets the token.
    mutating func close() {
        isOpen = false
    }

    /// The text of a string, empty for another scalar, or `nil` if this is no JSON value.
    func value(in charset: Charset) -> [UInt8]? {
        guard let utf8 = charset.utf8(bytes), let value = try? JSONValue.parse(utf8, depth: 0) else { return nil }
        return value.stringValue.map { Array($0.utf8) } ?? []
    }
}
