import CXML

/// What the handlers of the parser know and build while they read a record into a tree.
struct XMLElementState {
    /// Complaints of the parser; must be the first property.
    var status = XMLParserStatus()
    /// The record, when it is complete.
    private(set) var record: XMLElement?
    /// Whether a limit of ``XMLLimits`` is exceeded.
    private(set) var isOverLimit = false

    /// The adapter's prefixes by namespace name.
    private let prefixes: [String: String]
    /// How many elements stand around the record.
    private var contextDepth = 0
    private var depth = 0
    private var recordNamespace: String?
    private var open: [XMLElement] = []

    /// Makes a state; `prefixes` are the adapter's, by namespace name.
    init(prefixes: [String: String]) {
        self.prefixes = prefixes
    }

    /// Prepares for another record.
    mutating func begin(contextDepth: Int) {
        status.reset()
        self.contextDepth = contextDepth
        depth = 0
        open.removeAll()
        record = nil
        isOverLimit = false
    }

    /// The handlers, for a parser whose state is an `XMLElementState`.
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElementNs = { state, local, prefix, namespace, _, _, count, _, attributes in
            guard let state, let local else { return }
            let name = XMLParsedName(local, prefix, namespace)
            state.assumingMemoryBound(to: XMLElementState.self).pointee.openElement(name, Int(count), attributes)
        }
        handler.endElementNs = { state, _, _, _ in
            state?.assumingMemoryBound(to: XMLElementState.self).pointee.closeElement()
        }
        handler.characters = { state, text, count in
            guard let state, let text else { return }
            let value = XMLParsedName.text(text, text + Int(count))
            state.assumingMemoryBound(to: XMLElementState.self).pointee.take(value)
        }
        handler.cdataBlock = { state, text, count in
            guard let own = state?.assumingMemoryBound(to: XMLElementState.self), let text else { return }
            var lines = own.pointee.status.sectionLines
            lines.forEach(of: text, Int(count)) { own.pointee.take(XMLParsedName.text($0, $0 + $1)) }
            own.pointee.status.sectionLines = lines
        }
        handler.ignorableWhitespace = handler.characters
        return handler
    }

    private mutating func openElement(
        _ name: XMLParsedName,
        _ count: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        depth += 1
        guard depth <= XMLLimits.depth, count <= XMLLimits.attributes else {
            isOverLimit = true
            status.context?.pointee.disableSAX = 1
            return
        }
        guard depth > contextDepth else { return }
        if depth == contextDepth + 1 {
            recordNamespace = name.namespace
        }
        let isOwn = name.namespace == nil || name.namespace == recordNamespace
        var element = XMLElement(name: isOwn ? name.local : qualified(name))
        for index in 0..<count {
            guard let entry = attributes.map({ $0 + index * 5 }), let local = entry[0] else { continue }
            let name = XMLParsedName(local, entry[1], entry[2])
            let value = XMLParsedName.text(entry[3], entry[4])
            if name.namespace == XMLNamespace.schemaInstance, name.local == "nil" {
                element.isNil = value == "true" || value == "1"
            } else {
                element.attributes.append((name.namespace == nil ? name.local : qualified(name), value))
            }
        }
        open.append(element)
    }

    private mutating func closeElement() {
        depth -= 1
        guard let element = open.popLast() else { return }
        if open.isEmpty {
            record = record ?? element
        } else {
            open[open.count - 1].children.append(element)
        }
    }

    private mutating func take(_ text: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].text += text
    }

    /// A name in a namespace that is not the record's.
    private func qualified(_ name: XMLParsedName) -> String {
        let prefix = name.namespace.flatMap { prefixes[$0] } ?? name.prefix
        return prefix.map { "\($0):\(name.local)" } ?? name.local
    }
}
