package import Contracts
import Formats
import Text

/// Makes hostile variants of a sample; which ones, its format and charset decide.
package struct HostileVariants {
    private let anatomy: SampleAnatomy
    private let bytes: [UInt8]

    private static let hugeLength = 1 << 20
    private static let nesting = 300

    /// Takes a sample; `nil` where it is refused as a whole or holds no record, so that there is nothing to vary.
    package init?(of bytes: [UInt8], for adapter: AdapterDescription) {
        guard let anatomy = SampleAnatomy(bytes, for: adapter) else { return nil }
        self.anatomy = anatomy
        self.bytes = bytes
    }

    /// The variants there can be.
    package var all: [HostileVariant] {
        HostileVariant.Kind.allCases.compactMap { kind in
            make(kind).flatMap { $0 == bytes ? nil : HostileVariant(kind: kind, bytes: $0) }
        }
    }

    private func make(_ kind: HostileVariant.Kind) -> [UInt8]? {
        switch kind {
        case .byteOrderMark: anatomy.isUTF8 && !declaresOther ? [0xef, 0xbb, 0xbf] + bytes : nil
        case .lineEnds: lineEnds
        case .otherCharset: otherCharset
        case .reordered: delimited?.reordered ?? objects?.reordered ?? elements?.reordered
        case .extraField: withExtra("x")
        case .duplicated: delimited?.duplicated ?? objects?.duplicated ?? elements?.duplicated
        case .truncated: truncated
        case .hugeField: withExtra(String(repeating: "x", count: Self.hugeLength))
        case .nul: withExtra("a\u{0}b")
        case .deepNesting: nested
        case .entity: elements?.entity
        }
    }

    private var delimited: DelimitedVariants? { anatomy.input.format == .csv ? DelimitedVariants(anatomy) : nil }

    private var objects: ObjectVariants? {
        [.json, .ndjson].contains(anatomy.input.format) ? ObjectVariants(anatomy) : nil
    }

    private var elements: ElementVariants? { anatomy.input.format == .xml ? ElementVariants(anatomy) : nil }

    private func withExtra(_ text: String) -> [UInt8]? {
        let plain = Array(text.utf8)
        return delimited?.withExtra(plain) ?? objects?.withExtra([0x22] + plain + [0x22]) ?? elements?.withExtra(plain)
    }

    private var nested: [UInt8]? {
        let brackets = String(repeating: "[", count: Self.nesting) + String(repeating: "]", count: Self.nesting)
        let tags =
            String(repeating: "<a>", count: Self.nesting) + String(repeating: "</a>", count: Self.nesting)
        return objects?.withExtra(Array(brackets.utf8)) ?? elements?.withExtra(Array(tags.utf8))
    }

    /// CR LF for LF, or the other way round; not where a line end stands within a record and may be part of a value.
    private var lineEnds: [UInt8]? {
        let isTable = anatomy.input.format == .csv
        guard anatomy.isUTF8, !isTable || !anatomy.records.contains(where: { hasInnerLineEnd(bytes[$0]) }) else {
            return nil
        }
        if bytes.contains(0x0d) { return isTable ? bytes.filter { $0 != 0x0d } : nil }
        return bytes.flatMap { $0 == 0x0a ? [0x0d, 0x0a] : [$0] }
    }

    private func hasInnerLineEnd(_ record: ArraySlice<UInt8>) -> Bool {
        let body = record.reversed().drop { $0 == 0x0a || $0 == 0x0d }
        return body.contains { $0 == 0x0a || $0 == 0x0d }
    }

    /// Whether XML says that it is in another charset than UTF-8, which a mark of UTF-8 contradicts whatever it holds.
    private var declaresOther: Bool {
        guard anatomy.input.format == .xml else { return false }
        let head = String(decoding: bytes.prefix(200).prefix { $0 != 0x3e }, as: UTF8.self).lowercased()
        return head.contains("encoding=") && !head.contains("utf-8")
    }

    /// UTF-16 with its mark: XML may always come so unless it says otherwise, other formats where the table lists it.
    private var otherCharset: [UInt8]? {
        guard anatomy.isUTF8 else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let isAllowed =
            anatomy.input.format == .xml
            ? !text.prefix(200).contains("encoding=")
            : anatomy.input.charsets.contains { ["utf-16le", "utf-16"].contains($0.rawValue) }
        guard isAllowed else { return nil }
        return [0xff, 0xfe]
            + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }

    /// Cut off in the middle of the last record.
    private var truncated: [UInt8]? {
        if anatomy.input.format == .csv { return delimited?.truncated }
        guard anatomy.isUTF8, let last = anatomy.records.last else { return nil }
        return Array(bytes[..<(last.lowerBound + last.count / 2)])
    }
}
