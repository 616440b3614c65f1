import CXML

/// A name as the parser hands it over, in text.
struct XMLParsedName {
    var local: String
    /// The prefix in the document.
    var prefix: String?
    /// The namespace name.
    var namespace: String?

    /// Takes a name.
    init(
        _ local: UnsafePointer<xmlChar>,
        _ prefix: UnsafePointer<xmlChar>?,
        _ namespace: UnsafePointer<xmlChar>?
    ) {
        self.local = String(cString: local)
        self.prefix = prefix.map { String(cString: $0) }
        self.namespace = namespace.map { String(cString: $0) }
    }

    /// The text between two addresses.
    static func text(_ start: UnsafePointer<xmlChar>?, _ end: UnsafePointer<xmlChar>?) -> String {
        guard let start, let end else { return "" }
        return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
}
