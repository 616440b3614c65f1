import Glibc
import Text

/// The part of a submission that a framer still needs: the original bytes, and 8-bit units to scan.
///
/// For UTF-16 the units are a shadow of the text, one for each code unit: ASCII as it is, everything else as 0xFF. All
/// other charsets keep markup in ASCII bytes, so there the units are the bytes.
struct XMLInputBuffer {
    /// The bytes of a code unit: 1, or 2 for UTF-16.
    let unitSize: Int
    /// Where the first unit stands in the original, in bytes.
    private(set) var byteOffset: Int

    private let charset: Charset
    private var bytes: [UInt8] = []
    private var shadow: [UInt8] = []
    private var halfUnit: UInt8?
    private var mark = (unit: 0, line: 1)

    /// Makes an empty buffer for the bytes from `byteOffset` on.
    init(charset: Charset, byteOffset: Int) {
        self.charset = charset
        self.byteOffset = byteOffset
        unitSize = charset.isUTF16 ? 2 : 1
    }

    /// How many units are there.
    var count: Int { unitSize == 1 ? bytes.count : shadow.count }
    /// Whether the input so far ends within a code unit.
    var endsInsideUnit: Bool { halfUnit != nil }

    /// Where a unit stands in the original, in bytes.
    func originalOffset(_ unit: Int) -> Int {
        byteOffset + unit * unitSize
    }

    /// The line of the original a unit stands on, counted from 1.
    mutating func line(of unit: Int) -> Int {
        let mark = mark
        let unit = min(max(unit, 0), count)
        if unit < mark.unit {
            return mark.line - withUnits { units, _ in XMLByteSearch.lineFeeds(units, from: unit, to: mark.unit) }
        }
        let lineFeeds = withUnits { units, _ in XMLByteSearch.lineFeeds(units, from: mark.unit, to: unit) }
        self.mark = (unit, mark.line + lineFeeds)
        return self.mark.line
    }

    /// Shows the units.
    @inline(__always)
    func withUnits<Result>(_ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
        let units = unitSize == 1 ? bytes : shadow
        return units.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else {
                return withUnsafePointer(to: 0) { body($0, 0) }
            }
            return body(base, buffer.count)
        }
    }

    /// Shows original bytes.
    func withBytes<Result, Failure>(
        _ units: Range<Int>,
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let bytes = units.lowerBound * unitSize..<units.upperBound * unitSize
        return try self.bytes.withUnsafeBufferPointer { buffer throws(Failure) in
            try body(UnsafeBufferPointer(rebasing: buffer[bytes]))
        }
    }

    /// Whether some units are these bytes of the original.
    func isEqual(_ units: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard units.count * unitSize == bytes.count else { return false }
        return self.bytes.withUnsafeBytes { own in
            guard let base = own.baseAddress else { return true }
            return memcmp(base + units.lowerBound * unitSize, bytes, bytes.count) == 0
        }
    }

    /// Whether two runs of units are the same.
    func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count else { return false }
        return bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return true }
            let first = base + one.lowerBound * unitSize
            return memcmp(first, base + other.lowerBound * unitSize, one.count * unitSize) == 0
        }
    }

    /// Whether a word of ASCII stands among some units.
    func contains(_ word: StaticString, in range: Range<Int>) -> Bool {
        let length = word.utf8CodeUnitCount
        return withUnits { units, _ in
            var index = range.lowerBound
            while index + length <= range.upperBound {
                index = XMLByteSearch.first(word.utf8Start.pointee, units, from: index, to: range.upperBound)
                if index + length <= range.upperBound, memcmp(units + index, word.utf8Start, length) == 0 {
                    return true
                }
                index += 1
            }
            return false
        }
    }

    /// The original bytes of some units.
    func originalBytes(_ units: Range<Int>) -> [UInt8] {
        withBytes(units) { Array($0) }
    }

    /// Some units in UTF-8, or `nil` where they do not decode; for short texts.
    func utf8(_ units: Range<Int>) -> [UInt8]? {
        charset.utf8(originalBytes(units))
    }

    /// Adds the next bytes of the submission.
    mutating func append(_ chunk: UnsafeRawBufferPointer) {
        guard unitSize == 2 else {
            bytes.append(contentsOf: chunk)
            return
        }
        if let halfUnit {
            bytes.append(halfUnit)
        }
        bytes.append(contentsOf: chunk)
        halfUnit = bytes.count % 2 == 0 ? nil : bytes.removeLast()
        extendShadow()
    }

    /// Removes units from the front.
    mutating func removeFirst(_ units: Int) {
        guard units > 0 else { return }
        moveMark(by: units)
        bytes.removeFirst(units * unitSize)
        if unitSize == 2 {
            shadow.removeFirst(units)
        }
        byteOffset += units * unitSize
    }

    /// Removes units from the front and gives the original bytes from `start` to `end`.
    ///
    /// Long runs are handed over without a copy; what stays is short.
    mutating func removeFirst(through end: Int, keeping start: Int) -> [UInt8] {
        moveMark(by: end)
        let end = end * unitSize
        var rest: [UInt8] = []
        // What this slice needed the next may need. Asking for its capacity would ask for a page more each time.
        rest.reserveCapacity(bytes.count + bytes.count / 16)
        rest.append(contentsOf: bytes[end...])
        bytes.removeSubrange(end...)
        bytes.removeFirst(start * unitSize)
        swap(&bytes, &rest)
        if unitSize == 2 {
            shadow.removeFirst(end / 2)
        }
        byteOffset += end
        return rest
    }

    /// Takes note that units are about to be removed from the front.
    private mutating func moveMark(by units: Int) {
        if mark.unit < units {
            _ = line(of: units)
        }
        mark.unit -= units
    }

    /// Adds units to the shadow for the bytes that have none.
    private mutating func extendShadow() {
        let low = charset == .utf16LE ? 0 : 1
        shadow.reserveCapacity(bytes.count / 2)
        bytes.withUnsafeBufferPointer { bytes in
            // `index` is even and the number of bytes too, so both bytes of the unit are there.
            for index in stride(from: shadow.count * 2, to: bytes.count, by: 2) {
                let ascii = bytes[index + low]
                shadow.append(bytes[index + 1 - low] == 0 && ascii < 0x80 ? ascii : 0xFF)
            }
        }
    }
}
