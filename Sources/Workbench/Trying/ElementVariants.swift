import Formats
import Foundation

/// Variants of XML.
struct ElementVariants {
    private let anatomy: SampleAnatomy

    /// `nil` where the records cannot be read as text.
    init?(_ anatomy: SampleAnatomy) {
        guard anatomy.isUTF8 else { return nil }
        self.anatomy = anatomy
    }

    /// The elements of each record by name, from the last name to the first; those of one name keep their order.
    var reordered: [UInt8]? {
        anatomy.replacingRecords { bytes in
            guard let record = ElementText(bytes) else { return nil }
            var names: [String] = []
            for child in record.children where !names.contains(child.name) { names.append(child.name) }
            guard names.count > 1, !record.hasText else { return Array(bytes) }
            let ordered = names.reversed().flatMap { name in record.children.filter { $0.name == name } }
            return record.start + ordered.flatMap(\.bytes) + record.end
        }
    }

    /// An element more, with some text or markup in it.
    func withExtra(_ content: [UInt8]) -> [UInt8]? {
        anatomy.replacingRecords { bytes in
            ElementText(bytes).map { record in
                record.start + record.inside + Array("<setuExtra>".utf8) + content + Array("</setuExtra>".utf8)
                    + record.end
            }
        }
    }

    /// The last record twice.
    var duplicated: [UInt8]? {
        guard let last = anatomy.records.last else { return nil }
        return Array(anatomy.bytes[..<last.upperBound]) + anatomy.bytes[last] + anatomy.bytes[last.upperBound...]
    }

    /// A document type that declares an entity, and a use of it.
    var entity: [UInt8]? {
        guard let used = withExtra(Array("&setu;".utf8)) else { return nil }
        let text = String(decoding: used, as: UTF8.self)
        guard !text.contains("<!DOCTYPE") else { return nil }
        let type = "<!DOCTYPE setu [<!ENTITY setu \"boo\">]>"
        guard text.hasPrefix("<?xml"), let end = text.range(of: "?>") else { return Array((type + text).utf8) }
        return Array((text[..<end.upperBound] + type + text[end.upperBound...]).utf8)
    }
}
