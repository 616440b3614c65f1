import Contracts
import Formats

/// Who the subject of an event is: a keyed token over the values that say so.
struct CompiledIdentity: Sendable {
    /// What becomes of several values.
    enum Use: Sendable {
        /// They are the id together.
        case all
        /// The first that says something is the id.
        case first
        /// They stand for an id the source does not have.
        case keyed
    }

    /// The value indices, in order.
    var values: [Int]
    var use: Use
    /// The feed and the entity, which keep equal ids of different kinds apart.
    var domain: [UInt8]

    /// Whether the source has no id and these values stand for one.
    var isKeyed: Bool { use == .keyed }

    /// The token; `nil` where nothing says who it is: an own id that is missing or rounded, or a keyed one whose fields are
    /// all empty.
    func token(_ record: RecordReader, subjects: KeyedDigest, scratch: ByteWriter) -> Token? {
        scratch.removeAll()
        scratch.append(domain)
        var filled = 0
        for index in values where use != .first || record[index].isPresent {
            // The separator cannot stand in a value that came through a decoder's trimming as its first byte.
            scratch.append(0x1f)
            let value = record[index]
            if value.isPresent {
                if !isKeyed, Self.isRounded(value) { return nil }
                filled += 1
                append(value, record, to: scratch)
            }
            if use == .first { break }
        }
        guard use == .all ? filled == values.count : filled > 0 else { return nil }
        return subjects.token(UnsafeRawBufferPointer(scratch.bytes))
    }

    /// Whether a spreadsheet has made a rounded number of it (`2.02508E+11`), which many ids become alike.
    private static func isRounded(_ value: TextValue) -> Bool {
        guard let mark = value.bytes.firstIndex(of: UInt8(ascii: "E")), mark > 0, mark + 2 < value.length,
            value.base[mark + 1] == UInt8(ascii: "+")
        else { return false }
        let mantissa = value.bytes[..<mark]
        let exponent = value.bytes[(mark + 2)...]
        return exponent.allSatisfy { $0 &- 48 < 10 }
            && mantissa.allSatisfy { $0 &- 48 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }

    /// Ids go in as they are; keyed values in the form code lists compare, so that spacing and case do not matter.
    ///
    /// One in ten numbers of twelve digits could be an Aadhaar number: what was taken out of a text still tells apart whom
    /// it is about. Nothing but the keyed token comes of it.
    @inline(__always)
    private func append(_ value: TextValue, _ record: RecordReader, to scratch: ByteWriter) {
        let bytes = value.flags.contains(.redacted) ? record.arena.original(of: value) : value.rawBytes
        guard isKeyed else {
            scratch.append(bytes.assumingMemoryBound(to: UInt8.self))
            return
        }
        scratch.reserve(bytes.count * 2)
        let room = UnsafeMutableRawBufferPointer(start: scratch.end, count: bytes.count * 2)
        scratch.advance(by: CodeKey.fold(bytes, into: room))
    }
}
