import CXML

/// The names a parser has met, each once: equal names have equal addresses as long as this lives.
final class XMLNames {
    /// The dictionary of libxml2.
    let dictionary: xmlDictPtr

    /// The bytes of names after which a document is refused.
    private static let limit = 10_000_000

    /// Makes an empty set of names.
    init() {
        guard let dictionary = xmlDictCreate() else {
            preconditionFailure("libxml2 has no memory for names")
        }
        xmlDictSetLimit(dictionary, Self.limit)
        self.dictionary = dictionary
    }

    deinit {
        xmlDictFree(dictionary)
    }

    /// How many names there are.
    var count: Int { Int(xmlDictSize(dictionary)) }

    /// The address of a name that is `count` bytes of UTF-8.
    func intern(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<xmlChar>? {
        xmlDictLookup(dictionary, bytes, Int32(clamping: count))
    }

    /// The address of a name.
    func intern(_ name: String) -> UnsafePointer<xmlChar>? {
        xmlDictLookup(dictionary, name, -1)
    }
}
